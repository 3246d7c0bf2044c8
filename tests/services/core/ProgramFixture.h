#pragma once

#include "model/base/Clock.h"
#include "model/domain/MemberViews.h"
#include "model/domain/Records.h"
#include "model/domain/Request.h"
#include "model/services/Almanac.h"
#include "model/services/Auditor.h"
#include "model/services/OpenProgram.h"
#include "model/services/ProgramMaker.h"
#include "model/storage/StandingRepository.h"
#include "tests/services/core/Must.h"

#include <QTemporaryDir>

namespace laurel::test {

// A program of its own for one test: in London, in pounds, from 1 December 2010, with the starter
// policy, people of every role and ten Welcome boxes. Its clock stands at noon of the first day
// until a test turns it. What a test takes for granted and does not get stops the test program.
class ProgramFixture
{
public:
    ProgramFixture();
    // Opens a copy of a program that was made before, under a clock at that instant.
    ProgramFixture(const QString& original, Instant now);
    ~ProgramFixture();

    OpenProgram& program() const { return *m_program; }
    Connection& db() const { return m_program->db(); }
    FixedClock& clock() { return m_clock; }
    IdMaker& ids() { return m_ids; }
    QString path() const { return m_folder.filePath(QStringLiteral("program.laurel")); }
    DatabaseAddress address() const { return {.database = path()}; }
    void reopen();

    // "2010-12-24" or "2010-12-24 18:30", in the program's zone.
    Instant at(const QString& text) const;
    Money pounds(const QString& amount) const;

    MemberId enrol(const MemberRecord& record);
    // A new member with consents, an address, and points that were earned now.
    MemberId memberWith(Points points);
    // A credit or a debit of the ledger, through the Book.
    void give(MemberId member, Points points, Instant at,
              std::optional<Instant> expires = std::nullopt);
    Result<void> tryGive(MemberId member, Points points);
    void claw(MemberId member, Points points, Instant at);

    // The event's external id.
    QString purchase(MemberId member, const QString& amount, const QString& when);
    QString refund(MemberId member, const QString& amount, const QString& when,
                   const QString& of = {});
    QString event(MemberId member, const QString& type, const QString& when);

    std::vector<RunDetail> closeCycles(const QString& asOf);
    // A member whose purchases make them a candidate for Platinum when the first cycle is closed.
    // Answers with the proposal; the clock stands after the cycle's end.
    MemberId candidate(const QString& spend = QStringLiteral("12000.00"));
    TaskId openApproval(MemberId member);
    TaskId giftOf(MemberId member);

    Result<void> submit(const QString& actor, const RequestBody& body,
                        Duration delay = Duration(0));
    Request request(const QString& actor, const RequestBody& body, Duration delay = Duration(0));

    Standing standing(MemberId member);
    MemberProfile profile(MemberId member);
    std::vector<StatementLine> statement(MemberId member);
    Verification verify();
    // The first column of the first row; statements are the tests' own.
    QVariant ask(const QString& statement) const { return must(db().ask(statement)); }
    qint64 count(const QString& statement) const { return ask(statement).toLongLong(); }
    void execute(const QString& statement) { must(db().execute(statement)); }

private:
    QString record(const EventRecord& event);
    Result<void> post(MemberId member, const PostingEffect& effect);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    IdMaker m_ids{m_clock};
    std::unique_ptr<OpenProgram> m_program;
    int m_counter = 0;
};

} // namespace laurel::test

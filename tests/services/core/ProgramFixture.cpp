#include "tests/services/core/ProgramFixture.h"

#include "model/services/Book.h"
#include "model/services/Desk.h"
#include "model/services/EventRecorder.h"
#include "model/services/Profiles.h"
#include "model/services/intake/ContentHash.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel::test {
namespace {

NewProgram newProgram()
{
    return {.facts = {.name = u"Test program"_s,
                      .zone = u"Europe/London"_s,
                      .currency = must(Currency::fromCode(u"GBP"_s)),
                      .start = QDate(2010, 12, 1),
                      .cycleDays = 30},
            .policy = starterPolicy(),
            .people = {{u"hana"_s, u"Hana Okafor"_s, Role::Manager},
                       {u"mateo"_s, u"Mateo Ito"_s, Role::Manager},
                       {u"priya"_s, u"Priya Novak"_s, Role::Warehouse},
                       {u"jonas"_s, u"Jonas Lind"_s, Role::Support},
                       {u"ines"_s, u"Ines Castro"_s, Role::Auditor},
                       {u"sam"_s, u"Sam Reed"_s, Role::Admin},
                       {u"gone"_s, u"Gone Long"_s, Role::Manager, false}}};
}

Instant inLondon(const QString& text)
{
    return must(Instant::parse(text, QTimeZone("Europe/London")));
}

// Made once in a test program and copied, which is quicker than its migrations.
class Template
{
public:
    Template()
    {
        FixedClock clock(inLondon(u"2010-12-01 12:00"_s));
        IdMaker ids(clock);
        must(createProgram(address(), newProgram(), clock));
        const auto program = must(OpenProgram::open(address(), clock, ids));
        must(program->db().execute(
            u"INSERT INTO gift (sku, name, barcode, bin, on_hand, reserved, cost_minor) "
            "VALUES ('GIFT-PLATINUM', 'Welcome box', '2000000421001', 'B-14-03', 10, 0, 1800) "
            "ON CONFLICT (sku) DO UPDATE SET name = excluded.name, barcode = excluded.barcode, "
            "bin = excluded.bin, on_hand = excluded.on_hand, cost_minor = excluded.cost_minor"_s));
    }
    QString path() const { return m_folder.filePath(u"template.laurel"_s); }

private:
    DatabaseAddress address() const { return {.database = path()}; }

    QTemporaryDir m_folder;
};

const Template& theTemplate()
{
    static const Template made;
    return made;
}

} // namespace

ProgramFixture::ProgramFixture()
    : ProgramFixture(theTemplate().path(), inLondon(u"2010-12-01 12:00"_s))
{
}

ProgramFixture::ProgramFixture(const QString& original, Instant now) : m_clock(now)
{
    for (const auto& suffix : {u""_s, u".key"_s})
        if (!QFile::copy(original + suffix, path() + suffix))
            qFatal("%s cannot be copied", qPrintable(original + suffix));
    reopen();
}

ProgramFixture::~ProgramFixture() = default;

void ProgramFixture::reopen()
{
    m_program.reset();
    m_program = must(OpenProgram::open(address(), m_clock, m_ids));
    execute(u"PRAGMA synchronous = OFF"_s); // A test's program need not outlive a power cut.
}

Instant ProgramFixture::at(const QString& text) const
{
    return inLondon(text);
}

Money ProgramFixture::pounds(const QString& amount) const
{
    return must(Money::parse(amount, m_program->currency()));
}

MemberId ProgramFixture::enrol(const MemberRecord& record)
{
    must(db().inTransaction([&](Connection&) -> Result<void> {
        LAUREL_TRY(auto recorder, EventRecorder::inTransaction(*m_program));
        LAUREL_TRY(const auto outcome, recorder.enrol(record, contentHash(record)));
        if (const auto* refusal = std::get_if<RecordRefusal>(&outcome))
            return fail(ErrorCode::InvalidInput, refusal->detail);
        return {};
    }));
    return must(Profiles(*m_program).find(record.externalId));
}

MemberId ProgramFixture::memberWith(Points points)
{
    const QString number = QString::number(++m_counter);
    const MemberId member = enrol({.externalId = u"C-"_s + number,
                                   .cardNumber = u"M-90000"_s + number,
                                   .firstName = u"Ada"_s,
                                   .lastName = u"Member "_s + number,
                                   .email = u"ada%1@example.org"_s.arg(number),
                                   .phone = u"+44 7700 900%1"_s.arg(m_counter, 3, 10, QChar(u'0')),
                                   .joinedAt = m_clock.now(),
                                   .emailConsent = true,
                                   .smsConsent = true});
    if (!points.isZero())
        give(member, points, m_clock.now());
    return member;
}

Result<void> ProgramFixture::post(MemberId member, const PostingEffect& effect)
{
    return db().inTransaction([&](Connection& tx) -> Result<void> {
        LAUREL_TRY(auto counted, StandingRepository(tx).counted(
                                     member, member, 0, m_program->qualifyingWindow(m_clock.now()),
                                     m_program->policy(), m_program->currency()));
        const Effects effects{.postings = {effect}};
        const Occasion occasion{.cause = {CauseKind::Request, 1},
                                .key = u"test:%1"_s.arg(++m_counter),
                                .actor = u"worker"_s};
        LAUREL_TRY([[maybe_unused]] const auto recorded,
                   Book(*m_program).record(counted.at(0).standing, effects, occasion));
        return {};
    });
}

void ProgramFixture::give(MemberId member, Points points, Instant at,
                          std::optional<Instant> expires)
{
    must(post(member, {.kind = PostingKind::Bonus,
                       .points = points,
                       .rule = u"given"_s,
                       .occurredAt = at,
                       .expiresAt = expires}));
}

Result<void> ProgramFixture::tryGive(MemberId member, Points points)
{
    return post(member, {.kind = PostingKind::Bonus,
                         .points = points,
                         .rule = u"given"_s,
                         .occurredAt = m_clock.now()});
}

void ProgramFixture::claw(MemberId member, Points points, Instant at)
{
    must(post(member, {.kind = PostingKind::Clawback,
                       .points = points,
                       .rule = u"clawed"_s,
                       .occurredAt = at}));
}

QString ProgramFixture::record(const EventRecord& event)
{
    must(db().inTransaction([&](Connection&) -> Result<void> {
        LAUREL_TRY(auto recorder, EventRecorder::inTransaction(*m_program));
        LAUREL_TRY(const auto outcome, recorder.record(event, contentHash(event)));
        if (const auto* refusal = std::get_if<RecordRefusal>(&outcome))
            return fail(ErrorCode::InvalidInput, refusal->detail);
        return {};
    }));
    return event.externalId;
}

QString ProgramFixture::purchase(MemberId member, const QString& amount, const QString& when)
{
    return record({.source = u"test"_s,
                   .externalId = u"P-%1"_s.arg(++m_counter),
                   .member = profile(member).externalId,
                   .occurredAt = at(when),
                   .type = u"purchase"_s,
                   .amount = pounds(amount)});
}

QString ProgramFixture::refund(MemberId member, const QString& amount, const QString& when,
                               const QString& of)
{
    return record({.source = u"test"_s,
                   .externalId = u"R-%1"_s.arg(++m_counter),
                   .member = profile(member).externalId,
                   .occurredAt = at(when),
                   .type = u"refund"_s,
                   .amount = pounds(amount),
                   .refundOf = of});
}

QString ProgramFixture::event(MemberId member, const QString& type, const QString& when)
{
    return record({.source = u"test"_s,
                   .externalId = u"E-%1"_s.arg(++m_counter),
                   .member = profile(member).externalId,
                   .occurredAt = at(when),
                   .type = type});
}

std::vector<RunDetail> ProgramFixture::closeCycles(const QString& asOf)
{
    return must(Almanac(*m_program).closeDue(QDate::fromString(asOf, Qt::ISODate), u"worker"_s,
                                             [](const RunProgress&) { return true; }));
}

MemberId ProgramFixture::candidate(const QString& spend)
{
    const MemberId member = memberWith(Points());
    purchase(member, spend, u"2010-12-10 10:00"_s);
    m_clock.set(at(u"2010-12-31 09:00"_s));
    closeCycles(u"2010-12-30"_s);
    return member;
}

TaskId ProgramFixture::openApproval(MemberId member)
{
    for (const auto& task : profile(member).tasks)
        if (task.kind == TaskKind::Approval && !isFinished(task.state))
            return task.id;
    qFatal("this member has no open approval");
}

TaskId ProgramFixture::giftOf(MemberId member)
{
    for (const auto& task : profile(member).tasks)
        if (task.kind == TaskKind::Dispatch)
            return task.id;
    qFatal("this member has no gift");
}

Request ProgramFixture::request(const QString& actor, const RequestBody& body, Duration delay)
{
    const Instant now = m_clock.now();
    return {m_ids.next<RequestId>(), actor, now, now + delay, body};
}

Result<void> ProgramFixture::submit(const QString& actor, const RequestBody& body, Duration delay)
{
    return Desk(*m_program).submit(request(actor, body, delay));
}

Standing ProgramFixture::standing(MemberId member)
{
    auto counted = must(StandingRepository(db()).counted(
        member, member, 0, m_program->qualifyingWindow(m_clock.now()), m_program->policy(),
        m_program->currency()));
    return counted.at(0).standing;
}

MemberProfile ProgramFixture::profile(MemberId member)
{
    return must(Profiles(*m_program).of(member));
}

std::vector<StatementLine> ProgramFixture::statement(MemberId member)
{
    return must(Profiles(*m_program).statement(member, std::nullopt));
}

Verification ProgramFixture::verify()
{
    return must(Auditor(*m_program).verify());
}

} // namespace laurel::test

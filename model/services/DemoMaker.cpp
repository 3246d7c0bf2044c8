#include "model/services/DemoMaker.h"

#include "model/base/Clock.h"
#include "model/services/EventRecorder.h"
#include "model/services/OpenProgram.h"
#include "model/services/ProgramMaker.h"
#include "model/services/ProgramPlace.h"
#include "model/services/demo/DemoPeople.h"
#include "model/services/intake/ContentHash.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr size_t pieceSize = 2000; // records in one transaction

class DemoFiller
{
public:
    DemoFiller(OpenProgram& program, const std::function<void(qint64, qint64)>& progress)
        : m_program(program)
        , m_progress(progress)
        , m_members(demoMembers())
        , m_events(demoEvents())
    {
    }

    Result<DemoCounts> fill()
    {
        LAUREL_TRY_VOID(inPieces(m_members, [](EventRecorder& recorder, const MemberRecord& member) {
            return recorder.enrol(member, contentHash(member));
        }));
        LAUREL_TRY_VOID(inPieces(m_events, [](EventRecorder& recorder, const EventRecord& event) {
            return recorder.record(event, contentHash(event));
        }));
        return DemoCounts{static_cast<qint64>(m_members.size()),
                          static_cast<qint64>(m_events.size())};
    }

private:
    template <class Record, class Take>
    Result<void> inPieces(const std::vector<Record>& records, Take take)
    {
        for (size_t first = 0; first < records.size(); first += pieceSize) {
            const size_t end = std::min(first + pieceSize, records.size());
            LAUREL_TRY_VOID(m_program.db().inTransaction([&](Connection&) -> Result<void> {
                LAUREL_TRY(auto recorder, EventRecorder::inTransaction(m_program));
                for (size_t i = first; i < end; ++i) {
                    LAUREL_TRY(const auto outcome, take(recorder, records[i]));
                    if (const auto* refusal = std::get_if<RecordRefusal>(&outcome))
                        return fail(ErrorCode::InvalidInput, refusal->detail);
                }
                return {};
            }));
            m_done += static_cast<qint64>(end - first);
            m_progress(m_done, static_cast<qint64>(m_members.size() + m_events.size()));
        }
        return {};
    }

    OpenProgram& m_program;
    const std::function<void(qint64, qint64)>& m_progress;
    std::vector<MemberRecord> m_members;
    std::vector<EventRecord> m_events;
    qint64 m_done = 0;
};

Result<NewProgram> demoProgram()
{
    // The evening of the last day that has baskets, so that what is due in the demo is due today.
    const Instant demoNow = Instant::fromLocal(QDate(2011, 12, 9), QTime(18, 0),
                                               QTimeZone("Europe/London"));
    LAUREL_TRY(const auto pounds, Currency::fromCode(u"GBP"_s));
    return NewProgram{
        .facts = {.name = u"Northwind Rewards"_s,
                  .zone = u"Europe/London"_s,
                  .currency = pounds,
                  .start = QDate(2010, 12, 1),
                  .cycleDays = 30,
                  .demoClock = demoNow},
        .policy = starterPolicy(),
        .gifts = starterGifts(pounds),
        .people = demoPeople(),
    };
}

Result<DemoCounts> make(const DatabaseAddress& address, const Clock& clock, IdMaker& ids,
                        const std::function<void(qint64, qint64)>& progress)
{
    LAUREL_TRY(const auto demo, demoProgram());
    LAUREL_TRY_VOID(fillProgram(address, demo, clock));
    LAUREL_TRY(const auto program, OpenProgram::open(address, clock, ids));
    LAUREL_TRY(const auto counts, DemoFiller(*program, progress).fill());
    LAUREL_TRY_VOID(program->db().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return counts;
}

} // namespace

Result<DemoCounts> createDemo(const DatabaseAddress& address, const Clock& clock, IdMaker& ids,
                              const std::function<void(qint64, qint64)>& progress)
{
    DemoCounts counts;
    LAUREL_TRY_VOID(makeInPlace(address, [&](const DatabaseAddress& beside) -> Result<void> {
        LAUREL_TRY(counts, make(beside, clock, ids, progress));
        return {};
    }));
    return counts;
}

} // namespace laurel

#pragma once

#include "model/base/Clock.h"
#include "model/base/IdMaker.h"
#include "model/base/Result.h"
#include "model/domain/Calendar.h"
#include "model/domain/Policy.h"
#include "model/services/VoucherCodes.h"
#include "model/storage/Connection.h"
#include "model/storage/ProgramRepository.h"

#include <memory>

namespace laurel {

// A program that is open on this thread: its connection and everything that services need to know
// of it. One per thread; clock and ids are shared.
class OpenProgram
{
public:
    // Errors: NotFound, NotADatabase, SchemaTooNew, SchemaTooOld, DatabaseUnavailable.
    static Result<std::unique_ptr<OpenProgram>> open(const DatabaseAddress& address,
                                                     const Clock& clock, IdMaker& ids);

    Connection& db() const { return *m_connection; }
    // The program's time: the system's, but for a demo, which lives in its own.
    const Clock& clock() const { return m_clock; }
    // The world's time, in a demo too.
    Instant worldNow() const { return m_clock.now() - clockShift(); }
    Duration clockShift() const { return shiftOf(m_facts); }
    IdMaker& ids() const { return m_ids; }
    const ProgramFacts& facts() const { return m_facts; }
    const Currency& currency() const { return m_facts.currency; }
    const Calendar& calendar() const { return m_calendar; }
    const Policy& policy() const { return m_policy; }
    const VoucherCodes& codes() const { return m_codes; }

    // The mark of a tier; a code that the policy does not know is shown as it is.
    TierMark tierMark(const QString& code) const;
    // The window in which points qualify for a tier, as of an instant.
    Period qualifyingWindow(Instant end) const;

private:
    OpenProgram(std::unique_ptr<Connection> connection, const Clock& clock, IdMaker& ids,
                ProgramFacts facts, Policy policy, VoucherCodes codes);

    static Duration shiftOf(const ProgramFacts& facts);

    std::unique_ptr<Connection> m_connection;
    ShiftedClock m_clock;
    IdMaker& m_ids;
    ProgramFacts m_facts;
    Calendar m_calendar;
    Policy m_policy;
    VoucherCodes m_codes;
};

} // namespace laurel

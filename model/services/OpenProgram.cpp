#include "model/services/OpenProgram.h"

#include "model/domain/PolicyReader.h"
#include "model/services/ProgramPlace.h"
#include "model/storage/Migrator.h"

using namespace Qt::StringLiterals;

namespace laurel {

OpenProgram::OpenProgram(std::unique_ptr<Connection> connection, const Clock& clock, IdMaker& ids,
                         ProgramFacts facts, Policy policy, VoucherCodes codes)
    : m_connection(std::move(connection))
    , m_clock(clock, shiftOf(facts))
    , m_ids(ids)
    , m_facts(std::move(facts))
    , m_calendar(QTimeZone(m_facts.zone.toLatin1()), m_facts.start, m_facts.cycleDays)
    , m_policy(std::move(policy))
    , m_codes(codes)
{
}

Duration OpenProgram::shiftOf(const ProgramFacts& facts)
{
    return facts.demoClock ? *facts.demoClock - facts.created : Duration(0);
}

Result<std::unique_ptr<OpenProgram>> OpenProgram::open(const DatabaseAddress& address,
                                                       const Clock& clock, IdMaker& ids)
{
    LAUREL_TRY_VOID(refuseServers(address));
    LAUREL_TRY(auto connection, Connection::open(address));
    LAUREL_TRY_VOID(checkSchema(*connection));
    ProgramRepository program(*connection);
    LAUREL_TRY(auto facts, program.find());
    if (!QTimeZone(facts.zone.toLatin1()).isValid())
        return fail(ErrorCode::CorruptRow, facts.zone);
    LAUREL_TRY(const auto stored, program.policyInForce(clock.now()));
    LAUREL_TRY(auto policy, policyFromDocument(stored.document, stored.version, facts.currency));
    LAUREL_TRY(const auto codes, VoucherCodes::forProgram(address, false));
    if (codes.fingerprint() != facts.keyCheck)
        return fail(ErrorCode::FileFailed,
                    u"%1 is the key of another program; bring the right one back."_s.arg(
                        VoucherCodes::keyPath(address)));
    return std::unique_ptr<OpenProgram>(new OpenProgram(std::move(connection), clock, ids,
                                                        std::move(facts), std::move(policy),
                                                        codes));
}

TierMark OpenProgram::tierMark(const QString& code) const
{
    const int rank = m_policy.rankOf(code);
    return rank >= 0 ? m_policy.tier(rank).mark : TierMark{code, code, 0};
}

Period OpenProgram::qualifyingWindow(Instant end) const
{
    return {m_calendar.afterDays(end, -m_policy.windowDays), end};
}

} // namespace laurel

#include "model/gateways/DatabaseGateways.h"

#include "model/services/Profiles.h"
#include "model/services/Queues.h"
#include "model/services/Reporter.h"

namespace laurel {

Answer<ProgramOverview> DatabaseProgramGateway::overview()
{
    return m_reader.submit([](OpenProgram& program) { return Queues(program).overview(); });
}

Answer<MemberPage> DatabaseMembersGateway::page(const MemberQuery& query)
{
    return m_reader.submit([query](OpenProgram& program) { return Profiles(program).page(query); });
}

Answer<MemberProfile> DatabaseMembersGateway::profile(MemberId id)
{
    return m_reader.submit([id](OpenProgram& program) { return Profiles(program).of(id); });
}

Answer<QString> DatabaseMembersGateway::revealVoucherCode(MemberId member, VoucherId voucher,
                                                          const QString& actor)
{
    return m_writer.submit([member, voucher, actor](OpenProgram& program) {
        return Profiles(program).voucherCode(member, voucher, actor);
    });
}

Answer<std::vector<ApprovalRow>> DatabaseApprovalsGateway::list(ApprovalList which)
{
    return m_reader.submit(
        [which](OpenProgram& program) { return Queues(program).approvals(which); });
}

Answer<ApprovalDetail> DatabaseApprovalsGateway::detail(TaskId id)
{
    return m_reader.submit([id](OpenProgram& program) { return Queues(program).approval(id); });
}

Answer<std::vector<DispatchRow>> DatabaseDispatchGateway::list(DispatchQueue queue)
{
    return m_reader.submit(
        [queue](OpenProgram& program) { return Queues(program).dispatch(queue); });
}

Answer<DispatchDetail> DatabaseDispatchGateway::detail(TaskId id)
{
    return m_reader.submit(
        [id](OpenProgram& program) { return Queues(program).dispatchDetail(id); });
}

Answer<HealthFigures> DatabaseHealthGateway::figures(const Period& period)
{
    return m_reader.submit(
        [period](OpenProgram& program) { return Reporter(program).health(period); });
}

} // namespace laurel

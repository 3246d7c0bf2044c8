#pragma once

#include "model/base/Result.h"
#include "model/domain/ProgramViews.h"

namespace laurel {

class OpenProgram;
class QueueRepository;

// Puts together the queues that people work from, with the evidence for their decisions.
class Queues
{
public:
    explicit Queues(OpenProgram& program) : m_program(program) {}

    Result<std::vector<ApprovalRow>> approvals(ApprovalList which);
    Result<ApprovalDetail> approval(TaskId id); // Errors: NotFound.
    Result<std::vector<DispatchRow>> dispatch(DispatchQueue queue);
    Result<DispatchDetail> dispatchDetail(TaskId id); // Errors: NotFound.
    Result<ProgramOverview> overview();

private:
    Result<void> addSpend(ApprovalDetail& detail);
    Result<void> addBenefits(ApprovalDetail& detail);
    QueueRepository repository();

    OpenProgram& m_program;
};

} // namespace laurel

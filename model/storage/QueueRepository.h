#pragma once

#include "model/base/Result.h"
#include "model/domain/TaskViews.h"
#include "model/storage/MemberRepository.h"

#include <QHash>

namespace laurel {

class Connection;

// The queues that people work from.
class QueueRepository
{
public:
    QueueRepository(Connection& connection, const Currency& currency, TierLookup tiers)
        : m_connection(connection)
        , m_currency(currency)
        , m_tiers(std::move(tiers))
    {
    }

    Result<std::vector<ApprovalRow>> approvals(ApprovalList which);
    // Row, figures of the proposal and how the member is reached; the evidence is left empty.
    Result<ApprovalDetail> approval(TaskId id); // Errors: NotFound.
    Result<std::vector<EarlierDecision>> earlierDecisions(MemberId member, TaskId besides);
    Result<QHash<qint64, PendingDecision>> pendingDecisions(); // by task
    Result<std::optional<QString>> waitingGift(MemberId member, TaskId approval); // its SKU
    Result<std::optional<Money>> waitingVoucher(MemberId member, int cycle, const QString& tier);
    Result<int> approvalsWaiting();

    Result<std::vector<DispatchRow>> dispatch(DispatchQueue queue); // without lines
    Result<DispatchDetail> dispatchDetail(TaskId id); // Errors: NotFound.
    Result<DispatchCounts> dispatchCounts();

private:
    ApprovalRow approvalFromRow(Row& row) const;

    Connection& m_connection;
    Currency m_currency;
    TierLookup m_tiers;
};

} // namespace laurel

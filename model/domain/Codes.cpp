// The names under which enumerators are stored, printed and read back.

#include "model/domain/Ledger.h"
#include "model/domain/MemberViews.h"
#include "model/domain/People.h"
#include "model/domain/Records.h"
#include "model/domain/Request.h"
#include "model/domain/RunViews.h"
#include "model/domain/Task.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

template <class Enum, size_t size>
using CodeTable = std::array<std::pair<Enum, QLatin1StringView>, size>;

template <class Enum, size_t size>
QString codeIn(const CodeTable<Enum, size>& table, Enum value)
{
    for (const auto& [known, code] : table)
        if (known == value)
            return code;
    LAUREL_EXPECT(false);
}

template <class Enum, size_t size>
std::optional<Enum> valueIn(const CodeTable<Enum, size>& table, const QString& code)
{
    for (const auto& [value, known] : table)
        if (known == code)
            return value;
    return std::nullopt;
}

constexpr CodeTable<Role, 6> roles{{
    {Role::Manager, "manager"_L1},
    {Role::Warehouse, "warehouse"_L1},
    {Role::Support, "support"_L1},
    {Role::Auditor, "auditor"_L1},
    {Role::Admin, "admin"_L1},
    {Role::Worker, "worker"_L1},
}};

constexpr CodeTable<TaskKind, 2> taskKinds{{
    {TaskKind::Approval, "approval"_L1},
    {TaskKind::Dispatch, "dispatch"_L1},
}};

constexpr CodeTable<TaskState, 13> taskStates{{
    {TaskState::Open, "open"_L1},
    {TaskState::Claimed, "claimed"_L1},
    {TaskState::Approved, "approved"_L1},
    {TaskState::Rejected, "rejected"_L1},
    {TaskState::Withdrawn, "withdrawn"_L1},
    {TaskState::Waiting, "waiting"_L1},
    {TaskState::Ready, "ready"_L1},
    {TaskState::Picking, "picking"_L1},
    {TaskState::Packed, "packed"_L1},
    {TaskState::Shipped, "shipped"_L1},
    {TaskState::Delivered, "delivered"_L1},
    {TaskState::Short, "short"_L1},
    {TaskState::Cancelled, "cancelled"_L1},
}};

constexpr CodeTable<VoucherState, 5> voucherStates{{
    {VoucherState::Reserved, "reserved"_L1},
    {VoucherState::Valid, "valid"_L1},
    {VoucherState::Used, "used"_L1},
    {VoucherState::Expired, "expired"_L1},
    {VoucherState::Cancelled, "cancelled"_L1},
}};

constexpr CodeTable<RunState, 3> runStates{{
    {RunState::Running, "running"_L1},
    {RunState::Stopped, "stopped"_L1},
    {RunState::Done, "done"_L1},
}};

constexpr CodeTable<RequestKind, requestKindCount> requestKinds{{
    {RequestKind::ClaimTask, "claim_task"_L1},
    {RequestKind::ApproveTask, "approve_task"_L1},
    {RequestKind::RejectTask, "reject_task"_L1},
    {RequestKind::PickItems, "pick_items"_L1},
    {RequestKind::ReportShort, "report_short"_L1},
    {RequestKind::PackGift, "pack_gift"_L1},
    {RequestKind::ShipGift, "ship_gift"_L1},
    {RequestKind::Withdraw, "withdraw"_L1},
    {RequestKind::ReplayQuarantined, "replay_quarantined"_L1},
    {RequestKind::DismissQuarantined, "dismiss_quarantined"_L1},
    {RequestKind::CloseCycles, "close_cycles"_L1},
    {RequestKind::ImportFile, "import_file"_L1},
}};

constexpr CodeTable<QuarantineReason, 12> quarantineReasons{{
    {QuarantineReason::NotUtf8, "not_utf8"_L1},
    {QuarantineReason::Malformed, "malformed"_L1},
    {QuarantineReason::FieldTooLarge, "field_too_large"_L1},
    {QuarantineReason::MissingField, "missing_field"_L1},
    {QuarantineReason::UnknownMember, "unknown_member"_L1},
    {QuarantineReason::BadAmount, "bad_amount"_L1},
    {QuarantineReason::BadTime, "bad_time"_L1},
    {QuarantineReason::BadCurrency, "bad_currency"_L1},
    {QuarantineReason::BadType, "bad_type"_L1},
    {QuarantineReason::BadValue, "bad_value"_L1},
    {QuarantineReason::Conflict, "conflict"_L1},
    {QuarantineReason::UnknownPurchase, "unknown_purchase"_L1},
}};

constexpr CodeTable<PostingKind, 12> postingKinds{{
    {PostingKind::Earn, "earn"_L1},
    {PostingKind::Bonus, "bonus"_L1},
    {PostingKind::Activate, "activate"_L1},
    {PostingKind::Redeem, "redeem"_L1},
    {PostingKind::Restore, "restore"_L1},
    {PostingKind::Expire, "expire"_L1},
    {PostingKind::Clawback, "clawback"_L1},
    {PostingKind::Adjust, "adjust"_L1},
    {PostingKind::Hold, "hold"_L1},
    {PostingKind::Release, "release"_L1},
    {PostingKind::Merge, "merge"_L1},
    {PostingKind::Reverse, "reverse"_L1},
}};

constexpr CodeTable<Account, 6> accounts{{
    {Account::Active, "active"_L1},
    {Account::Issued, "issued"_L1},
    {Account::Redeemed, "redeemed"_L1},
    {Account::Expired, "expired"_L1},
    {Account::ClawedBack, "clawed_back"_L1},
    {Account::Adjusted, "adjusted"_L1},
}};

constexpr CodeTable<CauseKind, 4> causeKinds{{
    {CauseKind::Cycle, "cycle"_L1},
    {CauseKind::Event, "event"_L1},
    {CauseKind::Task, "task"_L1},
    {CauseKind::Request, "request"_L1},
}};

constexpr CodeTable<MemberStatus, 3> memberStates{{
    {MemberStatus::Active, "active"_L1},
    {MemberStatus::Locked, "locked"_L1},
    {MemberStatus::Closed, "closed"_L1},
}};

constexpr std::array stepNames{
    "Retrieve customer profile"_L1, "Get recent transactions"_L1, "Total monthly spend"_L1,
    "Points earned"_L1,             "Tier eligibility"_L1,        "Update points balance"_L1,
    "Update tier"_L1,               "Create reward voucher"_L1,   "Manager review"_L1,
    "Physical gift dispatch"_L1,    "Tier upgrade e-mail"_L1,     "Points SMS"_L1,
    "Monthly health report"_L1,     "Remove expired vouchers"_L1, "Program ROI"_L1,
};
static_assert(stepNames.size() == stepCount);

} // namespace

QString codeOf(Role role) { return codeIn(roles, role); }
std::optional<Role> roleFromCode(const QString& code) { return valueIn(roles, code); }
QString codeOf(TaskKind kind) { return codeIn(taskKinds, kind); }
std::optional<TaskKind> taskKindFromCode(const QString& code) { return valueIn(taskKinds, code); }
QString codeOf(TaskState state) { return codeIn(taskStates, state); }
std::optional<TaskState> taskStateFromCode(const QString& code)
{
    return valueIn(taskStates, code);
}
QString codeOf(VoucherState state) { return codeIn(voucherStates, state); }
std::optional<VoucherState> voucherStateFromCode(const QString& code)
{
    return valueIn(voucherStates, code);
}
QString codeOf(RunState state) { return codeIn(runStates, state); }
QString codeOf(PostingKind kind) { return codeIn(postingKinds, kind); }
std::optional<PostingKind> postingKindFromCode(const QString& code)
{
    return valueIn(postingKinds, code);
}
QString codeOf(Account account) { return codeIn(accounts, account); }
std::optional<Account> accountFromCode(const QString& code) { return valueIn(accounts, code); }
QString codeOf(CauseKind kind) { return codeIn(causeKinds, kind); }
std::optional<CauseKind> causeKindFromCode(const QString& code) { return valueIn(causeKinds, code); }
QString codeOf(MemberStatus status) { return codeIn(memberStates, status); }
std::optional<MemberStatus> memberStatusFromCode(const QString& code)
{
    return valueIn(memberStates, code);
}
QString codeOf(QuarantineReason reason) { return codeIn(quarantineReasons, reason); }
std::optional<QuarantineReason> quarantineReasonFromCode(const QString& code)
{
    return valueIn(quarantineReasons, code);
}
QString codeOf(RequestKind kind) { return codeIn(requestKinds, kind); }

QString nameOf(CycleStep step)
{
    return stepNames[static_cast<size_t>(step) - 1];
}

bool isFinished(TaskState state)
{
    switch (state) {
    case TaskState::Approved:
    case TaskState::Rejected:
    case TaskState::Withdrawn:
    case TaskState::Shipped:
    case TaskState::Delivered:
    case TaskState::Cancelled:
        return true;
    case TaskState::Open:
    case TaskState::Claimed:
    case TaskState::Waiting:
    case TaskState::Ready:
    case TaskState::Picking:
    case TaskState::Packed:
    case TaskState::Short:
        return false;
    }
    LAUREL_EXPECT(false);
}

} // namespace laurel

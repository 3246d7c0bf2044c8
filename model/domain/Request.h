#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Points.h"
#include "model/domain/People.h"

#include <QDate>
#include <QString>

#include <variant>

namespace laurel {

// Everything that a person can ask of a program: a closed set. docs/architecture.md.
namespace ask {

struct ClaimTask
{
    TaskId task;
    friend bool operator==(const ClaimTask&, const ClaimTask&) = default;
};
struct ApproveTask
{
    TaskId task;
    QString note = {};
    friend bool operator==(const ApproveTask&, const ApproveTask&) = default;
};
struct RejectTask
{
    TaskId task;
    QString reason; // Required.
    friend bool operator==(const RejectTask&, const RejectTask&) = default;
};
// Confirms items of one line of a dispatch, by a scanned code or by hand.
struct PickItems
{
    TaskId task;
    int line; // From 1.
    int count; // At least 1; never beyond what the line wants.
    bool byScan;
    friend bool operator==(const PickItems&, const PickItems&) = default;
};
// Says that the rest of a line is not there; the task becomes a problem until stock comes.
struct ReportShort
{
    TaskId task;
    int line;
    QString reason;
    friend bool operator==(const ReportShort&, const ReportShort&) = default;
};
struct PackGift
{
    TaskId task;
    friend bool operator==(const PackGift&, const PackGift&) = default;
};
struct ShipGift
{
    TaskId task;
    QString carrier = {};
    QString trackingNumber; // Required.
    friend bool operator==(const ShipGift&, const ShipGift&) = default;
};
// Takes back a request that has not been applied yet (undo).
struct Withdraw
{
    RequestId request;
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
struct ReplayQuarantined
{
    QuarantineId record;
    QString mendedRaw = {}; // Empty: as it was.
    friend bool operator==(const ReplayQuarantined&, const ReplayQuarantined&) = default;
};
struct DismissQuarantined
{
    QuarantineId record;
    QString reason; // Required.
    friend bool operator==(const DismissQuarantined&, const DismissQuarantined&) = default;
};
struct CloseCycles
{
    QDate asOf;
    friend bool operator==(const CloseCycles&, const CloseCycles&) = default;
};
struct ImportFile
{
    QString name; // Without its folder.
    friend bool operator==(const ImportFile&, const ImportFile&) = default;
};

} // namespace ask

using RequestBody
    = std::variant<ask::ClaimTask, ask::ApproveTask, ask::RejectTask, ask::PickItems,
                   ask::ReportShort, ask::PackGift, ask::ShipGift, ask::Withdraw,
                   ask::ReplayQuarantined, ask::DismissQuarantined, ask::CloseCycles,
                   ask::ImportFile>;

// The names by which requests are stored, permitted and audited; one per type of RequestBody, in
// its order.
enum class RequestKind {
    ClaimTask,
    ApproveTask,
    RejectTask,
    PickItems,
    ReportShort,
    PackGift,
    ShipGift,
    Withdraw,
    ReplayQuarantined,
    DismissQuarantined,
    CloseCycles,
    ImportFile,
};
constexpr int requestKindCount = 12;
static_assert(std::variant_size_v<RequestBody> == requestKindCount);

inline RequestKind kindOf(const RequestBody& body)
{
    return static_cast<RequestKind>(body.index());
}
QString codeOf(RequestKind kind);

// The id is the idempotency key: made by the asker, the same in every repetition.
struct Request
{
    RequestId id;
    QString actor; // A Person's login.
    Instant askedAt;
    Instant notBefore; // Later than askedAt where an undo window is wanted.
    RequestBody body;
};

} // namespace laurel

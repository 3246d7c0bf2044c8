#pragma once

#include "model/base/Result.h"
#include "model/domain/HealthViews.h"
#include "model/domain/MemberViews.h"
#include "model/domain/ProgramViews.h"
#include "model/domain/RunViews.h"
#include "model/domain/TaskViews.h"

#include <QFlags>
#include <QFuture>
#include <QObject>

namespace laurel {

// What screens may ask of a program. Every call returns at once; the answer comes later, from a
// database thread, and is taken up with ui::whenDone(). A future that is cancelled, or whose asker
// is gone, costs nothing.

template <class T>
using Answer = QFuture<Result<T>>;

enum class Topic {
    Members = 0x1, // profiles, balances, tiers
    Approvals = 0x2,
    Dispatch = 0x4,
    Runs = 0x8,
    Health = 0x10,
    Program = 0x20, // overview, badges, people
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

// Tells pages that what they show may be out of date. Lives on the GUI thread.
class ProgramNews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void changed(laurel::Topics topics);
    void runProgressed(const laurel::RunProgress& progress);
    void runEnded(const laurel::Result<int>& cyclesClosed); // Errors: Interrupted, ...
};

// A request that was accepted. Until takesEffect it can be withdrawn.
struct AcceptedRequest
{
    RequestId id;
    Instant takesEffect;
};

class ProgramGateway
{
public:
    virtual ~ProgramGateway() = default;
    virtual Answer<ProgramOverview> overview() = 0;
};

class MembersGateway
{
public:
    virtual ~MembersGateway() = default;
    virtual Answer<MemberPage> page(const MemberQuery& query) = 0;
    // Errors: NotFound.
    virtual Answer<MemberProfile> profile(MemberId id) = 0;
    // The voucher's code; asking is audited. Errors: NotFound, NotPermitted.
    virtual Answer<QString> revealVoucherCode(MemberId member, VoucherId voucher,
                                              const QString& actor) = 0;
};

class ApprovalsGateway
{
public:
    virtual ~ApprovalsGateway() = default;
    // Overdue first, then by due time, then by cost. Decided ones: latest first, at most 200.
    virtual Answer<std::vector<ApprovalRow>> list(ApprovalList which) = 0;
    // Errors: NotFound.
    virtual Answer<ApprovalDetail> detail(TaskId id) = 0;
};

class DispatchGateway
{
public:
    virtual ~DispatchGateway() = default;
    // Sorted by bin, then due; Shipped: latest first, at most 200.
    virtual Answer<std::vector<DispatchRow>> list(DispatchQueue queue) = 0;
    virtual Answer<DispatchDetail> detail(TaskId id) = 0;
};

class RunsGateway
{
public:
    virtual ~RunsGateway() = default;
    virtual Answer<std::vector<RunRow>> list() = 0; // latest first
    virtual Answer<RunDetail> detail(RunId id) = 0;
    // Closes every cycle that ended on or before the end of day asOf; goes on where a stopped run
    // ended. Progress and the end are told by ProgramNews. One at a time: Errors: Busy.
    virtual Result<void> start(QDate asOf, const QString& actor) = 0;
    virtual void stop() = 0; // after the piece under way
    virtual bool isRunning() const = 0;
};

class HealthGateway
{
public:
    virtual ~HealthGateway() = default;
    virtual Answer<HealthFigures> figures(const Period& period) = 0;
};

// How people ask for changes.
class RequestsGateway
{
public:
    virtual ~RequestsGateway() = default;
    // Hands a request in. With undoFor > 0 it takes effect that much later and can be withdrawn
    // with ask::Withdraw until then.
    // Errors: NotPermitted, Refused, AlreadyDecided, InsufficientStock, NotFound, InvalidInput.
    virtual Answer<AcceptedRequest> ask(const RequestBody& body, const QString& actor,
                                        std::chrono::seconds undoFor) = 0;
};

// All of them together: one open program.
struct Gateways
{
    ProgramNews& news;
    ProgramGateway& program;
    MembersGateway& members;
    ApprovalsGateway& approvals;
    DispatchGateway& dispatch;
    RunsGateway& runs;
    HealthGateway& health;
    RequestsGateway& requests;
};

} // namespace laurel
Q_DECLARE_METATYPE(laurel::Topics)

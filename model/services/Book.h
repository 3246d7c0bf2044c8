#pragma once

#include "model/base/Result.h"
#include "model/domain/Effects.h"
#include "model/storage/StandingRepository.h"
#include "model/storage/TaskRepository.h"

namespace laurel {

class OpenProgram;

// Where effects come from; the key makes each of them happen once.
struct Occasion
{
    Cause cause;
    QString key; // "cycle:3", "event:file:536365"
    QString actor; // a login, or "worker"
    int cycle = 0;
};

// What the Book wrote and how long each kind of effect took, for the steps of a run.
struct Recorded
{
    struct Times
    {
        std::chrono::nanoseconds postings{}, tier{}, vouchers{}, proposal{}, gifts{}, mail{}, text{};
    };

    Times took = {};
    int postings = 0;
    std::optional<TaskId> proposal;
    int giftsReserved = 0;
    int giftsShort = 0;
};

// The one hand that writes. Turns effects into rows: postings with their chain, lots, standing,
// tiers, vouchers, tasks and messages. Works inside the caller's transaction, on a standing that is
// locked; everything of one call is written or nothing.
class Book
{
public:
    explicit Book(OpenProgram& program);

    // Writes the effects and the changed standing.
    // Errors: Overflow, where a balance leaves its bound; those of the database.
    Result<Recorded> record(Standing& standing, const Effects& effects, const Occasion& occasion);

    // An approved proposal takes effect now: tier, voucher, gift and mail. docs/program.md 6.
    Result<void> grant(Standing& standing, const TaskRecord& approval, const Occasion& occasion);
    // A rejected one: what waited for it goes; the same evidence does not raise it again.
    Result<void> refuse(Standing& standing, const TaskRecord& approval);

private:
    Result<void> post(Standing& standing, const PostingEffect& effect, const Occasion& occasion);
    Result<void> credit(Standing& standing, const Posting& posting);
    Result<void> debit(Standing& standing, const Posting& posting);
    Result<void> moveTier(Standing& standing, const TierEffect& effect, const Occasion& occasion);
    Result<TaskId> propose(const Standing& standing, const Effects& effects,
                           const ProposalEffect& proposal, const Occasion& occasion);
    Result<void> addVoucher(const Standing& standing, const VoucherEffect& effect,
                            std::optional<TaskId> proposal, const Occasion& occasion);
    Result<bool> addGift(const Standing& standing, const GiftEffect& effect,
                         std::optional<TaskId> proposal, const Occasion& occasion);
    Result<void> addMessage(const Standing& standing, const MessageEffect& effect,
                            std::optional<TaskId> proposal, const Occasion& occasion);
    Result<qint64> yearlyCost(const Effects& effects);

    OpenProgram& m_program;
    Instant m_now;
};

} // namespace laurel

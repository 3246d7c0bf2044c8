#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Points.h"

#include <QByteArray>
#include <QString>

#include <optional>

// The words of the ledger. docs/program.md 4.
namespace laurel {

enum class PostingKind {
    Earn,
    Bonus,
    Activate,
    Redeem,
    Restore,
    Expire,
    Clawback,
    Adjust,
    Hold,
    Release,
    Merge,
    Reverse,
};
QString codeOf(PostingKind kind);
std::optional<PostingKind> postingKindFromCode(const QString& code);

// Between which accounts points move: `active` belongs to the member, the others to the program.
enum class Account { Active, Issued, Redeemed, Expired, ClawedBack, Adjusted };
QString codeOf(Account account);
std::optional<Account> accountFromCode(const QString& code);

// Where a posting comes from.
enum class CauseKind { Cycle, Event, Task, Request };
QString codeOf(CauseKind kind);
std::optional<CauseKind> causeKindFromCode(const QString& code);

struct Cause
{
    CauseKind kind = CauseKind::Cycle;
    qint64 id = 0; // a cycle's number, or the id of an event, a task or a request
};

// One line of a member's ledger, before it is chained and written.
struct Posting
{
    PostingId id;
    PostingKind kind = PostingKind::Earn;
    Points points; // above zero
    Account debit = Account::Issued;
    Account credit = Account::Active;
    Cause cause;
    int policyVersion = 0;
    QString rule = {};
    QString actor; // a login, or "worker"
    QString reason = {};
    Instant occurredAt;
    std::optional<Instant> expiresAt = {}; // of the credit's lot
    QString key; // unique for the member
};

using ChainHash = QByteArray; // 32 bytes

// The link of the chain after previous: SHA-256 over a canonical byte string of what the posting
// says. Ids and the time of recording stay out of it, so that the same facts, recorded again after
// a crash, end in the same chain.
ChainHash chainHashOf(const ChainHash& previous, qint64 sequence, const Posting& posting);
ChainHash chainStart(); // 32 zero bytes: before the first posting

} // namespace laurel

#include "model/services/Auditor.h"

#include "model/services/OpenProgram.h"
#include "model/storage/BooksRepository.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr qsizetype shownDifferences = 20;

// What a member's postings and lots add up to.
struct Rebuilt
{
    qint64 balance = 0; // of the active account
    qint64 earned = 0;
    qint64 lotPoints = 0;
    qint64 remaining = 0;
    qint64 lastSequence = 0;
    ChainHash lastHash = chainStart();
    ChainHash chain = chainStart(); // computed anew, whatever the rows say
};

class Verifier
{
public:
    Verifier(OpenProgram& program, Verification& report)
        : m_books(program.db())
        , m_calendar(program.calendar())
        , m_report(report)
    {
    }

    Result<void> run()
    {
        LAUREL_TRY_VOID(m_books.eachPosting([&](const auto& posting) { take(posting); }));
        LAUREL_TRY_VOID(m_books.eachLot([&](const auto& lot) { take(lot); }));
        LAUREL_TRY_VOID(m_books.eachStanding([&](const auto& standing) { compare(standing); }));
        for (auto left = m_members.constBegin(); left != m_members.constEnd(); ++left)
            differ(u"member %1: has postings or lots, and no standing"_s.arg(left.key()));
        LAUREL_TRY_VOID(m_books.eachFact([&](const QString& fact) { digest(fact); }));
        LAUREL_TRY(const auto stocks, m_books.stock());
        for (const auto& stock : stocks)
            if (stock.reserved != stock.promised)
                differ(u"stock of %1: %2 reserved, %3 promised"_s.arg(stock.sku)
                           .arg(stock.reserved)
                           .arg(stock.promised));
        LAUREL_TRY(const auto approvals, m_books.approvalsOutOfStep());
        for (const int number : approvals)
            differ(u"approval A-%1: state and decision do not fit"_s.arg(number));
        m_report.digest = QString::fromLatin1(m_digest.result().toHex());
        return {};
    }

private:
    void take(const StoredPosting& stored)
    {
        ++m_report.postings;
        Rebuilt& member = m_members[stored.member.value()];
        const auto where = [&] {
            return u"posting %1 of member %2"_s.arg(stored.posting.id.value())
                .arg(stored.member.value());
        };
        if (stored.sequence != member.lastSequence + 1)
            differ(u"%1: sequence %2 follows %3, one is missing"_s.arg(where())
                       .arg(stored.sequence)
                       .arg(member.lastSequence));
        if (stored.previousHash != member.lastHash)
            differ(u"%1: does not chain to the posting before"_s.arg(where()));
        if (stored.hash != chainHashOf(stored.previousHash, stored.sequence, stored.posting))
            differ(u"%1: was changed after it was written"_s.arg(where()));
        // Reports count by this day; it is no part of the chain, since it follows from the time.
        if (stored.businessDate != m_calendar.businessDate(stored.posting.occurredAt))
            differ(u"%1: stands under %2, the day of its time is another"_s.arg(where())
                       .arg(stored.businessDate));
        member.chain = chainHashOf(member.chain, stored.sequence, stored.posting);
        member.lastSequence = stored.sequence;
        member.lastHash = stored.hash;

        const qint64 points = stored.posting.points.count();
        if (stored.posting.credit == Account::Active) {
            member.balance += points;
            member.earned += points;
        }
        if (stored.posting.debit == Account::Active)
            member.balance -= points;
    }

    void take(const StoredLot& lot)
    {
        ++m_report.lots;
        Rebuilt& member = m_members[lot.member.value()];
        member.lotPoints += lot.points.count();
        member.remaining += lot.remaining.count();
        if (!lot.isAsPosted)
            differ(u"lot %1 of member %2: is not as its credit says"_s.arg(lot.id.value())
                       .arg(lot.member.value()));
        if (lot.points - lot.used != lot.remaining)
            differ(u"lot %1 of member %2: %3 remain, its uses leave %4"_s.arg(lot.id.value())
                       .arg(lot.member.value())
                       .arg(lot.remaining.count())
                       .arg((lot.points - lot.used).count()));
    }

    void compare(const StoredStanding& stored)
    {
        ++m_report.members;
        const Rebuilt rebuilt = m_members.take(stored.member.value());
        const auto same = [&](const QString& what, qint64 kept, qint64 sum) {
            if (kept != sum)
                differ(u"member %1: %2 is %3, the ledger says %4"_s.arg(stored.number, what)
                           .arg(kept)
                           .arg(sum));
        };
        same(u"the balance"_s, (stored.active - stored.deficit).count(), rebuilt.balance);
        same(u"what the lots hold"_s, stored.active.count(), rebuilt.remaining);
        same(u"what was ever earned"_s, stored.lifetimeEarned.count(), rebuilt.earned);
        same(u"the sum of the lots"_s, rebuilt.lotPoints, rebuilt.earned);
        same(u"the number of postings"_s, stored.lastSequence, rebuilt.lastSequence);
        if (stored.lastHash != rebuilt.lastHash)
            differ(u"member %1: the chain does not end where the standing says"_s.arg(stored.number));
        if (stored.tier != stored.lastTierChange)
            differ(u"member %1: the tier is %2, its last change says %3"_s.arg(
                stored.number, stored.tier, stored.lastTierChange));
        digest(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(stored.externalId)
                   .arg(stored.active.count())
                   .arg(stored.deficit.count())
                   .arg(stored.lifetimeEarned.count())
                   .arg(stored.lastSequence)
                   .arg(QString::fromLatin1(rebuilt.chain.toHex()), stored.tier));
    }

    void differ(const QString& sentence)
    {
        ++m_report.differences;
        if (m_report.firstDifferences.size() < shownDifferences)
            m_report.firstDifferences << sentence;
    }
    void digest(const QString& line)
    {
        m_digest.addData(line.toUtf8());
        m_digest.addData(QByteArrayView("\n"));
    }

    BooksRepository m_books;
    const Calendar& m_calendar;
    Verification& m_report;
    QHash<qint64, Rebuilt> m_members;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};

} // namespace

Result<Verification> Auditor::verify()
{
    Verification report;
    LAUREL_TRY_VOID(Verifier(m_program, report).run());
    return report;
}

} // namespace laurel

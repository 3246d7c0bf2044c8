#include "tests/ui/FakeGateways.h"

#include "model/base/FoldedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::test {
namespace {

bool matches(const MemberRow& row, const QString& search)
{
    const QString haystack = folded(row.name + u' ' + row.number + u' ' + row.email);
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return haystack.contains(word); });
}

void sort(std::vector<MemberRow>& rows, MemberOrder order)
{
    switch (order) {
    case MemberOrder::Name:
        std::ranges::stable_sort(rows, {}, [](const MemberRow& row) { return folded(row.name); });
        break;
    case MemberOrder::BalanceFirst:
        std::ranges::stable_sort(rows, std::greater(), &MemberRow::balance);
        break;
    case MemberOrder::LatestFirst:
        std::ranges::stable_sort(rows, std::greater(), &MemberRow::lastActivity);
        break;
    }
}

Result<MemberPage> pageOf(const MemberQuery& query)
{
    std::vector<MemberRow> rows = sampleMemberRows();
    const auto all = static_cast<qint64>(rows.size());
    std::erase_if(rows, [&](const MemberRow& row) {
        return !matches(row, query.search)
            || (query.lowestRank && row.tier.rank < *query.lowestRank)
            || (query.onlyExpiringSoon && row.id.value() % 3 != 0);
    });
    sort(rows, query.order);

    const auto found = static_cast<qint64>(rows.size());
    MemberPage page{.rows = {}, .next = {}, .total = found == all ? sampleMemberCount : found};
    if (query.after) {
        const auto seen = std::ranges::find(rows, query.after->id, &MemberRow::id);
        rows.erase(rows.begin(), seen == rows.end() ? seen : seen + 1);
    }
    if (rows.size() > static_cast<size_t>(query.limit)) {
        rows.resize(static_cast<size_t>(query.limit), rows.front());
        page.next = MemberCursor{.text = folded(rows.back().name),
                                 .number = rows.back().balance.count(),
                                 .id = rows.back().id};
    }
    page.rows = std::move(rows);
    return page;
}

void answerFromSamples(FakeGateways& fakes)
{
    fakes.program.overviewCall.say(sampleOverview());
    fakes.members.pageCall.sayBy(pageOf);
    fakes.members.profileCall.sayBy(sampleProfile);
    fakes.members.revealVoucherCodeCall.say(u"LRL-7KQ2-M9TX-4D8H"_s);
    fakes.approvals.listCall.sayBy([](ApprovalList which) -> Result<std::vector<ApprovalRow>> {
        return which == ApprovalList::Waiting ? sampleApprovals() : sampleDecidedApprovals();
    });
    fakes.approvals.detailCall.sayBy(sampleApprovalDetail);
    fakes.dispatch.listCall.sayBy([](DispatchQueue queue) -> Result<std::vector<DispatchRow>> {
        return sampleDispatches(queue);
    });
    fakes.dispatch.detailCall.sayBy(sampleDispatchDetail);
    fakes.runs.listCall.say(sampleRuns());
    fakes.runs.detailCall.sayBy(sampleRunDetail);
    fakes.health.figuresCall.sayBy(
        [](const Period& period) -> Result<HealthFigures> { return sampleHealth(period); });
    fakes.requests.askCall.sayBy([](const RequestBody&, const QString&,
                                    std::chrono::seconds undoFor) -> Result<AcceptedRequest> {
        static qint64 last = 900'000;
        return AcceptedRequest{RequestId(++last), sampleNow() + undoFor};
    });
}

} // namespace

FakeGateways::FakeGateways()
{
    answerFromSamples(*this);
}

Result<void> FakeRunsGateway::start(QDate asOf, const QString& actor)
{
    m_starts.emplace_back(asOf, actor);
    if (m_refusal)
        return fail(*m_refusal);
    if (m_isRunning)
        return fail(ErrorCode::Busy, u"a run is under way"_s);
    m_isRunning = true;
    return {};
}

void FakeRunsGateway::stop()
{
    ++m_stops;
    if (m_isRunning)
        end(fail(ErrorCode::Interrupted));
}

void FakeRunsGateway::end(const Result<int>& cyclesClosed)
{
    m_isRunning = false;
    emit m_news.runEnded(cyclesClosed);
}

} // namespace laurel::test

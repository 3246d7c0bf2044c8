#pragma once

#include "model/gateways/Gateways.h"
#include "tests/ui/FakeCall.h"
#include "tests/ui/SampleData.h"

namespace laurel::test {

// Gateways that are fed by hand. Each question is a FakeCall of the same name with "Call" behind:
// tell it what to say, hold it, look at what was asked. They start out with the sample program.

class FakeProgramGateway final : public ProgramGateway
{
public:
    Answer<ProgramOverview> overview() override { return overviewCall(); }

    FakeCall<ProgramOverview> overviewCall;
};

class FakeMembersGateway final : public MembersGateway
{
public:
    Answer<MemberPage> page(const MemberQuery& query) override { return pageCall(query); }
    Answer<MemberProfile> profile(MemberId id) override { return profileCall(id); }
    Answer<QString> revealVoucherCode(MemberId member, VoucherId voucher,
                                      const QString& actor) override
    {
        return revealVoucherCodeCall(member, voucher, actor);
    }

    FakeCall<MemberPage, MemberQuery> pageCall;
    FakeCall<MemberProfile, MemberId> profileCall;
    FakeCall<QString, MemberId, VoucherId, QString> revealVoucherCodeCall;
};

class FakeApprovalsGateway final : public ApprovalsGateway
{
public:
    Answer<std::vector<ApprovalRow>> list(ApprovalList which) override { return listCall(which); }
    Answer<ApprovalDetail> detail(TaskId id) override { return detailCall(id); }

    FakeCall<std::vector<ApprovalRow>, ApprovalList> listCall;
    FakeCall<ApprovalDetail, TaskId> detailCall;
};

class FakeDispatchGateway final : public DispatchGateway
{
public:
    Answer<std::vector<DispatchRow>> list(DispatchQueue queue) override { return listCall(queue); }
    Answer<DispatchDetail> detail(TaskId id) override { return detailCall(id); }

    FakeCall<std::vector<DispatchRow>, DispatchQueue> listCall;
    FakeCall<DispatchDetail, TaskId> detailCall;
};

// A run goes on until the test ends it: emit news.runProgressed and news.runEnded, or call end().
class FakeRunsGateway final : public RunsGateway
{
public:
    explicit FakeRunsGateway(ProgramNews& news) : m_news(news) {}

    Answer<std::vector<RunRow>> list() override { return listCall(); }
    Answer<RunDetail> detail(RunId id) override { return detailCall(id); }
    Result<void> start(QDate asOf, const QString& actor) override;
    void stop() override;
    bool isRunning() const override { return m_isRunning; }

    void end(const Result<int>& cyclesClosed);
    // What the next start() is refused with.
    void refuseWith(Error error) { m_refusal = std::move(error); }
    const std::vector<std::pair<QDate, QString>>& starts() const { return m_starts; }
    int stops() const { return m_stops; }

    FakeCall<std::vector<RunRow>> listCall;
    FakeCall<RunDetail, RunId> detailCall;

private:
    ProgramNews& m_news;
    bool m_isRunning = false;
    int m_stops = 0;
    std::optional<Error> m_refusal;
    std::vector<std::pair<QDate, QString>> m_starts;
};

class FakeHealthGateway final : public HealthGateway
{
public:
    Answer<HealthFigures> figures(const Period& period) override { return figuresCall(period); }

    FakeCall<HealthFigures, Period> figuresCall;
};

class FakeRequestsGateway final : public RequestsGateway
{
public:
    Answer<AcceptedRequest> ask(const RequestBody& body, const QString& actor,
                                std::chrono::seconds undoFor) override
    {
        return askCall(body, actor, undoFor);
    }

    FakeCall<AcceptedRequest, RequestBody, QString, std::chrono::seconds> askCall;
};

// One program, all doors. Every question is answered at once from the sample data.
class FakeGateways
{
public:
    FakeGateways();

    ProgramNews news;
    FakeProgramGateway program;
    FakeMembersGateway members;
    FakeApprovalsGateway approvals;
    FakeDispatchGateway dispatch;
    FakeRunsGateway runs{news};
    FakeHealthGateway health;
    FakeRequestsGateway requests;
    Gateways gateways{news, program, members, approvals, dispatch, runs, health, requests};
};

} // namespace laurel::test

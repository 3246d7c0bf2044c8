#include "tests/ui/SampleData.h"
#include "ui/common/Formats.h"
#include "ui/runs/StepFacts.h"
#include "ui/runs/StepWords.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(CycleStep)
Q_DECLARE_METATYPE(StepPhase)

class tst_StepFacts : public QObject
{
    Q_OBJECT

private slots:
    void made_data();
    void made();
    void everyStepHasItsWords();
    void phase_data();
    void phase();

private:
    Formats m_formats{QLocale(u"en_GB"_s), test::sampleCurrency(), QTimeZone("Europe/London")};
};

void tst_StepFacts::made_data()
{
    QTest::addColumn<CycleStep>("step");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("sentence");

    using enum CycleStep;
    const auto row = [](const char* name, CycleStep step, const char* detail,
                        const QString& sentence) {
        QTest::newRow(name) << step << QByteArray(detail) << sentence;
    };
    row("1", RetrieveProfile, R"({"members": 948})", u"948 members read"_s);
    row("2", RecentTransactions, R"({"members": 948, "purchases": 1512, "refunds": 139})",
        u"1,512 purchases by 948 members, 139 refunds"_s);
    row("2 without refunds", RecentTransactions, R"({"members": 9, "purchases": 12, "refunds": 0})",
        u"12 purchases by 9 members"_s);
    row("2 in a quiet month", RecentTransactions, R"({"members": 0, "purchases": 0, "refunds": 0})",
        u"No purchases and no refunds"_s);
    row("3", TotalSpend, R"({"minor": 55460402})", u"€554,604.02 net spend"_s);
    row("3 as exact text", TotalSpend, R"({"minor": "55460402"})", u"€554,604.02 net spend"_s);
    row("4", PointsEarned,
        R"({"earned": 55493, "earners": 881, "clawed": 422, "clawed_members": 53})",
        u"55,493 points by 881 members, 422 clawed back from 53"_s);
    row("4 without clawback", PointsEarned,
        R"({"earned": 500, "earners": 2, "clawed": 0, "clawed_members": 0})",
        u"500 points by 2 members"_s);
    row("4 with clawback only", PointsEarned,
        R"({"earned": 0, "earners": 0, "clawed": 20, "clawed_members": 3})",
        u"20 clawed back from 3"_s);
    row("5", TierEligibility, R"({"examined": 948, "eligible": 114})",
        u"948 looked at, 114 reached a higher tier"_s);
    row("6", UpdateBalance, R"({"postings": 934, "points": 55071})",
        u"55,071 points net, in 934 postings"_s);
    row("7 in the order of the ladder", UpdateTier,
        R"({"upgrades": {"gold": 24, "silver": 87}, "downgrades": {}})",
        u"87 to Silver, 24 to Gold"_s);
    row("7 both ways", UpdateTier, R"({"upgrades": {"gold": 2}, "downgrades": {"bronze": 5}})",
        u"2 to Gold, 5 down to Bronze"_s);
    row("7 nobody", UpdateTier, R"({"upgrades": {}})", u"Nobody changed tier"_s);
    row("7 a tier that is no longer on the ladder", UpdateTier, R"({"upgrades": {"opal": 1}})",
        u"1 to opal"_s);
    row("8", RewardVoucher, R"({"valid": 111, "reserved": 3, "minor": 106500})",
        u"111 valid, 3 reserved, worth €1,065.00"_s);
    row("8 none", RewardVoucher, R"({"valid": 0, "reserved": 0, "minor": 0})", u"None to give"_s);
    row("9", ManagerReview, R"({"proposed": {"platinum": 3}})", u"3 proposed for Platinum"_s);
    row("9 none", ManagerReview, R"({"proposed": {}})", u"Nothing to decide"_s);
    row("10", GiftDispatch, R"({"gifts": 3, "waiting": 2, "ready": 1})",
        u"1 ready to pick, 2 waiting for a manager"_s);
    row("10 none", GiftDispatch, R"({"gifts": 0})", u"None to send"_s);
    row("11", UpgradeEmail, R"({"queued": 71, "held": 3, "withheld": 40})",
        u"71 in the outbox, 3 held until a manager decides, 40 without consent"_s);
    row("12", PointsSms, R"({"queued": 640, "withheld": 241})",
        u"640 in the outbox, 241 without consent"_s);
    row("13", HealthReport, R"({"report": "12"})", u"Issued, and kept as it is"_s);
    row("14", ExpiredVouchers, R"({"removed": 12})", u"12 removed, their history stays"_s);
    row("14 none", ExpiredVouchers, R"({"removed": 0})", u"None had expired"_s);
    row("15", ProgramRoi, R"({"upper_minor": 21240, "lower_minor": 9702, "ratio": "2.189"})",
        u"Gold €212.40, Silver €97.02 on average: 2.19 ×"_s);
    row("15 with an empty tier", ProgramRoi, R"({"upper_minor": 0, "lower_minor": 9702})",
        u"Too few members in a tier to compare"_s);
    row("nothing told yet", PointsEarned, "{}", QString());
}

void tst_StepFacts::made()
{
    QFETCH(const CycleStep, step);
    QFETCH(const QByteArray, detail);
    std::vector<TierMark> ladder;
    for (int rank = 0; rank < 4; ++rank)
        ladder.push_back(test::sampleTier(rank));
    const StepFacts facts(m_formats, ladder);

    const StepProgress progress{.step = step, .detail = QJsonDocument::fromJson(detail).object()};

    QTEST(facts.made(progress), "sentence");
}

void tst_StepFacts::everyStepHasItsWords()
{
    QSet<QString> names;
    for (int number = 1; number <= stepCount; ++number) {
        const auto step = static_cast<CycleStep>(number);
        QVERIFY(!StepWords::purpose(step).isEmpty());
        QCOMPARE(StepWords::name(step), nameOf(step));
        names.insert(StepWords::name(step));
    }
    QCOMPARE(names.size(), stepCount);
}

void tst_StepFacts::phase_data()
{
    QTest::addColumn<int>("done"); // so many of the first steps
    QTest::addColumn<int>("touched");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<int>("step");
    QTest::addColumn<StepPhase>("phase");

    QTest::addRow("done") << 3 << 3 << true << 3 << StepPhase::Done;
    QTest::addRow("next in turn, nothing told yet") << 3 << 3 << true << 4 << StepPhase::Running;
    QTest::addRow("after the next") << 3 << 3 << true << 5 << StepPhase::Waiting;
    QTest::addRow("of a piece that goes on") << 0 << 12 << true << 12 << StepPhase::Running;
    QTest::addRow("stopped") << 0 << 12 << false << 7 << StepPhase::Stopped;
    QTest::addRow("behind the stop") << 0 << 12 << false << 13 << StepPhase::Waiting;
}

void tst_StepFacts::phase()
{
    QFETCH(const int, done);
    QFETCH(const int, touched);
    QFETCH(const bool, isRunning);
    QFETCH(const int, step);
    RunDetail run = test::sampleRunDetail(test::sampleRuns().front().id).value();
    run.row.state = isRunning ? RunState::Running : RunState::Stopped;
    for (int i = 0; i < stepCount; ++i) {
        StepProgress& progress = run.steps[static_cast<size_t>(i)];
        progress = {.step = static_cast<CycleStep>(i + 1)};
        progress.isDone = i < done;
        progress.count = i < touched ? 5 : 0;
        progress.took = i < touched ? Duration(3ms) : Duration();
    }

    QTEST(phaseOf(run, static_cast<CycleStep>(step)), "phase");
}

QTEST_MAIN(tst_StepFacts)
#include "tst_StepFacts.moc"

#include "tests/ui/FakeGateways.h"
#include "ui/common/Formats.h"
#include "ui/members/MembersTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurel;
using namespace laurel::test;
using ui::MembersTableModel;

namespace {

MemberRow member(qint64 id, const QString& name)
{
    return {.id = MemberId(id),
            .number = u"M-%1"_s.arg(id),
            .name = name,
            .email = {},
            .tier = sampleTier(0),
            .balance = 100_pts,
            .lastActivity = std::nullopt};
}

MemberPage pageOf(std::vector<MemberRow> rows)
{
    const qint64 total = std::ssize(rows);
    return {.rows = std::move(rows), .next = std::nullopt, .total = total};
}

// Members 1 … count under their numbers, by pages as the query asks.
Result<MemberPage> pageOfMany(int count, const MemberQuery& query)
{
    const qint64 first = query.after ? query.after->id.value() + 1 : 1;
    MemberPage page;
    page.total = count;
    for (qint64 id = first; id <= count && std::ssize(page.rows) < query.limit; ++id)
        page.rows.push_back(member(id, u"Member %1"_s.arg(id)));
    if (!page.rows.empty() && page.rows.back().id.value() < count)
        page.next = MemberCursor{.text = {}, .number = 0, .id = page.rows.back().id};
    return page;
}

} // namespace

class tst_MembersTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void ask_showsWhatIsFound();
    void ask_dropsTheAnswerToAnOlderSearch();
    void ask_keepsTheRowsUntilTheAnswerIsThere();
    void ask_tellsWhatWentWrong();
    void fetchMore_readsPageByPage();
    void fetchMore_tellsViewsOfEachPage();
    void fetchMore_isDroppedWhenANewSearchBegins();
    void fetchMore_doesNotTryAgainByItself();
    void fetchMore_dropsMembersThatAreThereAlready();
    void refresh_keepsPersistentIndexes_data();
    void refresh_keepsPersistentIndexes();
    void refresh_asksForAsManyRowsAsAreShown();
    void stop_dropsTheAnswer();
    void accessibleText_saysTheWholeRow();
    void data_isPlainText();

private:
    void answer(const QStringList& names);
    QStringList names() const;

    std::unique_ptr<FakeGateways> m_fake;
    std::unique_ptr<ui::Formats> m_formats;
    FixedClock m_clock{sampleNow()};
    std::unique_ptr<MembersTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_MembersTableModel::init()
{
    m_fake = std::make_unique<FakeGateways>();
    m_formats = std::make_unique<ui::Formats>(QLocale(QLocale::English, QLocale::UnitedKingdom),
                                              sampleCurrency(), QTimeZone("Europe/London"));
    m_model = std::make_unique<MembersTableModel>(m_fake->members, *m_formats, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_MembersTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fake.reset();
}

// Each name is one letter, and the id is made of it.
void tst_MembersTableModel::answer(const QStringList& names)
{
    std::vector<MemberRow> rows;
    for (const QString& name : names)
        rows.push_back(member(name.at(0).unicode(), name));
    m_fake->members.pageCall.say(pageOf(std::move(rows)));
}

QStringList tst_MembersTableModel::names() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result.append(m_model->index(row, 0).data().toString());
    return result;
}

void tst_MembersTableModel::ask_showsWhatIsFound()
{
    answer({u"A"_s, u"B"_s});

    m_model->ask({.search = u"x"_s});
    QSignalSpy answered(m_model.get(), &MembersTableModel::answered);
    QVERIFY(answered.wait());

    QCOMPARE(names(), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(m_model->total(), 2);
    QCOMPARE(m_model->answeredAt(), std::optional(m_clock.now()));
    QCOMPARE(std::get<0>(m_fake->members.pageCall.asked().back()).search, u"x"_s);
}

void tst_MembersTableModel::ask_dropsTheAnswerToAnOlderSearch()
{
    auto& call = m_fake->members.pageCall;
    call.sayBy([](const MemberQuery& query) -> Result<MemberPage> {
        return pageOf({member(1, query.search)});
    });
    call.hold();
    m_model->ask({.search = u"a"_s});
    m_model->ask({.search = u"am"_s});
    QSignalSpy answered(m_model.get(), &MembersTableModel::answered);

    call.release(1);
    QTRY_COMPARE(answered.count(), 1);
    call.release(0);
    QTest::qWait(0);

    QCOMPARE(answered.count(), 1);
    QCOMPARE(names(), QStringList{u"am"_s});
}

void tst_MembersTableModel::ask_keepsTheRowsUntilTheAnswerIsThere()
{
    answer({u"A"_s});
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_fake->members.pageCall.hold();

    m_model->ask({.search = u"b"_s});

    QVERIFY(m_model->isAsking());
    QCOMPARE(names(), QStringList{u"A"_s});
}

void tst_MembersTableModel::ask_tellsWhatWentWrong()
{
    m_fake->members.pageCall.say(Error{ErrorCode::Busy, u"locked"_s});
    QSignalSpy failed(m_model.get(), &MembersTableModel::failed);

    m_model->ask({});

    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_model->isAsking());
}

void tst_MembersTableModel::fetchMore_readsPageByPage()
{
    m_tester.reset(); // It would fetch by itself.
    m_fake->members.pageCall.sayBy([](const MemberQuery& query) { return pageOfMany(450, query); });
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->total(), 450);

    m_model->fetchMore({});
    m_model->fetchMore({}); // The view asks again while the page is under way.
    QTRY_COMPARE(m_model->rowCount(), 400);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 450);

    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_fake->members.pageCall.count(), size_t{3});
    QCOMPARE(m_model->memberAt(449).id, MemberId(450));
}

void tst_MembersTableModel::fetchMore_tellsViewsOfEachPage()
{
    m_fake->members.pageCall.sayBy([](const MemberQuery& query) { return pageOfMany(450, query); });
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);

    m_model->ask({}); // The tester fetches until there is no more.

    QTRY_COMPARE(m_model->rowCount(), 450);
    QCOMPARE(inserted.count(), 2);
}

void tst_MembersTableModel::fetchMore_isDroppedWhenANewSearchBegins()
{
    m_tester.reset(); // It would fetch by itself.
    auto& call = m_fake->members.pageCall;
    call.sayBy([](const MemberQuery& query) {
        return query.search.isEmpty() ? pageOfMany(450, query) : pageOf({member(7, u"Seven"_s)});
    });
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    call.hold();
    m_model->fetchMore({});
    m_model->ask({.search = u"seven"_s});

    call.releaseAll();

    QTRY_COMPARE(names(), QStringList{u"Seven"_s});
    QVERIFY(!m_model->canFetchMore({}));
}

void tst_MembersTableModel::fetchMore_doesNotTryAgainByItself()
{
    m_tester.reset(); // It would fetch by itself.
    auto& call = m_fake->members.pageCall;
    call.sayBy([](const MemberQuery& query) -> Result<MemberPage> {
        if (query.after)
            return fail(ErrorCode::DatabaseUnavailable);
        return pageOfMany(450, query);
    });
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    QSignalSpy failed(m_model.get(), &MembersTableModel::moreFailed);

    m_model->fetchMore({});

    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_model->rowCount(), 200);
    QVERIFY(!m_model->canFetchMore({}));
}

void tst_MembersTableModel::fetchMore_dropsMembersThatAreThereAlready()
{
    m_tester.reset(); // It would fetch by itself.
    auto& call = m_fake->members.pageCall;
    call.sayBy([](const MemberQuery& query) -> Result<MemberPage> {
        if (query.after) // Member 3 has moved behind the first page since.
            return pageOf({member(3, u"C"_s), member(4, u"D"_s)});
        MemberPage page = pageOf({member(1, u"A"_s), member(3, u"C"_s)});
        page.next = MemberCursor{.text = {}, .number = 0, .id = MemberId(3)};
        return page;
    });
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 2);

    m_model->fetchMore({});

    QTRY_COMPARE(names(), QStringList({u"A"_s, u"C"_s, u"D"_s}));
}

void tst_MembersTableModel::refresh_keepsPersistentIndexes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::addRow("nothing new") << u"ABCD"_s << u"ABCD"_s;
    QTest::addRow("new ones first") << u"ABCD"_s << u"XYABCD"_s;
    QTest::addRow("new ones between and last") << u"ABCD"_s << u"AXBYZCDQ"_s;
    QTest::addRow("some gone") << u"ABCDEF"_s << u"BE"_s;
    QTest::addRow("turned round") << u"ABCD"_s << u"DCBA"_s;
    QTest::addRow("everything at once") << u"ABCDEF"_s << u"XFBYAD"_s;
    QTest::addRow("all others") << u"ABC"_s << u"XYZ"_s;
    QTest::addRow("nobody left") << u"ABC"_s << u""_s;
}

void tst_MembersTableModel::refresh_keepsPersistentIndexes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    answer(before.split(u""_s, Qt::SkipEmptyParts));
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), before.size());
    QHash<QString, QPersistentModelIndex> kept;
    for (int row = 0; row < m_model->rowCount(); ++row)
        kept.insert(names().at(row), m_model->index(row, 2));
    answer(after.split(u""_s, Qt::SkipEmptyParts));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy answered(m_model.get(), &MembersTableModel::answered);

    m_model->refresh();
    QVERIFY(answered.wait());

    QCOMPARE(names().join(QString()), after);
    QCOMPARE(reset.count(), 0);
    for (const QString& name : before.split(u""_s, Qt::SkipEmptyParts))
        QCOMPARE(kept.value(name).row(), after.indexOf(name));
}

void tst_MembersTableModel::refresh_asksForAsManyRowsAsAreShown()
{
    m_tester.reset(); // It would fetch by itself.
    m_fake->members.pageCall.sayBy([](const MemberQuery& query) { return pageOfMany(450, query); });
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 400);
    QSignalSpy answered(m_model.get(), &MembersTableModel::answered);

    m_model->refresh();
    QVERIFY(answered.wait());

    QCOMPARE(m_model->rowCount(), 400);
    QVERIFY(m_model->canFetchMore({}));
}

void tst_MembersTableModel::stop_dropsTheAnswer()
{
    answer({u"A"_s});
    m_fake->members.pageCall.hold();
    m_model->ask({});
    QSignalSpy answered(m_model.get(), &MembersTableModel::answered);

    m_model->stop();
    m_fake->members.pageCall.releaseAll();
    QTest::qWait(0);

    QCOMPARE(answered.count(), 0);
    QVERIFY(!m_model->isAsking());
}

void tst_MembersTableModel::accessibleText_saysTheWholeRow()
{
    m_fake->members.pageCall.say(pageOf({sampleMemberRows().front()}));
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 1);

    QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    spoken.remove(QChar(0x2068)).remove(QChar(0x2069));

    QCOMPARE(spoken, u"Amara Lindqvist, M-104882, Gold, 12,480 points, last activity 12 min ago"_s);
}

void tst_MembersTableModel::data_isPlainText()
{
    answer({u"<img src=x>"_s});
    m_model->ask({});
    QTRY_COMPARE(m_model->rowCount(), 1);

    QCOMPARE(m_model->index(0, 0).data().toString(), u"<img src=x>"_s);
    QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).isValid());
}

QTEST_GUILESS_MAIN(tst_MembersTableModel)
#include "tst_MembersTableModel.moc"

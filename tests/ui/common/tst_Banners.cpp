#include "ui/common/Banners.h"
#include "ui/common/NoticeBar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace laurel::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NoticeBar* barOf(const Banners& banners, int id)
{
    return banners.findChild<NoticeBar*>(u"banner%1"_s.arg(id));
}

} // namespace

class tst_Banners : public QObject
{
    Q_OBJECT

private slots:
    void area_isHiddenWhileEmpty();
    void latestThree_areShown();
    void button_runsAndCloses();
    void closeButton_closesWithoutRunning();
    void countdown_endsTheBanner();
    void countdown_isShown();
    void update_changesTheText();
    void press_takesTheLatest();
    void press_insideAButtonMayShowAnother();
    void text_isNeverRich();
};

void tst_Banners::area_isHiddenWhileEmpty()
{
    Banners banners;
    QVERIFY(banners.isHidden());

    const int id = banners.show(BannerKind::Info, u"Something"_s);
    QVERIFY(!banners.isHidden());
    banners.dismiss(id);

    QVERIFY(banners.isHidden());
    QCOMPARE(banners.count(), 0);
}

void tst_Banners::latestThree_areShown()
{
    Banners banners;
    std::vector<int> ids;
    for (const auto& text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        ids.push_back(banners.show(BannerKind::Info, text));

    QCOMPARE(banners.count(), 4);
    QVERIFY(!banners.isShown(ids.at(0)));
    QVERIFY(banners.isShown(ids.at(3)));

    banners.dismiss(ids.at(2));
    QVERIFY(banners.isShown(ids.at(0))); // There is room again.
}

void tst_Banners::button_runsAndCloses()
{
    Banners banners;
    int undone = 0;
    const int id =
        banners.show(BannerKind::Success, u"Approved."_s, {{u"Undo"_s, [&] { ++undone; }}});
    const QSignalSpy closed(&banners, &Banners::closed);

    barOf(banners, id)->findChild<QPushButton*>()->click();

    QTRY_COMPARE(undone, 1);
    QCOMPARE(banners.count(), 0);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).at(0).toInt(), id);
}

void tst_Banners::closeButton_closesWithoutRunning()
{
    Banners banners;
    int undone = 0;
    const int id =
        banners.show(BannerKind::Success, u"Approved."_s, {{u"Undo"_s, [&] { ++undone; }}});

    auto* close = barOf(banners, id)->findChild<QToolButton*>(u"closeNotice"_s);
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();

    QTRY_COMPARE(banners.count(), 0);
    QCOMPARE(undone, 0);
}

void tst_Banners::countdown_endsTheBanner()
{
    Banners banners;
    const QSignalSpy closed(&banners, &Banners::closed);

    const int id = banners.show(BannerKind::Success, u"Approved."_s, {{u"Undo"_s, [] {}}}, 1s);

    QVERIFY(banners.isShown(id));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(banners.count(), 0);
}

void tst_Banners::countdown_isShown()
{
    Banners banners;
    const int id = banners.show(BannerKind::Success, u"Approved."_s, {{u"Undo"_s, [] {}}}, 10s);

    const QList<QLabel*> labels = barOf(banners, id)->findChildren<QLabel*>();

    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == u"10 s"_s && !label->isHidden();
    }));
}

void tst_Banners::update_changesTheText()
{
    Banners banners;
    const int id = banners.show(BannerKind::Info, u"38 %"_s);

    banners.update(id, u"39 %"_s);
    banners.update(id + 1, u"nobody's"_s);

    QCOMPARE(barOf(banners, id)->text(), u"39 %"_s);
}

void tst_Banners::press_takesTheLatest()
{
    Banners banners;
    QStringList undone;
    for (const auto& name : {u"first"_s, u"second"_s}) {
        banners.show(BannerKind::Success, name,
                     {{u"Undo"_s, [&undone, name] { undone.append(name); }}});
    }

    QVERIFY(banners.press(u"Undo"_s));
    QVERIFY(banners.press(u"Undo"_s));
    QVERIFY(!banners.press(u"Undo"_s));

    QCOMPARE(undone, (QStringList{u"second"_s, u"first"_s}));
}

void tst_Banners::press_insideAButtonMayShowAnother()
{
    Banners banners;
    banners.show(BannerKind::Success, u"Approved."_s,
                 {{u"Undo"_s, [&] { banners.show(BannerKind::Info, u"Taken back."_s); }}});

    banners.press(u"Undo"_s);

    QCOMPARE(banners.count(), 1);
}

void tst_Banners::text_isNeverRich()
{
    Banners banners;
    const int id = banners.show(BannerKind::Info, u"<img src=x>"_s);

    for (const QLabel* label : barOf(banners, id)->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

QTEST_MAIN(tst_Banners)
#include "tst_Banners.moc"

#include "ui/common/Labels.h"
#include "ui/common/Paint.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QFontInfo>
#include <QTest>

using namespace laurel::ui;
using namespace Qt::StringLiterals;

class tst_Labels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void text_isNeverRich();
    void colour_followsTheTheme();
    void size_followsTheTextScale();
    void figures_haveOneWidth();
    void elided_showsAllInTheTip();
    void initials_data();
    void initials();
    void icons_areThere();
};

void tst_Labels::init()
{
    theme().setMode(ThemeMode::Light);
    theme().setTextScale(1.0);
}

void tst_Labels::text_isNeverRich()
{
    QCOMPARE(plainLabel(u"<b>x</b>"_s)->textFormat(), Qt::PlainText);
}

void tst_Labels::colour_followsTheTheme()
{
    const Label label(u"lost"_s, TextStyle::Body, TextTone::Danger);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().danger);

    theme().setMode(ThemeMode::Dark);

    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().danger);
}

void tst_Labels::size_followsTheTextScale()
{
    const Label label(u"B-14-03"_s, TextStyle::Warehouse);
    QCOMPARE(label.font().pixelSize(), 40);

    theme().setTextScale(1.5);
    QCOMPARE(label.font().pixelSize(), 60);
    theme().setTextScale(7.0);
    QCOMPARE(label.font().pixelSize(), 80);
}

void tst_Labels::figures_haveOneWidth()
{
    const QFont body = font(TextStyle::Body);
    QCOMPARE(QFontInfo(body).family(), u"Laurel Sans"_s);

    const QFontMetricsF metrics(body);
    for (const QChar digit : u"0123456789"_s)
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
}

void tst_Labels::elided_showsAllInTheTip()
{
    Label label(u"A very long name that nobody has room for"_s);
    label.setElided(true);

    label.resize(80, 20);
    label.grab();
    QCOMPARE(label.toolTip(), label.text());

    label.resize(800, 20);
    label.grab();
    QVERIFY(label.toolTip().isEmpty());
}

void tst_Labels::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");

    QTest::addRow("two words") << u"Amara Lindqvist"_s << u"AL"_s;
    QTest::addRow("three words") << u"Jean  Luc moreau "_s << u"JM"_s;
    QTest::addRow("one word") << u"cher"_s << u"C"_s;
    QTest::addRow("japanese") << u"佐藤 美咲"_s << u"佐美"_s;
    QTest::addRow("beyond the first plane") << u"𠮷野 家"_s << u"𠮷家"_s;
    QTest::addRow("nothing") << u" "_s << u""_s;
}

void tst_Labels::initials()
{
    QFETCH(const QString, name);
    QFETCH(const QString, letters);

    QCOMPARE(initialsOf(name), letters);
}

void tst_Labels::icons_areThere()
{
    QVERIFY(hasIcon(u"bell"_s));
    QVERIFY(!hasIcon(u"no such thing"_s));
    const QImage drawn = iconPixmap(u"bell"_s, QColor(Qt::red), 16, 2.0).toImage();
    QCOMPARE(drawn.size(), QSize(32, 32));

    int painted = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            painted += qAlpha(drawn.pixel(x, y)) > 128;
    }
    QVERIFY(painted > 50);
}

QTEST_MAIN(tst_Labels)
#include "tst_Labels.moc"

#include "ui/common/Buttons.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace laurel::ui;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mode_changesColours();
    void textScale_staysInItsBounds();
    void swap_tellsOnce();
    void focusRing_surroundsAButton();
    void focusRing_movesWithItsButton();
};

void tst_Theme::init()
{
    theme().setMode(ThemeMode::Light);
    theme().setTextScale(1.0);
}

void tst_Theme::mode_changesColours()
{
    for (const auto& [mode, expected] : {std::pair{ThemeMode::Dark, darkTokens()},
                                         std::pair{ThemeMode::HighContrast, highContrastTokens()},
                                         std::pair{ThemeMode::Light, lightTokens()}}) {
        theme().setMode(mode);

        QCOMPARE(tokens().surface, expected.surface);
        QCOMPARE(QApplication::palette().color(QPalette::Base), expected.surface);
        QVERIFY(qApp->styleSheet().contains(expected.accent.name()));
    }
}

void tst_Theme::textScale_staysInItsBounds()
{
    theme().setTextScale(0.1);
    QCOMPARE(theme().textScale(), Theme::smallestTextScale);
    theme().setTextScale(9.0);
    QCOMPARE(theme().textScale(), Theme::largestTextScale);
}

void tst_Theme::swap_tellsOnce()
{
    const QSignalSpy changes(&theme(), &Theme::changed);

    theme().setMode(ThemeMode::Dark);

    QCOMPARE(changes.size(), 1);
}

namespace {

QWidget* ringIn(const QWidget& window)
{
    for (QWidget* child : window.findChildren<QWidget*>()) {
        if (child->testAttribute(Qt::WA_TransparentForMouseEvents) && child->isVisible())
            return child;
    }
    return nullptr;
}

} // namespace

void tst_Theme::focusRing_surroundsAButton()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* one = button(u"One"_s);
    layout->addWidget(one);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    one->setFocus();

    QTRY_VERIFY(ringIn(window));
    QTRY_COMPARE(ringIn(window)->geometry(), one->geometry().adjusted(-4, -4, 4, 4));
    one->clearFocus();
    QVERIFY(!ringIn(window));
}

void tst_Theme::focusRing_movesWithItsButton()
{
    QWidget window;
    QWidget box(&window);
    auto* one = button(u"One"_s, ButtonKind::Primary, {}, &box);
    box.setGeometry(10, 10, 200, 100);
    one->setGeometry(20, 20, 100, 32);
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus();

    box.move(100, 120);

    QTRY_VERIFY(ringIn(window));
    QTRY_COMPARE(ringIn(window)->geometry().topLeft(), QPoint(100 + 20 - 4, 120 + 20 - 4));
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"

#include "ui/dispatch/ScanFilter.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace laurel::ui;
using namespace Qt::StringLiterals;

// Keys go to the window, as a keyboard's do, so that shortcuts get their turn.
class tst_ScanFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void scan_isTakenOutOfAField();
    void scan_triggersNoShortcut();
    void scan_isTakenWithTheFocusBesideThePage();
    void scan_isNotTakenFromAFieldBesideThePage();
    void typing_reachesTheFieldInOrder();
    void typing_reachesShortcuts();
    void typing_thenEnter_pressesEnter();
    void hiddenPage_takesNothing();

private:
    void press(const QString& text);
    void pressEnter();

    std::unique_ptr<QWidget> m_window;
    QWidget* m_page = nullptr;
    QLineEdit* m_field = nullptr;
    QPushButton* m_button = nullptr;
    QLineEdit* m_outside = nullptr;
    QPushButton* m_outsideButton = nullptr;
    QAction* m_action = nullptr;
    ScanFilter* m_filter = nullptr;
};

void tst_ScanFilter::init()
{
    m_window = std::make_unique<QWidget>();
    m_page = new QWidget;
    m_field = new QLineEdit;
    m_button = new QPushButton;
    m_outside = new QLineEdit;
    m_outsideButton = new QPushButton;
    auto* inner = new QVBoxLayout(m_page);
    inner->addWidget(m_field);
    inner->addWidget(m_button);
    auto* outer = new QVBoxLayout(m_window.get());
    outer->addWidget(m_page);
    outer->addWidget(m_outside);
    outer->addWidget(m_outsideButton);
    m_action = new QAction(m_window.get());
    m_action->setShortcut(QKeySequence(u"7"_s));
    m_window->addAction(m_action);
    m_filter = new ScanFilter(*m_page);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_ScanFilter::cleanup()
{
    m_window.reset();
}

void tst_ScanFilter::press(const QString& text)
{
    for (const QChar c : text)
        QTest::keyClick(m_window->windowHandle(), c.toLatin1());
}

void tst_ScanFilter::pressEnter()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
}

void tst_ScanFilter::scan_isTakenOutOfAField()
{
    QSignalSpy scans(m_filter, &ScanFilter::scanned);
    m_field->setFocus();

    press(u"8712345000123"_s);
    pressEnter();

    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().toString(), u"8712345000123"_s);
    QCOMPARE(m_field->text(), QString());
}

void tst_ScanFilter::scan_triggersNoShortcut()
{
    QSignalSpy triggered(m_action, &QAction::triggered);
    QSignalSpy scans(m_filter, &ScanFilter::scanned);
    m_button->setFocus();

    press(u"777777"_s);
    pressEnter();

    QCOMPARE(scans.size(), 1);
    QCOMPARE(triggered.size(), 0);
}

void tst_ScanFilter::scan_isTakenWithTheFocusBesideThePage()
{
    QSignalSpy scans(m_filter, &ScanFilter::scanned);
    m_outsideButton->setFocus();

    press(u"8712345000123"_s);
    pressEnter();

    QCOMPARE(scans.size(), 1);
}

void tst_ScanFilter::scan_isNotTakenFromAFieldBesideThePage()
{
    QSignalSpy scans(m_filter, &ScanFilter::scanned);
    m_outside->setFocus();

    press(u"8812"_s);
    pressEnter();

    QCOMPARE(scans.size(), 0);
    QCOMPARE(m_outside->text(), u"8812"_s);
}

void tst_ScanFilter::typing_reachesTheFieldInOrder()
{
    QSignalSpy scans(m_filter, &ScanFilter::scanned);
    m_field->setFocus();

    press(u"Royal Mail"_s);

    QTRY_COMPARE(m_field->text(), u"Royal Mail"_s);
    QCOMPARE(scans.size(), 0);
}

void tst_ScanFilter::typing_reachesShortcuts()
{
    QSignalSpy triggered(m_action, &QAction::triggered);
    m_button->setFocus();

    press(u"7"_s);

    QTRY_COMPARE(triggered.size(), 1);
}

void tst_ScanFilter::typing_thenEnter_pressesEnter()
{
    QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    m_field->setFocus();

    press(u"abc"_s); // too short for a scan
    pressEnter();

    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(m_field->text(), u"abc"_s);
}

void tst_ScanFilter::hiddenPage_takesNothing()
{
    QSignalSpy scans(m_filter, &ScanFilter::scanned);
    m_page->hide();
    m_outsideButton->setFocus();

    press(u"123456"_s);
    pressEnter();

    QCOMPARE(scans.size(), 0);
}

QTEST_MAIN(tst_ScanFilter)
#include "tst_ScanFilter.moc"

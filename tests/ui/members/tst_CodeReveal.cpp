#include "tests/ui/members/Scene.h"
#include "ui/members/CodeReveal.h"
#include "ui/members/VouchersTab.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace laurel;
using namespace laurel::test;

namespace {
const QString code = u"7K2M-9QXA-41ZB-C8RT"_s;
}

class tst_CodeReveal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void show_asksFirst();
    void show_copiesAndForgets();
    void clipboard_isLeftAloneWhenSomethingElseWasCopied();
    void refusal_isSaidInPlace();
    void anotherMember_hidesTheCode();
    void button_isForValidVouchersOnly();

private:
    template <class T>
    T* child(const char* name) const
    {
        return m_tab->findChild<T*>(QString::fromLatin1(name));
    }
    void reveal() const;

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<ui::VouchersTab> m_tab;
};

void tst_CodeReveal::init()
{
    m_scene = std::make_unique<Scene>();
    m_scene->fake.members.revealVoucherCodeCall.say(code);
    m_tab = std::make_unique<ui::VouchersTab>(m_scene->context);
    m_tab->setProfile(sampleProfile(MemberId(104'882)).value());
    m_tab->resize(640, 400);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    QGuiApplication::clipboard()->clear();
}

void tst_CodeReveal::cleanup()
{
    m_tab.reset();
    m_scene.reset();
}

void tst_CodeReveal::reveal() const
{
    QTest::mouseClick(child<QPushButton>("revealCode"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("showCode"), Qt::LeftButton);
    QTRY_COMPARE(child<QLabel>("voucherCode")->text(), code);
}

void tst_CodeReveal::show_asksFirst()
{
    QTest::mouseClick(child<QPushButton>("revealCode"), Qt::LeftButton);

    QVERIFY(child<QPushButton>("showCode")->isVisible());
    QVERIFY(child<QPushButton>("showCode")->hasFocus());
    QVERIFY(child<QLabel>("voucherCode")->text().isEmpty());
    QCOMPARE(m_scene->fake.members.revealVoucherCodeCall.count(), size_t{0});
}

void tst_CodeReveal::show_copiesAndForgets()
{
    m_tab->reveal().clipboard().setLifetime(60ms);

    reveal();

    const auto asked = m_scene->fake.members.revealVoucherCodeCall.asked();
    QCOMPARE(asked.size(), size_t{1});
    QCOMPARE(std::get<0>(asked[0]), MemberId(104'882));
    QCOMPARE(std::get<2>(asked[0]), u"salma"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(child<QLabel>("voucherCode")->text().isEmpty());
    QVERIFY(!m_tab->reveal().isVisible());
}

void tst_CodeReveal::clipboard_isLeftAloneWhenSomethingElseWasCopied()
{
    reveal();
    QGuiApplication::clipboard()->setText(u"M-104882"_s);

    m_tab->reveal().clipboard().clear();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"M-104882"_s);
}

void tst_CodeReveal::refusal_isSaidInPlace()
{
    m_scene->fake.members.revealVoucherCodeCall.say(Error{ErrorCode::NotPermitted, {}});

    QTest::mouseClick(child<QPushButton>("revealCode"), Qt::LeftButton);
    const QString before = child<QLabel>("revealSentence")->text();
    QTest::mouseClick(child<QPushButton>("showCode"), Qt::LeftButton);

    QTRY_VERIFY(child<QLabel>("revealSentence")->text() != before);
    QVERIFY(child<QLabel>("voucherCode")->text().isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void tst_CodeReveal::anotherMember_hidesTheCode()
{
    reveal();

    m_tab->setProfile(sampleProfile(MemberId(104'417)).value());

    QVERIFY(child<QLabel>("voucherCode")->text().isEmpty());
    QVERIFY(!m_tab->reveal().isVisible());
}

void tst_CodeReveal::button_isForValidVouchersOnly()
{
    auto* table = child<QTableView>("vouchers");

    table->setCurrentIndex(table->model()->index(1, 0));

    QVERIFY(!child<QPushButton>("revealCode")->isEnabled());
    QVERIFY(!child<QPushButton>("revealCode")->toolTip().isEmpty());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(child<QPushButton>("revealCode")->isEnabled());
}

QTEST_MAIN(tst_CodeReveal)
#include "tst_CodeReveal.moc"

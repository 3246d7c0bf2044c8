#include "ui/common/ActionRegistry.h"
#include "ui/common/Buttons.h"
#include "ui/common/RowListView.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A page with a list, a field and a button, in a window of its own.
struct Scene
{
    Scene()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* part : std::initializer_list<QWidget*>{list, field, button})
            layout->addWidget(part);
        list->setModel(new QStringListModel({u"one"_s, u"two"_s, u"three"_s}, list));
        list->selectRow(0);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
    }

    QAction* add(const QString& id, const QString& key, const QString& context = u"queue"_s)
    {
        return registry.add({.id = id,
                             .text = id,
                             .key = QKeySequence(key),
                             .context = context,
                             .run = [this, id] { done.append(id); }},
                            context == u"global"_s ? &window : static_cast<QWidget*>(list));
    }

    QWidget window;
    RowListView* list = new RowListView(32, &window);
    QLineEdit* field = new QLineEdit(&window);
    QPushButton* button = new QPushButton(&window);
    ActionRegistry registry{Role::Manager};
    QStringList done;
};

} // namespace

class tst_ActionRegistry : public QObject
{
    Q_OBJECT

private slots:
    void isTypingKey_knowsLetters();
    void letter_actsInTheList();
    void letter_isTextInAField();
    void letter_restsOnAButton();
    void letter_ofAPageActsInItsLists();
    void controlKey_actsInAField();
    void chord_needsBothLetters();
    void decision_isNotRepeated();
    void decision_restsForAMoment();
    void forbiddenAction_isNotListed();
    void disabledAction_saysWhy();
    void action_diesWithItsScope();
    void clashes_data();
    void clashes();
    void button_followsItsAction();
    void jAndK_moveInLists();
};

void tst_ActionRegistry::isTypingKey_knowsLetters()
{
    for (const auto& typing : {u"A"_s, u"/"_s, u"?"_s, u"G, M"_s, u"Shift+J"_s, u"Space"_s})
        QVERIFY2(isTypingKey(QKeySequence(typing)), qPrintable(typing));
    for (const auto& other : {u"Ctrl+A"_s, u"F5"_s, u"Esc"_s, u"Alt+Left"_s, u"Ctrl+Return"_s})
        QVERIFY2(!isTypingKey(QKeySequence(other)), qPrintable(other));
}

void tst_ActionRegistry::letter_actsInTheList()
{
    Scene scene;
    scene.add(u"approve"_s, u"A"_s);

    QTest::keyClick(scene.list, Qt::Key_A);

    QCOMPARE(scene.done, QStringList{u"approve"_s});
}

void tst_ActionRegistry::letter_isTextInAField()
{
    Scene scene;
    scene.add(u"approve"_s, u"A"_s);
    scene.add(u"everywhere"_s, u"?"_s, u"global"_s);
    scene.field->setFocus();

    QTest::keyClicks(scene.field, u"a?"_s);

    QCOMPARE(scene.field->text(), u"a?"_s);
    QVERIFY(scene.done.isEmpty());
}

void tst_ActionRegistry::letter_restsOnAButton()
{
    Scene scene;
    scene.registry.add({.id = u"approve"_s,
                        .text = u"Approve"_s,
                        .key = QKeySequence(u"A"_s),
                        .context = u"queue"_s,
                        .run = [&] { scene.done.append(u"approve"_s); }},
                       &scene.window);
    scene.button->setFocus();

    QTest::keyClick(scene.button, Qt::Key_A);

    QVERIFY(scene.done.isEmpty());
}

void tst_ActionRegistry::letter_ofAPageActsInItsLists()
{
    Scene scene;
    scene.registry.add({.id = u"approve"_s,
                        .text = u"Approve"_s,
                        .key = QKeySequence(u"A"_s),
                        .context = u"queue"_s,
                        .run = [&] { scene.done.append(u"approve"_s); }},
                       &scene.window);

    QTest::keyClick(scene.list, Qt::Key_A);
    ActionRegistry::markBoard(scene.button);
    scene.button->setFocus();
    QTest::keyClick(scene.button, Qt::Key_A);

    QCOMPARE(scene.done.size(), 2);
}

void tst_ActionRegistry::controlKey_actsInAField()
{
    Scene scene;
    scene.add(u"palette"_s, u"Ctrl+K"_s, u"global"_s);
    scene.field->setFocus();

    QTest::keyClick(scene.field, Qt::Key_K, Qt::ControlModifier);

    QCOMPARE(scene.done, QStringList{u"palette"_s});
}

void tst_ActionRegistry::chord_needsBothLetters()
{
    Scene scene;
    scene.add(u"members"_s, u"G, M"_s, u"global"_s);

    QTest::keyClick(scene.list, Qt::Key_G);
    QVERIFY(scene.done.isEmpty());
    QTest::keyClick(scene.list, Qt::Key_M);

    QCOMPARE(scene.done, QStringList{u"members"_s});
}

void tst_ActionRegistry::decision_isNotRepeated()
{
    Scene scene;
    QAction* plain = scene.add(u"note"_s, u"N"_s);
    QAction* decision = scene.registry.add({.id = u"approve"_s,
                                            .text = u"Approve"_s,
                                            .context = u"queue"_s,
                                            .run = [] {},
                                            .isDecision = true},
                                           scene.list);

    QVERIFY(plain->autoRepeat());
    QVERIFY(!decision->autoRepeat());
}

void tst_ActionRegistry::decision_restsForAMoment()
{
    Scene scene;
    const auto decide = [&](const QString& id, const QString& context) {
        return scene.registry.add({.id = id,
                                   .text = id,
                                   .context = context,
                                   .run = [&scene, id] { scene.done.append(id); },
                                   .isDecision = true},
                                  scene.list);
    };
    QAction* approve = decide(u"approve"_s, u"queue"_s);
    QAction* reject = decide(u"reject"_s, u"queue"_s);
    QAction* ship = decide(u"ship"_s, u"dispatch"_s);
    scene.registry.setDecisionPause(1h);

    approve->trigger();
    approve->trigger();
    reject->trigger();
    ship->trigger();
    QCOMPARE(scene.done, (QStringList{u"approve"_s, u"ship"_s}));

    scene.registry.setDecisionPause(0ms);
    reject->trigger();
    QCOMPARE(scene.done.last(), u"reject"_s);
}

void tst_ActionRegistry::forbiddenAction_isNotListed()
{
    QWidget page;
    ActionRegistry registry(Role::Auditor);
    int runs = 0;
    QAction* approve = registry.add({.id = u"approve"_s,
                                     .text = u"Approve"_s,
                                     .context = u"queue"_s,
                                     .permission = RequestKind::ApproveTask,
                                     .run = [&] { ++runs; }},
                                    &page);

    approve->trigger();

    QCOMPARE(runs, 0);
    QVERIFY(!approve->isVisible());
    QVERIFY(!registry.isAllowed(u"approve"_s));
    QVERIFY(registry.forContext(u"queue"_s).isEmpty());
}

void tst_ActionRegistry::disabledAction_saysWhy()
{
    QWidget page;
    ActionRegistry registry(Role::Manager);
    bool hasSelection = false;
    QAction* open = registry.add({.id = u"open"_s,
                                  .text = u"Open"_s,
                                  .context = u"queue"_s,
                                  .run = [] {},
                                  .isEnabled = [&] { return hasSelection; },
                                  .whyDisabled = u"Select one first."_s},
                                 &page);
    QVERIFY(!open->isEnabled());
    QCOMPARE(open->toolTip(), u"Select one first."_s);

    hasSelection = true;
    registry.refresh(u"queue"_s);

    QVERIFY(open->isEnabled());
    QCOMPARE(open->toolTip(), u"Open"_s);
}

void tst_ActionRegistry::action_diesWithItsScope()
{
    ActionRegistry registry(Role::Manager);
    {
        QWidget page;
        registry.add({.id = u"open"_s, .text = u"Open"_s, .run = [] {}}, &page);
        QVERIFY(registry.action(u"open"_s));
    }

    QVERIFY(!registry.action(u"open"_s));
    QVERIFY(registry.contexts().isEmpty());
}

void tst_ActionRegistry::clashes_data()
{
    QTest::addColumn<QString>("firstKey");
    QTest::addColumn<QString>("firstContext");
    QTest::addColumn<QString>("secondKey");
    QTest::addColumn<QString>("secondContext");
    QTest::addColumn<bool>("clash");

    QTest::addRow("same key, same page") << u"A"_s << u"queue"_s << u"A"_s << u"queue"_s << true;
    QTest::addRow("same key, other page") << u"A"_s << u"queue"_s << u"A"_s << u"list"_s << false;
    QTest::addRow("same key, global") << u"F5"_s << u"global"_s << u"F5"_s << u"list"_s << true;
    QTest::addRow("start of a chord") << u"G"_s << u"list"_s << u"G, M"_s << u"global"_s << true;
    QTest::addRow("end of a chord") << u"M"_s << u"list"_s << u"G, M"_s << u"global"_s << false;
    QTest::addRow("no keys") << u""_s << u"list"_s << u""_s << u"list"_s << false;
}

void tst_ActionRegistry::clashes()
{
    QFETCH(const QString, firstKey);
    QFETCH(const QString, firstContext);
    QFETCH(const QString, secondKey);
    QFETCH(const QString, secondContext);
    QFETCH(const bool, clash);
    Scene scene;

    scene.add(u"first"_s, firstKey, firstContext);
    scene.add(u"second"_s, secondKey, secondContext);

    QCOMPARE(!scene.registry.clashes().isEmpty(), clash);
}

void tst_ActionRegistry::button_followsItsAction()
{
    Scene scene;
    bool isOpen = true;
    QAction* action = scene.registry.add({.id = u"approve"_s,
                                          .text = u"Approve"_s,
                                          .icon = u"check"_s,
                                          .key = QKeySequence(u"A"_s),
                                          .context = u"queue"_s,
                                          .run = [&] { scene.done.append(u"approve"_s); },
                                          .isEnabled = [&] { return isOpen; },
                                          .whyDisabled = u"Somebody decided it."_s},
                                         scene.list);
    Button* made = buttonFor(action, ButtonKind::Primary, &scene.window);

    QCOMPARE(made->text(), u"Approve"_s);
    QCOMPARE(made->toolTip(), u"Approve (A)"_s);
    made->click();
    QCOMPARE(scene.done.size(), 1);

    isOpen = false;
    scene.registry.setText(u"approve"_s, u"Approve as first"_s);
    scene.registry.refresh();
    QVERIFY(!made->isEnabled());
    QCOMPARE(made->text(), u"Approve as first"_s);
    QCOMPARE(made->toolTip(), u"Somebody decided it."_s);
}

void tst_ActionRegistry::jAndK_moveInLists()
{
    Scene scene;
    const QSignalSpy moved(scene.list, &RowListView::currentRowChanged);

    QTest::keyClick(scene.list, Qt::Key_J);
    QTest::keyClick(scene.list, Qt::Key_J);
    QTest::keyClick(scene.list, Qt::Key_K);

    QCOMPARE(scene.list->currentRow(), 1);
    QCOMPARE(moved.size(), 3);
}

QTEST_MAIN(tst_ActionRegistry)
#include "tst_ActionRegistry.moc"

#pragma once

#include "model/domain/People.h"
#include "ui/common/ActionSpec.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

class QAction;
class QWidget;

namespace laurel::ui {

// Everything that can be done in the window, with its keys. Menus, buttons, the palette, the list
// of keys and the tests are made from it.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    // Actions that this role may not ask for exist but are disabled, hidden and not listed.
    explicit ActionRegistry(Role role, QObject* parent = nullptr);
    ~ActionRegistry() override;

    // The action works while scope (or a child of it) has the focus; global ones in the whole
    // window of scope. A single letter outside "global" works only while a list or board has the
    // focus: give that view as scope, or a page that holds it. Keys never reach an action from a
    // text field. The action dies with scope.
    QAction* add(ActionSpec spec, QWidget* scope);

    // Nothing where the id is unknown or its scope is gone.
    QAction* action(const QString& id) const;
    const ActionSpec* spec(const QAction* action) const;
    bool isAllowed(const QString& id) const;

    // In the order they were added, without forbidden ones.
    QList<QAction*> forContext(const QString& context) const;
    QStringList contexts() const;

    // Asks isEnabled again, of one context or of all; after a selection changed, for example.
    void refresh(const QString& context = {});
    // Names or shows something new ("Approve as first"); an empty text keeps the old one.
    void setText(const QString& id, const QString& text);

    // Two actions that one key would reach at the same place, one sentence each. Must be empty.
    QStringList clashes() const;

    // Makes a widget that is no item view count as a board for single letters.
    static void markBoard(QWidget* board);
    void setDecisionPause(std::chrono::milliseconds pause) { m_decisionPause = pause; }

signals:
    void added(QAction* action);
    void triggered(const QString& id);

private:
    struct Entry;

    Entry* find(const QAction* action) const;
    void run(Entry& entry);
    void update(Entry& entry) const;
    void dress(const Entry& entry) const;
    void remove(QObject* action);
    bool decisionsRest(const QString& context) const;

    Role m_role;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, QElapsedTimer> m_lastDecision;
    std::chrono::milliseconds m_decisionPause{400};
};

// True for keys that type something when pressed alone: "A", "/", "?", the first of "G, M".
bool isTypingKey(const QKeySequence& key);

} // namespace laurel::ui

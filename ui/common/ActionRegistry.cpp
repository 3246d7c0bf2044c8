#include "ui/common/ActionRegistry.h"

#include "model/base/Contracts.h"
#include "model/domain/Permissions.h"
#include "ui/common/BoardAction.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <algorithm>

namespace laurel::ui {

using namespace Qt::StringLiterals;

struct ActionRegistry::Entry
{
    ActionSpec spec;
    BoardAction* action; // owned by its scope; the entry goes with it
    bool isAllowed;
};

namespace {

const QString global = u"global"_s;

bool meet(const ActionSpec& a, const ActionSpec& b)
{
    return a.context == b.context || a.context == global || b.context == global;
}

} // namespace

bool isTypingKey(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const auto modifiers = first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    // Keys from Escape on are those that write nothing.
    return modifiers == Qt::NoModifier && first.key() < Qt::Key_Escape;
}

ActionRegistry::ActionRegistry(Role role, QObject* parent) : QObject(parent), m_role(role)
{
    connect(&theme(), &Theme::changed, this, [this] {
        for (const auto& entry : m_entries)
            dress(*entry);
    });
}

ActionRegistry::~ActionRegistry()
{
    // Actions live as long as their scopes and must not call back.
    for (const auto& entry : m_entries)
        entry->action->disconnect(this);
}

QAction* ActionRegistry::add(ActionSpec spec, QWidget* scope)
{
    LAUREL_EXPECT(scope && spec.run);
    LAUREL_EXPECT(!action(spec.id));
    const bool isAllowed = !spec.permission || mayAsk(m_role, *spec.permission);
    const bool isGlobal = spec.context == global;
    auto* made = new BoardAction(scope, isTypingKey(spec.key) && !isGlobal);
    made->setObjectName(spec.id);
    made->setProperty("lucide", spec.icon);
    made->setText(spec.text);
    made->setIconText(spec.text);
    made->setShortcut(spec.key);
    made->setShortcutContext(isGlobal ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    made->setAutoRepeat(!spec.isDecision);
    scope->addAction(made);

    m_entries.push_back(std::make_unique<Entry>(Entry{std::move(spec), made, isAllowed}));
    Entry& entry = *m_entries.back();
    dress(entry);
    update(entry);
    connect(made, &QAction::triggered, this, [this, made] {
        if (Entry* known = find(made))
            run(*known);
    });
    connect(made, &QObject::destroyed, this, &ActionRegistry::remove);
    emit added(made);
    return made;
}

void ActionRegistry::run(Entry& entry)
{
    const ActionSpec& spec = entry.spec;
    if (!entry.isAllowed || (spec.isEnabled && !spec.isEnabled())) {
        update(entry);
        return;
    }
    if (spec.isDecision) {
        if (decisionsRest(spec.context))
            return;
        m_lastDecision[spec.context].start();
    }
    // The run may close the page and with it this entry.
    const QString id = spec.id;
    const QString context = spec.context;
    const std::function<void()> run = spec.run;
    run();
    refresh(context);
    emit triggered(id);
}

bool ActionRegistry::decisionsRest(const QString& context) const
{
    const auto last = m_lastDecision.constFind(context);
    return last != m_lastDecision.cend() && last->elapsed() < m_decisionPause.count();
}

void ActionRegistry::update(Entry& entry) const
{
    const bool isEnabled = entry.isAllowed && (!entry.spec.isEnabled || entry.spec.isEnabled());
    entry.action->setVisible(entry.isAllowed);
    entry.action->setEnabled(isEnabled);
    entry.action->setToolTip(
        isEnabled || entry.spec.whyDisabled.isEmpty() ? entry.spec.text : entry.spec.whyDisabled);
}

void ActionRegistry::dress(const Entry& entry) const
{
    if (!entry.spec.icon.isEmpty())
        entry.action->setIcon(icon(entry.spec.icon));
}

void ActionRegistry::refresh(const QString& context)
{
    for (const auto& entry : m_entries) {
        if (context.isEmpty() || entry->spec.context == context)
            update(*entry);
    }
}

void ActionRegistry::setText(const QString& id, const QString& text)
{
    for (const auto& entry : m_entries) {
        if (entry->spec.id != id || text.isEmpty())
            continue;
        entry->spec.text = text;
        entry->action->setText(text);
        entry->action->setIconText(text);
        update(*entry);
    }
}

QAction* ActionRegistry::action(const QString& id) const
{
    const auto at = std::ranges::find(m_entries, id, [](const auto& e) { return e->spec.id; });
    return at == m_entries.end() ? nullptr : (*at)->action;
}

ActionRegistry::Entry* ActionRegistry::find(const QAction* action) const
{
    const auto at =
        std::ranges::find_if(m_entries, [&](const auto& e) { return e->action == action; });
    return at == m_entries.end() ? nullptr : at->get();
}

const ActionSpec* ActionRegistry::spec(const QAction* action) const
{
    const Entry* entry = find(action);
    return entry ? &entry->spec : nullptr;
}

bool ActionRegistry::isAllowed(const QString& id) const
{
    const Entry* entry = find(action(id));
    return entry && entry->isAllowed;
}

QList<QAction*> ActionRegistry::forContext(const QString& context) const
{
    QList<QAction*> found;
    for (const auto& entry : m_entries) {
        if (entry->spec.context == context && entry->isAllowed)
            found.append(entry->action);
    }
    return found;
}

QStringList ActionRegistry::contexts() const
{
    QStringList found;
    for (const auto& entry : m_entries) {
        if (!found.contains(entry->spec.context))
            found.append(entry->spec.context);
    }
    return found;
}

QStringList ActionRegistry::clashes() const
{
    QStringList found;
    for (auto one = m_entries.begin(); one != m_entries.end(); ++one) {
        for (auto other = std::next(one); other != m_entries.end(); ++other) {
            const ActionSpec& a = (*one)->spec;
            const ActionSpec& b = (*other)->spec;
            if (a.key.isEmpty() || b.key.isEmpty() || !meet(a, b))
                continue;
            // "G" would swallow the start of "G, M", so a part counts as well.
            if (a.key.matches(b.key) != QKeySequence::NoMatch
                || b.key.matches(a.key) != QKeySequence::NoMatch) {
                found.append(u"%1 (%2) and %3 (%4) share a key"_s.arg(
                    a.id, a.key.toString(QKeySequence::PortableText), b.id,
                    b.key.toString(QKeySequence::PortableText)));
            }
        }
    }
    return found;
}

void ActionRegistry::markBoard(QWidget* board)
{
    BoardAction::markBoard(board);
}

void ActionRegistry::remove(QObject* action)
{
    std::erase_if(m_entries, [&](const auto& entry) { return entry->action == action; });
}

} // namespace laurel::ui

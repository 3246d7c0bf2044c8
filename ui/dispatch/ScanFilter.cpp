#include "ui/dispatch/ScanFilter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QTimerEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

// QtGui's way in for a key from outside: shortcuts first, then the window with the focus. It is the
// one QtTest presses keys by; the headers for users have no other that minds shortcuts.
extern Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key,
                                           Qt::KeyboardModifiers modifiers, const QString& text,
                                           bool autoRepeat, ushort count);

namespace laurel::ui {
namespace {

bool isPlainCharacter(const QKeyEvent& key)
{
    return key.text().size() == 1 && key.text().at(0).isPrint() && !key.isAutoRepeat()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isEnd(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        && !(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

bool isModifierAlone(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Shift || key.key() == Qt::Key_CapsLock
        || key.key() == Qt::Key_NumLock;
}

ScanReader::Time timeOf(const QKeyEvent& key)
{
    return ScanReader::Time(key.timestamp());
}

} // namespace

struct ScanFilter::HeldKey
{
    QEvent::Type type = QEvent::KeyPress;
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    QString text;
};

ScanFilter::ScanFilter(QWidget& page) : QObject(&page), m_page(page)
{
    qApp->installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_isHandingOn || !listensTo(watched))
        return false;

    const auto& key = static_cast<const QKeyEvent&>(*event);
    bool isTaken = false;
    if (event->type() == QEvent::ShortcutOverride)
        isTaken = isPlainCharacter(key) || (isEnd(key) && m_reader.isHolding());
    else if (event->type() == QEvent::KeyPress)
        isTaken = takePress(key);
    else
        isTaken = takeRelease(key);
    if (isTaken)
        event->accept(); // Else the parent would be asked next.
    return isTaken;
}

// Not in another window or dialog, not while another part of the window takes text.
bool ScanFilter::listensTo(const QObject* watched) const
{
    if (!watched->isWidgetType() || !m_page.isVisible() || QApplication::activePopupWidget())
        return false;
    const auto* widget = static_cast<const QWidget*>(watched);
    if (widget->window() != m_page.window())
        return false;
    return m_page.isAncestorOf(widget) || widget == &m_page
        || !widget->testAttribute(Qt::WA_InputMethodEnabled);
}

bool ScanFilter::takePress(const QKeyEvent& key)
{
    if (isModifierAlone(key))
        return false; // Scanners press Shift for capitals.
    if (isEnd(key))
        return takeEnd(key);
    if (!isPlainCharacter(key)) {
        handOn(m_reader.interrupt().released);
        return false;
    }
    const auto reading = m_reader.character(key.text().at(0), timeOf(key));
    handOn(reading.released);
    hold(key);
    return true;
}

bool ScanFilter::takeEnd(const QKeyEvent& key)
{
    if (!m_reader.isHolding())
        return false;
    const auto reading = m_reader.end(timeOf(key));
    if (!reading.code) {
        // The keys held come before this one, so it has to wait its turn behind them.
        hold(key);
        handOn(reading.released + 1);
        return true;
    }
    m_pause.stop();
    m_held.clear();
    m_swallowRelease = key.key();
    emit scanned(*reading.code);
    return true;
}

bool ScanFilter::takeRelease(const QKeyEvent& key)
{
    if (m_swallowRelease == key.key()) {
        m_swallowRelease = 0;
        return true;
    }
    const bool isHeld =
        std::ranges::any_of(m_held, [&](const HeldKey& held) { return held.key == key.key(); });
    if (isHeld) // A release must not overtake its press: a button would stay down.
        m_held.push_back({key.type(), key.key(), key.modifiers(), key.text()});
    return isHeld;
}

void ScanFilter::hold(const QKeyEvent& key)
{
    m_held.push_back({key.type(), key.key(), key.modifiers(), key.text()});
    m_pause.start(static_cast<int>(m_reader.limits().longestGap.count()), Qt::PreciseTimer, this);
}

void ScanFilter::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_pause.timerId())
        handOn(m_reader.interrupt().released);
}

// Sends that many presses on, with the releases among them.
void ScanFilter::handOn(int presses)
{
    if (presses == 0)
        return;
    m_pause.stop();
    auto end = m_held.begin();
    for (int left = presses; end != m_held.end(); ++end)
        if (end->type == QEvent::KeyPress && left-- == 0)
            break;
    const std::vector<HeldKey> keys(std::make_move_iterator(m_held.begin()),
                                    std::make_move_iterator(end));
    m_held.erase(m_held.begin(), end);

    const QPointer<ScanFilter> alive(this); // A key may close the page.
    m_isHandingOn = true;
    for (const HeldKey& key : keys)
        if (QWindow* window = QGuiApplication::focusWindow())
            qt_handleKeyEvent(window, key.type, key.key, key.modifiers, key.text, false, 1);
    if (alive)
        m_isHandingOn = false;
}

} // namespace laurel::ui

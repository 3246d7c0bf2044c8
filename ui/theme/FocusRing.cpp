#include "ui/theme/FocusRing.h"

#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace laurel::ui {

namespace {

constexpr int distance = 4; // a gap of 2 px and the line
constexpr double width = 2;

// What is drawn above everything else; it takes neither clicks nor focus.
class Overlay : public QWidget
{
public:
    explicit Overlay(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintFocusRing(&painter, rect(), 9);
    }
};

bool wantsRing(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr;
}

// The widget that the ring is drawn in: what scrolls together with the target, else the window.
QWidget* canvasOf(QWidget* target)
{
    QWidget* canvas = target;
    while (!canvas->isWindow() && canvas->parentWidget()) {
        QWidget* parent = canvas->parentWidget();
        const auto* area = qobject_cast<QAbstractScrollArea*>(parent->parentWidget());
        if (area && area->viewport() == parent && canvas != target)
            return canvas;
        canvas = parent;
    }
    return canvas;
}

} // namespace

void paintFocusRing(QPainter* painter, const QRectF& rect, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().focus, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now && wantsRing(now) ? now : nullptr); });
}

FocusRing::~FocusRing()
{
    delete m_overlay;
}

void FocusRing::follow(QWidget* target)
{
    for (const auto& widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    delete m_overlay;
    m_target = target;
    if (!target)
        return;

    QWidget* canvas = canvasOf(target);
    if (canvas == target)
        return; // A window that is a button: there is no room around it.
    for (QWidget* widget = target; widget && widget != canvas; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    m_overlay = new Overlay(canvas);
    place();
}

void FocusRing::place()
{
    if (!m_overlay || !m_target)
        return;
    const QWidget* canvas = m_overlay->parentWidget();
    if (!canvas->isAncestorOf(m_target)) {
        follow(m_target); // It was moved to another place.
        return;
    }
    const QRect rect(m_target->mapTo(canvas, QPoint()), m_target->size());
    m_overlay->setGeometry(rect.adjusted(-distance, -distance, distance, distance));
    m_overlay->setVisible(m_target->isVisibleTo(canvas));
    m_overlay->raise();
    m_overlay->update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        // Later, when the layout has come to rest.
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace laurel::ui

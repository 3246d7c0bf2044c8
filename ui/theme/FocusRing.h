#pragma once

#include <QList>
#include <QPointer>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace laurel::ui {

// The one look of keyboard focus: a line of 2 px along the inner edge of rect.
void paintFocusRing(QPainter* painter, const QRectF& rect, double radius);

// The ring around the button or box that has the focus, 2 px away from it, above all its
// neighbours. Fields, tabs and lists draw their own. One for the whole application, made by Theme.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* target);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    QList<QPointer<QWidget>>
        m_watched; // the target and what it lies in, up to the overlay's parent
};

} // namespace laurel::ui

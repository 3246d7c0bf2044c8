#pragma once

#include <QString>
#include <QWidget>

class QKeySequence;
class QPainter;
class QRect;

namespace laurel::ui {

// A key as people see it on a keyboard: "Ctrl K", "G M", "↵".
QString keyText(const QKeySequence& key);

QSize keyCapSize(const QString& text);
void paintKeyCap(QPainter* painter, const QRect& rect, const QString& text);

// A key beside the thing that it does. Decoration: the thing's own name says its key.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override { return keyCapSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace laurel::ui

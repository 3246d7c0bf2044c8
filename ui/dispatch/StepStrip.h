#pragma once

#include "ui/dispatch/PickProgress.h"

#include <QWidget>

namespace laurel::ui {

// 1 Pick, 2 Pack, 3 Ship: what is done, where one is, what is locked yet.
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);

    void setGift(const DispatchRow& gift);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaledMinimumWidth, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int scaledMinimumWidth = 300;

    struct Segment
    {
        QString name;
        QString note;
        bool isDone = false;
        bool isCurrent = false;
    };

    void paintSegment(QPainter& painter, const QRect& rect, int number,
                      const Segment& segment) const;

    std::vector<Segment> m_segments;
};

} // namespace laurel::ui

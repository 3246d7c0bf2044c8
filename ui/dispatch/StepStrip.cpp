#include "ui/dispatch/StepStrip.h"

#include "ui/common/Paint.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

StepStrip::StepStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"stepStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setGift(const DispatchRow& gift)
{
    const GiftStep now = stepOf(gift);
    const auto segment = [now](GiftStep step, const QString& name) {
        return Segment{.name = name, .note = {}, .isDone = step < now, .isCurrent = step == now};
    };
    m_segments = {segment(GiftStep::Pick, tr("Pick")), segment(GiftStep::Pack, tr("Pack")),
                  segment(GiftStep::Ship, tr("Ship"))};
    const int picked = itemsPicked(gift);
    m_segments[0].note = tr("%1 of %2 scanned").arg(picked).arg(itemsWanted(gift));

    QStringList phrases;
    for (const Segment& part : m_segments)
        phrases << (part.isDone          ? tr("%1: done")
                        : part.isCurrent ? tr("%1: now")
                                         : tr("%1: locked"))
                       .arg(part.name);
    setAccessibleName(phrases.join(u", "_s) + u". "_s + m_segments[0].note);
    update();
}

QSize StepStrip::sizeHint() const
{
    return {scaled(480), scaled(34)};
}

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = 8;
    const int count = static_cast<int>(m_segments.size());
    const int pitch = (rect().width() + gap) / std::max(1, count);
    for (int i = 0; i < count; ++i) {
        const int end = i + 1 == count ? rect().width() : (i + 1) * pitch - gap;
        const QRect place(i * pitch, 0, end - i * pitch, rect().height());
        paintSegment(painter, QStyle::visualRect(layoutDirection(), rect(), place), i + 1,
                     m_segments[static_cast<size_t>(i)]);
    }
}

void StepStrip::paintSegment(QPainter& painter, const QRect& rect, int number,
                             const Segment& segment) const
{
    const bool isLocked = !segment.isDone && !segment.isCurrent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLocked ? tokens().border : tokens().accentSoft);
    painter.drawRoundedRect(rect, 6, 6);
    if (segment.isCurrent && tokens().isHighContrast) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);
    }

    const QRect inner = rect.adjusted(scaled(12), 0, -scaled(12), 0);
    painter.setPen(isLocked ? tokens().text2 : tokens().accent);
    painter.setFont(ui::font(TextStyle::CardTitle));
    const QString name = tr("%1  %2", "number and name of a step").arg(number).arg(segment.name);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + scaled(8);
    paintText(&painter, inner, name, layoutDirection());
    if (segment.isDone || isLocked) {
        const QRect mark(inner.right() - scaled(16), inner.top(), scaled(16), inner.height());
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), inner, mark),
                  segment.isDone ? u"check"_s : u"lock"_s,
                  isLocked ? tokens().text2 : tokens().accent, 16);
        return;
    }
    painter.setFont(ui::font(TextStyle::Body, QFont::Medium));
    const QRect note = inner.adjusted(nameWidth, 0, 0, 0);
    paintText(&painter, QStyle::visualRect(layoutDirection(), inner, note), segment.note,
              layoutDirection(), Qt::AlignTrailing);
}

} // namespace laurel::ui

#include "ui/runs/PipelineDelegate.h"

#include "ui/common/Paint.h"
#include "ui/runs/PipelineModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

// A row as it is painted: places are logical until placed() mirrors them.
struct PipelineDelegate::Row
{
    Row(const QStyleOptionViewItem& givenOption, const QModelIndex& givenIndex)
        : option(givenOption)
        , index(givenIndex)
        , phase(static_cast<StepPhase>(givenIndex.data(PipelineModel::PhaseRole).toInt()))
    {
    }

    QRect placed(const QRect& logical) const
    {
        return QStyle::visualRect(option.direction, option.rect, logical);
    }
    QString text(int role) const { return index.data(role).toString(); }
    double share(int role) const { return index.data(role).toDouble(); }
    StepPhase phaseAt(int row) const
    {
        return static_cast<StepPhase>(
            index.siblingAtRow(row).data(PipelineModel::PhaseRole).toInt());
    }

    bool hasRoomForTime() const { return option.rect.width() >= scaled(560); }
    int timeWidth() const { return hasRoomForTime() ? scaled(104) : 0; }
    QRect rail() const
    {
        return {option.rect.left() + scaled(8), option.rect.top(), scaled(40),
                option.rect.height()};
    }
    QRect time() const
    {
        return {option.rect.right() - scaled(20) - timeWidth(), option.rect.top(), timeWidth(),
                option.rect.height()};
    }
    QRect count() const
    {
        const int width = scaled(92);
        const int gap = hasRoomForTime() ? scaled(24) : 0;
        return {time().left() - gap - width, option.rect.top(), width, option.rect.height()};
    }
    QRect words() const
    {
        const int left = rail().right() + scaled(10);
        return {left, option.rect.top(), count().left() - left - scaled(8), option.rect.height()};
    }

    const QStyleOptionViewItem& option;
    const QModelIndex& index;
    StepPhase phase;
};

void PipelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Row row(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, row);
    paintRail(painter, row);
    paintNode(painter, row);
    paintWords(painter, row);
    paintCount(painter, row);
    if (row.hasRoomForTime())
        paintTime(painter, row);
    painter->restore();
}

// How far the members have come, strongest where they are now.
void PipelineDelegate::paintStream(QPainter* painter, const QRect& passed,
                                   Qt::LayoutDirection direction, const QColor& colour)
{
    QColor source = colour;
    source.setAlphaF(0.15F);
    const bool isMirrored = direction == Qt::RightToLeft;
    QLinearGradient stream(isMirrored ? passed.topRight() : passed.topLeft(),
                           isMirrored ? passed.topLeft() : passed.topRight());
    stream.setColorAt(0, source);
    stream.setColorAt(1, colour);
    painter->fillRect(passed, stream);
}

void PipelineDelegate::paintBackground(QPainter* painter, const Row& row)
{
    const QRect& rect = row.option.rect;
    const bool isChosen = row.option.state & QStyle::State_Selected;
    if (isChosen || (row.option.state & QStyle::State_MouseOver))
        painter->fillRect(rect, isChosen ? tokens().selection : tokens().hover);
    const bool isOnItsWay = row.phase == StepPhase::Running || row.phase == StepPhase::Stopped;
    if (isOnItsWay && !isChosen) {
        QRect passed = rect;
        passed.setWidth(static_cast<int>(row.share(PipelineModel::DoneShareRole) * rect.width()));
        paintStream(painter, row.placed(passed), row.option.direction,
                    row.phase == StepPhase::Running ? tokens().accentSoft : tokens().warningSoft);
    }
    if (row.index.row() + 1 < stepCount) {
        QRect line(row.words().left(), rect.bottom(), rect.right() - row.words().left() + 1, 1);
        painter->fillRect(row.placed(line), tokens().border);
    }
}

// The line from step to step: coloured as far as the work has come.
void PipelineDelegate::paintRail(QPainter* painter, const Row& row)
{
    const QRect rail = row.placed(row.rail());
    const int x = rail.center().x();
    const int middle = rail.center().y();
    const auto colour = [](bool isReached) {
        return isReached ? tokens().accent : tokens().border;
    };
    const int at = row.index.row();
    if (at > 0)
        painter->fillRect(QRect(x, rail.top(), 2, middle - rail.top()),
                          colour(row.phase != StepPhase::Waiting));
    if (at + 1 < stepCount)
        painter->fillRect(QRect(x, middle, 2, rail.bottom() - middle + 1),
                          colour(row.phaseAt(at + 1) != StepPhase::Waiting));
}

void PipelineDelegate::paintNode(QPainter* painter, const Row& row) const
{
    const QRect rail = row.placed(row.rail());
    const int size = scaled(24);
    const QRect disc(rail.center().x() + 1 - size / 2, rail.center().y() - size / 2, size, size);
    const bool isDone = row.phase == StepPhase::Done;
    const bool isStopped = row.phase == StepPhase::Stopped;
    painter->setPen(Qt::NoPen);
    painter->setBrush(isDone ? tokens().accent : tokens().surface);
    painter->drawEllipse(disc);
    if (isDone)
        return paintIcon(painter, disc, u"check"_s, tokens().onAccent, 14);

    paintRing(painter, row, QRectF(disc).adjusted(1, 1, -1, -1));
    if (isStopped)
        return paintIcon(painter, disc, u"pause"_s, tokens().warning, 12);
    painter->setFont(font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(row.phase == StepPhase::Running ? tokens().accent : tokens().text3);
    painter->drawText(disc, Qt::AlignCenter, QString::number(row.index.row() + 1));
}

void PipelineDelegate::paintRing(QPainter* painter, const Row& row, const QRectF& disc) const
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens().border, 2));
    painter->drawEllipse(disc);
    if (row.phase == StepPhase::Waiting)
        return;
    const bool isStopped = row.phase == StepPhase::Stopped;
    painter->setPen(
        QPen(isStopped ? tokens().warning : tokens().accent, 2, Qt::SolidLine, Qt::RoundCap));
    if (isStopped) {
        painter->drawEllipse(disc);
        return;
    }
    // Each step lags a little behind the one before: members flow down the rail.
    const double turned = m_turn * 360 - row.index.row() * 28.0;
    painter->drawArc(disc, static_cast<int>((90 - turned) * 16), -110 * 16);
}

void PipelineDelegate::paintWords(QPainter* painter, const Row& row)
{
    const QRect words = row.words();
    const int half = words.height() / 2;
    const int line = scaled(18);
    const QRect upper(words.left(), words.top() + half - line, words.width(), line);
    const QRect lower(words.left(), words.top() + half, words.width(), line);
    const bool isWaiting = row.phase == StepPhase::Waiting;

    const QFont nameFont = font(TextStyle::Body, QFont::DemiBold);
    const QString name = row.text(Qt::DisplayRole);
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(name) + scaled(2);
    painter->setFont(nameFont);
    painter->setPen(isWaiting ? tokens().text2 : tokens().text);
    paintText(painter, row.placed(upper), name, row.option.direction);
    const QRect grain = upper.adjusted(nameWidth + scaled(8), 0, 0, 0);
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(tokens().text3);
    if (grain.width() > scaled(60))
        paintText(painter, row.placed(grain), row.text(PipelineModel::GrainRole),
                  row.option.direction);

    const bool hasFact = row.index.data(PipelineModel::HasFactRole).toBool();
    painter->setFont(font(TextStyle::Secondary));
    painter->setPen(hasFact ? tokens().text2 : tokens().text3);
    paintText(painter, row.placed(lower), row.text(PipelineModel::FactRole), row.option.direction);
}

void PipelineDelegate::paintCount(QPainter* painter, const Row& row)
{
    painter->setFont(font(TextStyle::PageTitle));
    painter->setPen(tokens().text);
    paintText(painter, row.placed(row.count()), row.text(PipelineModel::CountRole),
              row.option.direction, Qt::AlignTrailing);
}

void PipelineDelegate::paintTime(QPainter* painter, const Row& row)
{
    const QString took = row.text(PipelineModel::TookRole);
    if (took.isEmpty())
        return;
    const QRect place = row.time();
    const int barWidth = scaled(44);
    const QRect track(place.left(), place.center().y() - 1, barWidth, 4);
    const double share = row.share(PipelineModel::TimeShareRole);
    QRect filled = track;
    filled.setWidth(std::max(4, static_cast<int>(share * barWidth)));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().border);
    painter->drawRoundedRect(row.placed(track), 2, 2);
    painter->setBrush(tokens().chart[0]);
    painter->drawRoundedRect(row.placed(filled), 2, 2);

    painter->setFont(font(TextStyle::Secondary));
    painter->setPen(tokens().text2);
    paintText(painter, row.placed(place.adjusted(barWidth + scaled(4), 0, 0, 0)), took,
              row.option.direction, Qt::AlignTrailing);
}

QSize PipelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), std::clamp(m_rowHeight, scaled(rowHeightPx), scaled(highestRowPx))};
}

} // namespace laurel::ui

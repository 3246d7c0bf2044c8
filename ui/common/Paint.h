#pragma once

#include "model/domain/Tier.h"
#include "ui/common/TextTone.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

// What delegates draw with. All of them take logical rectangles that the caller has already
// mirrored with QStyle::visualRect where the direction asks for it.
namespace laurel::ui {

// Room for a pill with this text, at the size of the text chosen by the user.
QSize pillSize(const QString& text, const QFont& font, bool hasIcon = false);
QSize pillSize(const QString& text);

// Fills rect with a pill. An empty iconName draws none.
void paintPill(QPainter* painter, const QRect& rect, const QString& text, const QColor& foreground,
               const QColor& background, Qt::LayoutDirection direction,
               const QString& iconName = {});
void paintPill(QPainter* painter, const QRect& rect, const QString& text, TextTone tone,
               Qt::LayoutDirection direction, const QString& iconName = {});

// Draws the mark at the leading edge of rect, centred upright, and gives the rectangle it took.
QRect paintTierPill(QPainter* painter, const QRect& rect, const TierMark& tier,
                    Qt::LayoutDirection direction);

// A disc with initials; the seed (a member's id) picks one of five colours.
void paintAvatar(QPainter* painter, const QRect& rect, const QString& name, qint64 seed);
QString initialsOf(const QString& name);

// Background, hover, selection, the bar at the leading edge of a selected row and the line below.
// Every cell of a row calls it first; isFirstColumn draws the bar.
void paintRowBackground(QPainter* painter, const QStyleOptionViewItem& option,
                        bool isFirstColumn = true);

// One line of text in rect, elided, in the painter's font and pen.
void paintText(QPainter* painter, const QRect& rect, const QString& text,
               Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeading);

// An icon of px in the middle of rect.
void paintIcon(QPainter* painter, const QRect& rect, const QString& iconName, const QColor& colour,
               int px = 16);

} // namespace laurel::ui

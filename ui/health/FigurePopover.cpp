#include "ui/health/FigurePopover.h"

#include "ui/common/Labels.h"
#include "ui/health/HealthText.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int widthPx = 320;

Label* paragraph(const QString& text, TextTone tone, QWidget* parent)
{
    Label* label = plainLabel(text, TextStyle::Secondary, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FigurePopover::FigurePopover(const FigureMeaning& meaning, const QString& source, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setObjectName(u"figurePopover"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground); // The corners are round.
    setAccessibleName(meaning.title);
    setAccessibleDescription(tr("%1 Formula: %2.").arg(meaning.definition, meaning.formula));
    setFixedWidth(scaled(widthPx));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(plainLabel(meaning.title, TextStyle::CardTitle, TextTone::Normal, this));
    layout->addWidget(paragraph(meaning.definition, TextTone::Normal, this));
    layout->addSpacing(4);
    layout->addWidget(
        plainLabel(tr("Formula"), TextStyle::Secondary, QFont::DemiBold, TextTone::Normal, this));
    layout->addWidget(paragraph(meaning.formula, TextTone::Normal, this));
    layout->addSpacing(4);
    layout->addWidget(paragraph(source, TextTone::Secondary, this));
}

void FigurePopover::showBelow(const QWidget& button)
{
    ensurePolished();
    resize(width(),
           layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    const bool isMirrored = button.layoutDirection() == Qt::RightToLeft;
    QPoint corner =
        button.mapToGlobal(QPoint(isMirrored ? 0 : button.width(), button.height() + 4));
    if (!isMirrored)
        corner.rx() -= width();
    const QRect room = button.screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

void FigurePopover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border);
    painter.setBrush(tokens().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace laurel::ui

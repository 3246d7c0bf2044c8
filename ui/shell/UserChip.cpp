#include "ui/shell/UserChip.h"

#include "ui/common/Paint.h"
#include "ui/shell/PageCatalog.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

constexpr int discPx = 28;
constexpr int gap = 10;
constexpr int inset = 5;
constexpr qint64 discColour = 0; // one of the five avatar colours, the same for everybody

} // namespace

UserChip::UserChip(const Person& person, QWidget* parent)
    : QAbstractButton(parent)
    , m_person(person)
    , m_role(PageCatalog::roleTitle(person.role))
{
    setObjectName(u"user"_s);
    setAccessibleName(tr("%1, %2").arg(person.name, m_role));
    setAccessibleDescription(tr("Opens the menu of people, colours and text size"));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &UserChip::open);
}

void UserChip::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    updateGeometry();
    update();
}

QSize UserChip::sizeHint() const
{
    const int disc = scaled(discPx);
    if (m_isCompact)
        return {disc + 2 * inset, disc + 2 * inset};
    const int text = std::max(QFontMetrics(ui::font(TextStyle::Secondary, QFont::DemiBold))
                                  .horizontalAdvance(m_person.name),
                              QFontMetrics(ui::font(TextStyle::Caption)).horizontalAdvance(m_role));
    return {disc + gap + std::min(text, scaled(180)) + 2 * inset + 2, disc + 2 * inset};
}

void UserChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const auto mirrored = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int disc = scaled(discPx);
    painter.setFont(ui::font(TextStyle::Caption, QFont::DemiBold));
    paintAvatar(&painter, mirrored({inset, (height() - disc) / 2, disc, disc}), m_person.name,
                discColour);
    if (m_isCompact)
        return;
    const QFont nameFont = ui::font(TextStyle::Secondary, QFont::DemiBold);
    const QFont roleFont = ui::font(TextStyle::Caption);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int roleHeight = QFontMetrics(roleFont).height();
    const int left = inset + disc + gap;
    const int top = (height() - nameHeight - roleHeight) / 2;
    painter.setFont(nameFont);
    painter.setPen(tokens().text);
    paintText(&painter, mirrored({left, top, width() - left - 2, nameHeight}), m_person.name,
              layoutDirection());
    painter.setFont(roleFont);
    painter.setPen(tokens().text2);
    paintText(&painter, mirrored({left, top + nameHeight, width() - left - 2, roleHeight}), m_role,
              layoutDirection());
}

void UserChip::open()
{
    if (!m_menu)
        return;
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - m_menu->sizeHint().width();
    m_menu->popup(mapToGlobal(QPoint(x, height() + 4)));
}

} // namespace laurel::ui

#include "ui/shell/ConnectionChip.h"

#include "ui/common/Formats.h"
#include "ui/common/Paint.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

constexpr int dotPx = 8;
constexpr int gap = 6;

} // namespace

ConnectionChip::ConnectionChip(const Formats& formats, QWidget* parent)
    : QAbstractButton(parent)
    , m_formats(formats)
{
    setObjectName(u"connection"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ConnectionChip::showDetails);
    dress();
}

void ConnectionChip::setOverview(const ProgramOverview& overview)
{
    m_overview = overview;
    m_isOffline = false;
    dress();
}

void ConnectionChip::setOffline(bool offline)
{
    m_isOffline = offline;
    dress();
}

QStringList ConnectionChip::details() const
{
    if (!m_overview)
        return {};
    return {
        m_overview->location, m_overview->databaseKind,
        tr("%n member(s)", nullptr, static_cast<int>(m_overview->members))
            .replace(QString::number(m_overview->members), m_formats.number(m_overview->members)),
        tr("Policy version %1").arg(m_overview->policyVersion)};
}

void ConnectionChip::dress()
{
    const bool isLocal = !m_overview || m_overview->databaseKind.startsWith("SQLite"_L1);
    setText(m_isOffline ? tr("No answer") : isLocal ? tr("This computer") : tr("Online"));
    setAccessibleName(tr("Data: %1").arg(text()));
    setToolTip(details().join(u'\n'));
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::Secondary, QFont::Medium));
    return {dotPx + gap + metrics.horizontalAdvance(text()) + 12, metrics.height() + 12};
}

void ConnectionChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const auto mirrored = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QRect dot = mirrored({6, (height() - dotPx) / 2, dotPx, dotPx});
    // Without an answer the dot is a ring: shape and word say it, not the colour alone.
    if (m_isOffline) {
        painter.setPen(QPen(tokens().danger, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(dot).adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().success);
        painter.drawEllipse(dot);
    }
    painter.setFont(ui::font(TextStyle::Secondary, QFont::Medium));
    painter.setPen(m_isOffline ? tokens().danger : tokens().text2);
    paintText(&painter, mirrored(rect().adjusted(6 + dotPx + gap, 0, 0, 0)), text(),
              layoutDirection());
}

void ConnectionChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ConnectionChip::showDetails()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Where the data is"));
    for (const QString& line : details())
        menu->addAction(QString(line).replace(u'&', u"&&"_s))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("Ask again"), this, &ConnectionChip::tryAgain);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace laurel::ui

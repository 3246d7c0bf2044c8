#include "ui/shell/TopBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/shell/ConnectionChip.h"
#include "ui/shell/SearchButton.h"
#include "ui/shell/UserChip.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

TopBar::TopBar(const Parts& parts, QWidget* parent)
    : EdgeFrame(&Tokens::surface, Edge::Bottom, parent)
    , m_toggle(iconButton(u"panel-left"_s, tr("Show or hide the names of pages"), u"F9"_s, this))
    , m_title(plainLabel({}, TextStyle::PageTitle, TextTone::Normal, this))
    , m_search(new SearchButton(this))
    , m_parts(parts)
{
    setObjectName(u"topbar"_s);
    m_toggle->setObjectName(u"sidebarToggle"_s);
    m_title->setObjectName(u"pageTitle"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 11, 1);
    row->setSpacing(10);
    row->addWidget(m_toggle);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_search, 1000); // All the room up to its greatest width, before the stretches.
    row->addStretch(1);
    row->addWidget(parts.connection);
    row->addWidget(parts.bell);
    row->addWidget(parts.user);

    connect(m_toggle, &QToolButton::clicked, this, &TopBar::sidebarToggled);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(&theme(), &Theme::changed, this, &TopBar::arrange);
    arrange();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString TopBar::title() const
{
    return m_title->text();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    EdgeFrame::resizeEvent(event);
    arrange();
}

void TopBar::arrange()
{
    setFixedHeight(scaled(52));
    m_search->setMaximumWidth(scaled(400));
    m_parts.user->setCompact(width() < scaled(820));
}

} // namespace laurel::ui

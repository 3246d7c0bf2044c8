#include "ui/shell/Sidebar.h"

#include "ui/common/Labels.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/NavigationDelegate.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/NavigationView.h"
#include "ui/shell/SidebarButton.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

Sidebar::Sidebar(const std::vector<PageId>& pages, QWidget* parent)
    : EdgeFrame(&Tokens::sidebar, Edge::Trailing, parent)
    , m_model(new NavigationModel(pages, this))
    , m_delegate(new NavigationDelegate(this))
    , m_list(new NavigationView(this))
    , m_brandText(new QWidget(this))
    , m_program(plainLabel({}, TextStyle::Caption, TextTone::Secondary))
    , m_help(new SidebarButton(u"circle-help"_s, tr("Help"), this))
{
    setObjectName(u"sidebar"_s);
    m_list->setObjectName(u"navigation"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_help->setObjectName(u"sidebarHelp"_s);
    m_help->setToolTip(tr("Keys and help (?)"));
    m_program->setElided(true);

    auto* names = new QVBoxLayout(m_brandText);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(plainLabel(tr("Laurel"), TextStyle::CardTitle, QFont::Bold));
    names->addWidget(m_program);

    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(16, 14, 13, 10);
    brand->setSpacing(10);
    brand->addWidget(new BrandMark(28, this), 0, Qt::AlignTop);
    brand->addWidget(m_brandText, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 8);
    layout->setSpacing(0);
    layout->addLayout(brand);
    layout->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 1, 8, 1);
    foot->addWidget(m_help);
    layout->addLayout(foot);

    const auto choose = [this](const QModelIndex& index) {
        if (const auto page = m_model->pageAt(index))
            emit chosen(*page);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_help, &QToolButton::clicked, this, &Sidebar::helpWanted);
    connect(&theme(), &Theme::changed, this, &Sidebar::arrange);
    arrange();
}

void Sidebar::setRail(bool rail)
{
    if (m_isRail == rail)
        return;
    m_isRail = rail;
    arrange();
}

void Sidebar::setProgramName(const QString& name)
{
    m_program->setText(name);
}

void Sidebar::setCurrent(PageId page)
{
    m_list->selectionModel()->setCurrentIndex(m_model->indexOf(page),
                                              QItemSelectionModel::ClearAndSelect);
}

void Sidebar::setWaiting(PageId page, int count)
{
    m_model->setWaiting(page, count);
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    EdgeFrame::changeEvent(event);
}

void Sidebar::arrange()
{
    m_delegate->setRail(m_isRail);
    m_brandText->setVisible(!m_isRail);
    m_help->setToolButtonStyle(m_isRail ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // The rail holds icons, which do not grow with the text.
    setFixedWidth(m_isRail ? railWidth : scaled(fullWidth));
    // The one pixel of the edge is on the trailing side.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? 1 : 0, 0, isMirrored ? 0 : 1, 8);
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

} // namespace laurel::ui

#include "ui/members/ProfilePane.h"

#include "model/gateways/Gateways.h"
#include "ui/common/Labels.h"
#include "ui/common/RowListView.h"
#include "ui/common/RowTableView.h"
#include "ui/common/TabStrip.h"
#include "ui/common/WhenDone.h"
#include "ui/members/ActivityTab.h"
#include "ui/members/ConsentTab.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/OverviewTab.h"
#include "ui/members/ProfileHead.h"
#include "ui/members/SheetTab.h"
#include "ui/members/VouchersTab.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::ui {

ProfilePane::ProfilePane(PageContext& context, QAction* copyNumber, QWidget* parent)
    : StatefulPage(parent)
    , m_context(context)
    , m_head(new ProfileHead(context.formats, copyNumber))
    , m_tabs(new TabStrip)
    , m_body(new StatefulPage)
    , m_stack(new QStackedWidget)
{
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setAccessibleName(tr("Profile"));
    m_body->setObjectName(u"profileBody"_s);
    m_body->setContent(m_stack);
    m_body->setLoadingText(tr("Reading the profile…"));
    makeTabs();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QFrame;
    top->setProperty("part", u"pane"_s);
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addWidget(m_head);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(12, 0, 12, 0);
    tabRow->addWidget(m_tabs, 1);
    topColumn->addLayout(tabRow);
    column->addWidget(top);
    column->addWidget(horizontalLine());
    column->addWidget(m_body, 1);
    setContent(content);
    setStateText(PageState::EmptyDone,
                 {.icon = u"users"_s,
                  .title = tr("No member is open"),
                  .sentence = tr("Pick one from the list, or type a name or a number.")});
    setState(PageState::EmptyDone);

    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms);
    connect(&m_patience, &QTimer::timeout, this, &ProfilePane::showRow);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (auto* table : findChildren<RowTableView*>())
        connect(table, &RowTableView::left, this, &ProfilePane::left);
    for (auto* list : findChildren<RowListView*>())
        connect(list, &RowListView::left, this, &ProfilePane::left);
}

void ProfilePane::makeTabs()
{
    const auto now = [this] { return m_context.clock.now(); };
    m_overview = new OverviewTab(m_context);
    addTab(tr("Overview"), u"overviewTab"_s, m_overview);
    addTab(tr("Activity"), u"activityTab"_s, new ActivityTab(m_context));
    addTab(
        tr("Point lots"), u"lotsTab"_s,
        new SheetTab(tr("Point lots"), lotColumns(),
                     [this, now](const MemberProfile& profile) {
                         return lotRows(profile.lots, m_context.formats, now());
                     },
                     {.icon = u"wallet"_s,
                      .title = tr("No points yet"),
                      .sentence = tr("Each credit of points becomes a lot with its own expiry.")}));
    addTab(tr("Vouchers"), u"vouchersTab"_s, new VouchersTab(m_context));
    addTab(tr("Messages"), u"messagesTab"_s,
           new SheetTab(tr("Messages"), messageColumns(),
                        [this, now](const MemberProfile& profile) {
                            return messageRows(profile.messages, m_context.formats, now());
                        },
                        {.icon = u"mail"_s,
                         .title = tr("No messages"),
                         .sentence = tr("Nothing has been written to this member.")}));
    addTab(tr("Consent"), u"consentTab"_s, new ConsentTab(m_context));
    connect(m_overview, &OverviewTab::allActivityWanted, this, [this] { setTab(Activity); });
    connect(m_overview, &OverviewTab::allLotsWanted, this, [this] { setTab(Lots); });
}

void ProfilePane::addTab(const QString& text, const QString& name, ProfileTab* tab)
{
    tab->setObjectName(name);
    m_tabs->add(text);
    m_stack->addWidget(tab);
    m_pages.push_back(tab);
}

void ProfilePane::showMember(const MemberRow& row)
{
    m_member = row.id;
    m_row = row;
    if (m_shown != row.id) {
        m_body->setState(PageState::Loading);
        if (m_shown)
            m_patience.start(); // Head and body go together: most answers are there by then.
        else
            showRow();
    }
    read();
}

void ProfilePane::showRow()
{
    m_shown.reset();
    m_head->setMember(*m_row);
    setState(PageState::Ready);
}

void ProfilePane::refresh()
{
    if (m_member)
        read();
}

void ProfilePane::clear()
{
    ++m_generation;
    m_patience.stop();
    m_member.reset();
    m_shown.reset();
    m_row.reset();
    setState(PageState::EmptyDone);
}

void ProfilePane::read()
{
    whenDone(m_context.gateways.members.profile(*m_member), this,
             [this, generation = ++m_generation](const Result<MemberProfile>& profile) {
                 if (generation == m_generation)
                     take(profile);
             });
}

void ProfilePane::take(const Result<MemberProfile>& profile)
{
    m_patience.stop();
    setState(PageState::Ready);
    if (!profile) {
        m_shown.reset();
        m_head->setMember(*m_row);
        m_body->showError(profile.error(), [this] { refresh(); });
        return;
    }
    setProfile(*profile);
}

void ProfilePane::setProfile(const MemberProfile& profile)
{
    const bool isSame = m_shown == profile.head.id;
    m_shown = profile.head.id;
    m_row = profile.head;
    m_head->setProfile(profile);
    for (ProfileTab* tab : m_pages)
        tab->setProfile(profile);
    m_tabs->setCount(Vouchers,
                     profile.vouchers.empty()
                         ? std::nullopt
                         : std::optional<qint64>(std::ssize(profile.vouchers)));
    if (!isSame)
        m_overview->scrollToTop();
    m_body->setState(PageState::Ready);
    emit memberShown(profile.head);
}

void ProfilePane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

ProfilePane::Tab ProfilePane::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void ProfilePane::turnTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

void ProfilePane::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void ProfilePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        StatefulPage::keyPressEvent(event);
}

} // namespace laurel::ui

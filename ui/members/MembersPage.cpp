#include "ui/members/MembersPage.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/DetailSplit.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/WhenDone.h"
#include "ui/members/MembersListPane.h"
#include "ui/members/MembersTable.h"
#include "ui/members/ProfilePane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::ui {

MembersPage::MembersPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    setObjectName(u"membersPage"_s);
    addActions();
    m_list = new MembersListPane(context());
    m_profile = new ProfilePane(context(), m_copyNumber);
    m_profile->setObjectName(u"profilePane"_s);
    auto* split = new DetailSplit(u"membersSplit"_s);
    split->setPanes(m_list, m_profile, 520);
    setContent(split);
    showFirstUse();

    connect(m_list, &MembersListPane::memberChosen, &m_choicePause, qOverload<>(&QTimer::start));
    connect(m_list, &MembersListPane::openWanted, this, [this] {
        showChosen();
        m_profile->focusTabs();
    });
    connect(m_list, &MembersListPane::counted, this, &Page::statusText);
    connect(m_list, &MembersListPane::firstUse, this, [this](bool isEmpty) {
        setState(isEmpty ? PageState::EmptyFirstUse : PageState::Ready);
    });
    connect(m_profile, &ProfilePane::left, m_list, &MembersListPane::focusList);
    connect(&context().gateways.news, &ProgramNews::changed, this, &MembersPage::takeNews);

    m_newsPause.setSingleShot(true);
    m_newsPause.setInterval(400ms);
    connect(&m_newsPause, &QTimer::timeout, this, &MembersPage::refresh);
    m_choicePause.setSingleShot(true);
    m_choicePause.setInterval(30ms);
    connect(&m_choicePause, &QTimer::timeout, this, &MembersPage::showChosen);
}

void MembersPage::showChosen()
{
    m_choicePause.stop();
    const auto row = m_list->table().chosenRow();
    if (!row || m_profile->memberId() == row->id)
        return;
    ++m_recordGeneration;
    m_profile->showMember(*row);
    context().actions.refresh(u"members"_s);
}

void MembersPage::addActions()
{
    ActionRegistry& actions = context().actions;
    const auto hasMember = [this] { return m_profile && m_profile->memberId(); };
    actions.add({.id = u"members.find"_s,
                 .text = tr("Find a member"),
                 .icon = u"search"_s,
                 .key = QKeySequence(u"Ctrl+F"_s),
                 .context = u"members"_s,
                 .run = [this] { m_list->focusSearch(); }},
                this);
    actions.add({.id = u"members.findSlash"_s,
                 .text = tr("Find a member, from the list"),
                 .icon = u"search"_s,
                 .key = QKeySequence(u"/"_s),
                 .context = u"members"_s,
                 .run = [this] { m_list->focusSearch(); }},
                this);
    m_copyNumber = actions.add({.id = u"members.copyNumber"_s,
                                .text = tr("Copy number"),
                                .icon = u"copy"_s,
                                .key = QKeySequence(u"C"_s),
                                .context = u"members"_s,
                                .run = [this] { copyNumber(); },
                                .isEnabled = hasMember,
                                .whyDisabled = tr("No member is open.")},
                               this);
    actions.add({.id = u"members.nextTab"_s,
                 .text = tr("Next tab of the profile"),
                 .key = QKeySequence(u"Ctrl+Tab"_s),
                 .context = u"members"_s,
                 .run = [this] { m_profile->turnTab(1); },
                 .isEnabled = hasMember,
                 .whyDisabled = tr("No member is open.")},
                this);
    actions.add({.id = u"members.previousTab"_s,
                 .text = tr("Tab of the profile before this"),
                 .key = QKeySequence(u"Ctrl+Shift+Tab"_s),
                 .context = u"members"_s,
                 .run = [this] { m_profile->turnTab(-1); },
                 .isEnabled = hasMember,
                 .whyDisabled = tr("No member is open.")},
                this);
}

void MembersPage::showFirstUse()
{
    const auto copy = [this](const QString& command) {
        return [this, command] {
            QGuiApplication::clipboard()->setText(command);
            emit statusText(tr("Copied: %1").arg(Formats::isolate(command)));
        };
    };
    const QString import = u"laurelctl import members members.csv"_s;
    const QString demo = u"laurelctl demo create"_s;
    setStateText(PageState::EmptyFirstUse,
                 {.icon = u"users"_s,
                  .title = tr("No members yet"),
                  .sentence = tr("Bring them in from a CSV file with %1, or look around with demo "
                                 "data made by %2.")
                                  .arg(Formats::isolate(import), Formats::isolate(demo)),
                  .buttons = {{.text = tr("Copy the import command"),
                               .kind = ButtonKind::Primary,
                               .run = copy(import)},
                              {.text = tr("Copy the demo command"), .run = copy(demo)}}});
}

QString MembersPage::title() const
{
    return tr("Members");
}

void MembersPage::activate()
{
    if (m_isStale)
        refresh();
    m_list->focusSearch();
}

void MembersPage::refresh()
{
    m_isStale = false;
    m_newsPause.stop();
    m_list->refresh();
    m_profile->refresh();
}

void MembersPage::takeNews(Topics topics)
{
    if (!topics.testFlag(Topic::Members))
        return;
    if (!isVisible())
        m_isStale = true;
    else if (!m_newsPause.isActive())
        m_newsPause.start();
}

bool MembersPage::openRecord(const QString& id)
{
    if (id.isEmpty())
        return false;
    const MemberQuery query{.search = id};
    whenDone(context().gateways.members.page(query), this,
             [this, id, generation = ++m_recordGeneration](const Result<MemberPage>& found) {
                 if (generation != m_recordGeneration)
                     return; // Another member was chosen since.
                 if (found)
                     showRecord(*found, id);
                 else
                     context().banners.show(BannerKind::Error, sentenceFor(found.error()));
             });
    return true;
}

void MembersPage::showRecord(const MemberPage& found, const QString& number)
{
    const auto row = std::ranges::find_if(found.rows, [&number](const MemberRow& candidate) {
        return candidate.number.compare(number, Qt::CaseInsensitive) == 0;
    });
    if (row == found.rows.end()) {
        context().banners.show(BannerKind::Warning,
                               tr("No member has the number %1.").arg(Formats::isolate(number)));
        return;
    }
    m_choicePause.stop();
    m_list->table().mark(row->id);
    m_profile->showMember(*row);
    m_profile->focusTabs();
    context().actions.refresh(u"members"_s);
}

void MembersPage::copyNumber()
{
    const QString number = m_profile->memberNumber();
    if (number.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(number);
    emit statusText(tr("Copied %1").arg(Formats::isolate(number)));
}

} // namespace laurel::ui

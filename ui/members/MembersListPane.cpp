#include "ui/members/MembersListPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/SearchField.h"
#include "ui/common/StatefulPage.h"
#include "ui/common/TabStrip.h"
#include "ui/common/WhenDone.h"
#include "ui/members/ListFooter.h"
#include "ui/members/MembersTable.h"
#include "ui/members/SortMenu.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

MembersListPane::MembersListPane(PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(context.gateways.members, context.formats, context.clock)
    , m_views{{}, {.onlyExpiringSoon = true}}
    , m_tabs(new TabStrip)
    , m_search(new SearchField(tr("Name, e-mail, phone or card number")))
    , m_sort(new SortMenu)
    , m_table(new MembersTable(m_model))
    , m_body(new StatefulPage)
    , m_footer(new ListFooter(context.formats, context.clock))
{
    setProperty("part", u"pane"_s);
    m_tabs->setObjectName(u"memberViews"_s);
    m_tabs->setAccessibleName(tr("Views of the members"));
    m_tabs->add(tr("All members"));
    m_tabs->add(tr("Expiring soon"));
    m_search->setObjectName(u"memberSearch"_s);
    m_table->setObjectName(u"members"_s);
    m_body->setObjectName(u"memberList"_s);
    m_body->setContent(m_table);
    m_body->setLoadingText(tr("Reading members…"));
    m_body->setStopHandler([this] { stop(); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_body, 1);
    column->addWidget(horizontalLine());
    column->addWidget(m_footer);

    m_table->showOrder(m_order);
    m_sort->showOrder(m_order);
    connectAll();
    readLadder();
    ask();
}

QWidget* MembersListPane::makeTools()
{
    auto* tools = new QWidget;
    auto* views = new QHBoxLayout;
    views->setContentsMargins(0, 0, 14, 0);
    views->addWidget(m_tabs, 1);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(14, 0, 14, 0);
    search->setSpacing(8);
    search->addWidget(m_search, 1);
    search->addWidget(m_sort);
    auto* column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addLayout(views);
    column->addLayout(search);
    return tools;
}

void MembersListPane::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &MembersListPane::ask);
    connect(m_search, &SearchField::searchChanged, this, &MembersListPane::ask);
    connect(m_search, &QLineEdit::returnPressed, this, &MembersListPane::pressEnter);
    connect(m_search, &SearchField::leftDownward, this, &MembersListPane::focusList);
    connect(m_table, &MembersTable::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });
    const auto orderBy = [this](MemberOrder order) {
        m_order = order;
        m_table->showOrder(order);
        m_sort->showOrder(order);
        ask();
    };
    connect(m_table, &MembersTable::orderWanted, this, orderBy);
    connect(m_sort, &SortMenu::orderWanted, this, orderBy);
    connect(m_table, &MembersTable::memberChosen, this, &MembersListPane::memberChosen);
    connect(m_table, &QAbstractItemView::activated, this, &MembersListPane::openWanted);
    connect(m_table, &RowTableView::left, this, &MembersListPane::focusSearch);

    connect(&m_model, &MembersTableModel::answered, this, &MembersListPane::takeAnswer);
    connect(&m_model, &MembersTableModel::failed, this, [this](const Error& error) {
        m_opensWhenAnswered = false;
        m_body->showError(error, [this] { ask(); });
        m_footer->clear();
    });
    connect(&m_model, &MembersTableModel::moreFailed, this, [this](const Error& error) {
        m_body->setStateText(
            PageState::Stale,
            {.title = tr("The rest of the list could not be read."),
             .sentence = sentenceFor(error),
             .buttons = {{.text = tr("Try again"), .run = [this] { refresh(); }}}});
        m_body->setState(PageState::Stale);
    });
}

// "Gold and up" is there where the program has a tier of that code, under the name it gave it.
void MembersListPane::readLadder()
{
    whenDone(m_context.gateways.program.overview(), this,
             [this](const Result<ProgramOverview>& program) {
                 if (!program)
                     return; // The other views do without; errors show where they are asked for.
                 const auto gold = std::ranges::find(program->ladder, u"gold"_s, &TierMark::code);
                 if (gold == program->ladder.end())
                     return;
                 m_views.push_back({.lowestRank = gold->rank});
                 m_tabs->add(tr("%1 and up").arg(Formats::isolate(gold->name)));
             });
}

void MembersListPane::ask()
{
    const View& view = m_views.at(static_cast<size_t>(m_tabs->currentIndex()));
    m_body->setState(PageState::Loading);
    m_model.ask({.search = m_search->text().trimmed(),
                 .lowestRank = view.lowestRank,
                 .onlyExpiringSoon = view.onlyExpiringSoon,
                 .order = m_order});
}

void MembersListPane::refresh()
{
    m_model.refresh();
}

void MembersListPane::stop()
{
    m_model.stop();
    m_opensWhenAnswered = false;
    m_body->showError({.code = ErrorCode::Interrupted}, [this] { ask(); });
}

void MembersListPane::takeAnswer()
{
    const MemberQuery& query = m_model.query();
    const bool isEverybody = query.search.isEmpty() && !query.lowestRank && !query.onlyExpiringSoon;
    if (isEverybody)
        emit firstUse(m_model.rowCount() == 0);
    if (m_model.rowCount() == 0)
        showEmpty();
    else
        m_body->setState(PageState::Ready);
    m_footer->showCount(m_model.total(), m_model.answeredAt(), m_search->hasFocus());
    emit counted(m_footer->countText());
    chooseAfterAnswer();
}

// The first member of the first list, and the only hit of a search, are shown without being asked
// for; nobody else is, so that the profile on screen stays the one that was looked up.
void MembersListPane::chooseAfterAnswer()
{
    const bool isOnlyHit = !m_model.query().search.isEmpty() && m_model.rowCount() == 1;
    if (m_model.rowCount() > 0 && (isOnlyHit || (m_isFirstAnswer && !m_table->chosen())))
        m_table->choose(0);
    m_isFirstAnswer = false;
    if (m_opensWhenAnswered)
        openHit();
}

void MembersListPane::showEmpty()
{
    const QString search = m_model.query().search;
    StateText texts{.title = tr("No member matches"), .sentence = {}, .buttons = {}};
    const QString view = m_tabs->tabText(m_tabs->currentIndex());
    if (search.isEmpty())
        texts.sentence = tr("Nobody is in the view “%1” now.").arg(Formats::isolate(view));
    else if (m_tabs->currentIndex() == 0)
        texts.sentence = tr("No name, number or address fits “%1”.").arg(Formats::isolate(search));
    else
        texts.sentence = tr("Nobody in the view “%1” fits “%2”.")
                             .arg(Formats::isolate(view), Formats::isolate(search));
    texts.buttons.push_back({.text = tr("Clear"), .run = [this] { clearSearch(); }});
    m_body->setStateText(PageState::EmptyFiltered, texts);
    m_body->setState(PageState::EmptyFiltered);
}

void MembersListPane::clearSearch()
{
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::OtherFocusReason);
    ask();
}

// Also what a scanner types after a card's number.
void MembersListPane::pressEnter()
{
    if (m_model.isAsking())
        m_opensWhenAnswered = true;
    else
        openHit();
}

void MembersListPane::openHit()
{
    m_opensWhenAnswered = false;
    const QString search = m_model.query().search;
    std::optional<int> hit;
    for (int row = 0; row < m_model.rowCount() && !hit; ++row)
        if (m_model.memberAt(row).number.compare(search, Qt::CaseInsensitive) == 0)
            hit = row;
    if (!hit && m_model.rowCount() == 1)
        hit = 0;
    if (hit) {
        m_table->choose(*hit);
        emit openWanted();
    } else if (m_model.rowCount() > 0) {
        focusList();
    }
}

void MembersListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MembersListPane::focusList()
{
    if (m_model.rowCount() == 0)
        return focusSearch();
    if (!m_table->currentIndex().isValid())
        m_table->choose(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace laurel::ui

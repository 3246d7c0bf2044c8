#include "ui/members/ActivityTab.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/RowListView.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/SheetView.h"
#include "ui/members/TimelineDelegate.h"
#include "ui/members/TimelineModel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ActivityTab::ActivityTab(PageContext& context, QWidget* parent)
    : ProfileTab(parent)
    , m_context(context)
    , m_story(new TimelineModel(context.formats, context.clock, this))
    , m_statement(new SheetView(tr("Statement"), postingColumns()))
    , m_body(new StatefulPage)
{
    m_statement->setObjectName(u"statement"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeStory());
    m_stack->addWidget(m_statement);
    m_body->setContent(m_stack);
    m_body->setStateText(PageState::EmptyDone,
                         {.icon = u"activity"_s,
                          .title = tr("Nothing has happened yet"),
                          .sentence = tr("Purchases, points and changes of tier appear here.")});
    m_body->setStateText(PageState::EmptyFiltered,
                         {.title = tr("Nothing of this kind"),
                          .sentence = tr("The story has other entries."),
                          .buttons = {{.text = tr("Show everything"), .run = [this] {
                                           press(m_chips.front());
                                           showPart(StoryPart::Everything);
                                       }}}});

    auto* content = new QFrame;
    content->setProperty("part", u"pane"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(horizontalLine());
    column->addWidget(m_body, 1);
    setContent(content);
}

QWidget* ActivityTab::makeFilters()
{
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(6);
    const auto add = [&](const QString& text, const QString& name, std::function<void()> run) {
        auto* chip = button(text, ButtonKind::Chip);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setAutoExclusive(false);
        connect(chip, &QPushButton::clicked, this, [this, chip, run = std::move(run)] {
            press(chip);
            run();
        });
        m_chips.push_back(chip);
        row->addWidget(chip);
    };
    const auto part = [this](StoryPart shown) { return [this, shown] { showPart(shown); }; };
    add(tr("Everything"), u"showEverything"_s, part(StoryPart::Everything));
    add(tr("Purchases"), u"showPurchases"_s, part(StoryPart::Purchases));
    add(tr("Points"), u"showPoints"_s, part(StoryPart::Points));
    add(tr("Tier"), u"showTier"_s, part(StoryPart::Tier));
    add(tr("Gifts and vouchers"), u"showRewards"_s, part(StoryPart::Rewards));
    row->addStretch(1);
    add(tr("Statement"), u"showStatement"_s, [this] { showStatement(); });
    press(m_chips.front());
    return filters;
}

QWidget* ActivityTab::makeStory()
{
    m_storyView = new RowListView(50);
    m_storyView->setObjectName(u"story"_s);
    m_storyView->setAccessibleName(tr("Activity"));
    m_storyView->setModel(m_story);
    m_storyView->setItemDelegate(new TimelineDelegate(m_storyView));
    m_storyView->setFrameShape(QFrame::NoFrame);
    return m_storyView;
}

void ActivityTab::setProfile(const MemberProfile& profile)
{
    const bool isSame = m_member == profile.head.id;
    const int row = m_storyView->currentRow();
    m_member = profile.head.id;
    m_story->setEntries(profile.timeline);
    if (isSame && row >= 0)
        m_storyView->selectRow(std::min(row, m_story->rowCount() - 1));
    m_hasPostings = !profile.postings.empty();
    m_statement->setRows(postingRows(profile.postings, m_context.formats));
    say();
}

void ActivityTab::showPart(StoryPart part)
{
    m_isStatement = false;
    m_story->setPart(part);
    m_stack->setCurrentIndex(0);
    say();
}

void ActivityTab::showStatement()
{
    m_isStatement = true;
    m_stack->setCurrentIndex(1);
    say();
}

void ActivityTab::press(Button* chip)
{
    for (Button* other : m_chips) {
        other->setChecked(other == chip);
        other->setKind(other == chip ? ButtonKind::ChipOn : ButtonKind::Chip);
    }
}

void ActivityTab::say()
{
    if (m_isStatement)
        m_body->setState(m_hasPostings ? PageState::Ready : PageState::EmptyDone);
    else if (m_story->rowCount() > 0)
        m_body->setState(PageState::Ready);
    else
        m_body->setState(m_story->isNarrowed() ? PageState::EmptyFiltered : PageState::EmptyDone);
}

} // namespace laurel::ui

#pragma once

#include "ui/common/PageContext.h"
#include "ui/members/MemberWords.h"
#include "ui/members/ProfileTab.h"

class QHBoxLayout;
class QStackedWidget;

namespace laurel::ui {

class Button;
class RowListView;
class SheetView;
class TimelineModel;

// What happened to the member: as a story that can be narrowed down, or as the statement of the
// account with its running balance.
class ActivityTab : public ProfileTab
{
    Q_OBJECT

public:
    explicit ActivityTab(PageContext& context, QWidget* parent = nullptr);

    void setProfile(const MemberProfile& profile) override;

private:
    QWidget* makeFilters();
    QWidget* makeStory();
    void showPart(StoryPart part);
    void showStatement();
    void press(Button* chip);
    void say();

    PageContext& m_context;
    std::optional<MemberId> m_member;
    TimelineModel* m_story;
    RowListView* m_storyView = nullptr;
    SheetView* m_statement;
    QStackedWidget* m_stack = nullptr;
    std::vector<Button*> m_chips;
    StatefulPage* m_body;
    bool m_isStatement = false;
    bool m_hasPostings = false;
};

} // namespace laurel::ui

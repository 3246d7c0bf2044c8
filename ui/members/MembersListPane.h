#pragma once

#include "ui/common/PageContext.h"
#include "ui/members/MembersTableModel.h"

#include <QFrame>

namespace laurel::ui {

class ListFooter;
class MembersTable;
class SearchField;
class SortMenu;
class StatefulPage;
class TabStrip;

// The leading side of the members' page: views, search, the list, and how many there are.
class MembersListPane : public QFrame
{
    Q_OBJECT

public:
    explicit MembersListPane(PageContext& context, QWidget* parent = nullptr);

    void refresh();
    void focusSearch();
    void focusList();
    MembersTable& table() { return *m_table; }
    MembersTableModel& model() { return m_model; }

signals:
    void memberChosen(const laurel::MemberRow& row);
    void openWanted(); // Enter, a double click, a scanned card: go into the profile.
    void firstUse(bool isEmpty); // The program has no members at all.
    void counted(const QString& text);

private:
    struct View
    {
        std::optional<int> lowestRank = {};
        bool onlyExpiringSoon = false;
    };

    QWidget* makeTools();
    void connectAll();
    void readLadder();
    void ask();
    void clearSearch();
    void takeAnswer();
    void chooseAfterAnswer();
    void showEmpty();
    void stop();
    void pressEnter();
    void openHit();

    PageContext& m_context;
    MembersTableModel m_model;
    std::vector<View> m_views;
    MemberOrder m_order = MemberOrder::LatestFirst;
    bool m_opensWhenAnswered = false;
    bool m_isFirstAnswer = true;
    TabStrip* m_tabs;
    SearchField* m_search;
    SortMenu* m_sort;
    MembersTable* m_table;
    StatefulPage* m_body;
    ListFooter* m_footer;
};

} // namespace laurel::ui

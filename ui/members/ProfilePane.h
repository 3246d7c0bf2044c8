#pragma once

#include "model/domain/MemberViews.h"
#include "ui/common/PageContext.h"
#include "ui/common/StatefulPage.h"

class QAction;
class QStackedWidget;

namespace laurel::ui {

class OverviewTab;
class ProfileHead;
class ProfileTab;
class TabStrip;

// Everything about one member, beside the list. Remembers its tab from member to member.
class ProfilePane : public StatefulPage
{
    Q_OBJECT

public:
    enum Tab { Overview, Activity, Lots, Vouchers, Messages, Consent };

    ProfilePane(PageContext& context, QAction* copyNumber, QWidget* parent = nullptr);

    // Reads the profile. Where that takes a moment, what the row says is shown meanwhile.
    void showMember(const MemberRow& row);
    void refresh();
    void clear();

    std::optional<MemberId> memberId() const { return m_member; }
    QString memberNumber() const { return m_row ? m_row->number : QString(); }
    void setTab(Tab tab);
    Tab tab() const;
    void turnTab(int by); // to the next (1) or the one before (-1)
    void focusTabs();

signals:
    void left(); // Esc: back to the list
    void memberShown(const laurel::MemberRow& head);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTabs();
    void addTab(const QString& text, const QString& name, ProfileTab* tab);
    void showRow();
    void read();
    void take(const Result<MemberProfile>& profile);
    void setProfile(const MemberProfile& profile);

    PageContext& m_context;
    std::optional<MemberId> m_member;
    std::optional<MemberId> m_shown; // Whose profile the tabs hold.
    std::optional<MemberRow> m_row; // of m_member
    quint64 m_generation = 0;
    QTimer m_patience; // before the head of another member stands over an empty body
    ProfileHead* m_head;
    TabStrip* m_tabs;
    StatefulPage* m_body; // the tabs' contents and their states; the head stays
    QStackedWidget* m_stack;
    OverviewTab* m_overview = nullptr;
    std::vector<ProfileTab*> m_pages;
};

} // namespace laurel::ui

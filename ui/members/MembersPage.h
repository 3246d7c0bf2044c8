#pragma once

#include "model/gateways/Gateways.h"
#include "ui/common/Page.h"

class QAction;

namespace laurel::ui {

class MembersListPane;
class ProfilePane;

// Looking members up, and everything about one of them.
class MembersPage : public Page
{
    Q_OBJECT

public:
    explicit MembersPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void refresh() override;
    // A card number: "M-104882".
    bool openRecord(const QString& id) override;

private:
    void addActions();
    void showFirstUse();
    void showChosen();
    void copyNumber();
    void takeNews(Topics topics);
    void showRecord(const MemberPage& found, const QString& number);

    QAction* m_copyNumber = nullptr;
    MembersListPane* m_list = nullptr;
    ProfilePane* m_profile = nullptr;
    quint64 m_recordGeneration = 0;
    QTimer m_newsPause; // News come in bursts while cycles are closed.
    QTimer m_choicePause; // One profile when J stops, not one for each row on the way.
    bool m_isStale = false; // News came while the page was hidden.
};

} // namespace laurel::ui

#pragma once

#include "model/gateways/Gateways.h"
#include "ui/common/Page.h"

#include <array>

namespace laurel::ui {

class DispatchListModel;
class DispatchPane;
class DispatchQueues;
class GiftWork;
class Label;
class RowListView;
class ScanDesk;
class TabStrip;

// The way of a gift out of the house: pick, pack, ship, with a scanner in one hand.
class DispatchPage : public Page
{
    Q_OBJECT

public:
    explicit DispatchPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void refresh() override;
    bool openRecord(const QString& id) override;
    bool isSettled() const override;

private:
    static constexpr std::array queues{DispatchQueue::ToPick, DispatchQueue::ToPack,
                                       DispatchQueue::ToShip, DispatchQueue::Problems,
                                       DispatchQueue::Shipped};

    QWidget* makeList();
    QWidget* makeDetail();
    void addActions();
    void connectQueues();
    void connectWork();

    DispatchQueue queue() const;
    void showQueue();
    void fillList(DispatchQueue changed);
    void openRow(int row);
    void open(const DispatchRow& gift);
    void openNext(TaskId after);
    void selectOpened();
    void updateCounts();
    void readWaiting();
    void showGift();
    void tellAccepted(const RequestBody& body, const DispatchDetail& before);

    DispatchQueues* m_queues;
    GiftWork* m_work;
    ScanDesk* m_desk = nullptr;
    TabStrip* m_tabs;
    DispatchListModel* m_model;
    RowListView* m_list;
    StatefulPage* m_listState;
    StatefulPage* m_detailState;
    DispatchPane* m_pane;
    Label* m_footer;
    QString m_wanted; // A record asked for before the lists were read.
    bool m_isFilling = false;
    bool m_wantsFirst = true; // Another queue was chosen: open its first gift.
    bool m_isActivated = false;
};

} // namespace laurel::ui

#pragma once

#include "model/domain/TaskViews.h"

#include <QWidget>

class QVBoxLayout;

namespace laurel::ui {

class BarChart;
class Card;
class FactList;
class Formats;
class KpiCard;
class OrdersCard;
class PersonNames;

// What a manager reads before deciding, as cards.
class EvidenceCards : public QWidget
{
    Q_OBJECT

public:
    EvidenceCards(const Formats& formats, const PersonNames& names, QWidget* parent = nullptr);

    void setDetail(const ApprovalDetail& detail);

private:
    QWidget* makeFigures();
    QWidget* makeReasons();
    QWidget* makeOrders();
    void setFigures(const ApprovalDetail& detail);
    void setReturnable(const ApprovalDetail& detail);
    void setChecks(const ApprovalDetail& detail);
    void setSpend(const ApprovalDetail& detail);
    void setGifts(const ApprovalDetail& detail);
    void setDecisions(const ApprovalDetail& detail);

    const Formats& m_formats;
    const PersonNames& m_names;
    KpiCard* m_points = nullptr;
    KpiCard* m_cost = nullptr;
    KpiCard* m_spend = nullptr;
    KpiCard* m_returnable = nullptr;
    FactList* m_checks = nullptr;
    BarChart* m_chart = nullptr;
    OrdersCard* m_orders = nullptr;
    FactList* m_gives = nullptr;
    QVBoxLayout* m_layout;
    Card* m_decisionsCard = nullptr;
    FactList* m_decisions = nullptr;
};

} // namespace laurel::ui

#pragma once

#include "model/base/Clock.h"
#include "model/gateways/Gateways.h"

#include <QAbstractTableModel>

namespace laurel::ui {

class Formats;

// The members that a search, a view and an order find, read in pages of 200.
//
// The newest question wins: answers to questions that have since been replaced are dropped. A new
// question empties the model once its answer is there; refresh() asks the same question again and
// changes only what differs, so that selection and place survive.
class MembersTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MemberColumn, TierColumn, BalanceColumn, ActivityColumn };
    static constexpr int columns = 4;
    static constexpr int pageSize = 200;

    MembersTableModel(MembersGateway& gateway, const Formats& formats, const Clock& clock,
                      QObject* parent = nullptr);

    // Asks from the start; `after` and `limit` of the query are the model's own business.
    void ask(MemberQuery query);
    void refresh();
    // Forgets the question under way: its answer will not be shown.
    void stop();

    const MemberQuery& query() const { return m_query; } // The newest question.
    bool isAsking() const { return m_isAsking; }
    bool hasAnswer() const { return m_answeredAt.has_value(); }
    std::optional<Instant> answeredAt() const { return m_answeredAt; }
    qint64 total() const { return m_total; }

    const MemberRow& memberAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    std::optional<int> rowOf(MemberId id) const;
    // When the member was last seen, in words; "–" for never.
    QString activityText(const MemberRow& row) const;
    const Formats& formats() const { return m_formats; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void asked(); // A question with other words than the last: what is shown grows old.
    void aboutToRefresh(); // Rows will be changed one by one until refreshed().
    void refreshed();
    void answered(); // The newest question has its answer.
    void failed(const laurel::Error& error); // Nothing could be shown for the newest question.
    void moreFailed(const laurel::Error& error); // The rows shown stay; the next page is missing.

private:
    void send(bool isRefresh);
    void take(Result<MemberPage> page, bool isRefresh);
    void replace(MemberPage page);
    void append(MemberPage page);
    void merge(MemberPage page);
    void removeMissing(const std::vector<MemberRow>& wanted);
    void reorder(const std::vector<MemberRow>& wanted);
    void insertNew(const std::vector<MemberRow>& wanted);
    QString spokenText(const MemberRow& row) const;
    QString displayText(const MemberRow& row, int column) const;

    MembersGateway& m_gateway;
    const Formats& m_formats;
    const Clock& m_clock;
    MemberQuery m_query;
    std::vector<MemberRow> m_rows;
    std::optional<MemberCursor> m_next;
    std::optional<Instant> m_answeredAt;
    qint64 m_total = 0;
    quint64 m_generation = 0; // Of the newest question.
    bool m_isAsking = false;
    bool m_isFetching = false;
};

} // namespace laurel::ui

#pragma once

#include "model/domain/TaskViews.h"
#include "ui/approvals/QueueLine.h"

#include <QAbstractListModel>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace laurel::ui {

// The rows of one list of approvals.
//
// A list that is read again in the background never moves a row under the cursor: rows that stay
// are brought up to date where they are, rows that are gone are marked, and new ones wait for
// showNew(). Rows that the reader has decided are hidden at once and can come back to their place.
class ApprovalQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1 };
    using LineMaker = std::function<QueueLine(const ApprovalRow& row, bool isGone)>;

    explicit ApprovalQueueModel(LineMaker lineOf, QObject* parent = nullptr);

    // The list as it was read now, with every row in its place.
    void showAll(std::vector<ApprovalRow> rows);
    // The list as it was read now, without a row moving.
    void refresh(std::vector<ApprovalRow> rows);
    void showNew();
    int newCount() const; // rows that wait for showNew()
    int goneCount() const;

    void hide(TaskId task);
    void unhide(TaskId task);
    bool isHidden(TaskId task) const { return m_hidden.contains(task); }

    // What is known of a row that is gone: who decided it, for example.
    void learn(const ApprovalRow& row);

    int openCount() const; // rows on screen that still wait
    const ApprovalRow& rowAt(int row) const;
    bool isGone(int row) const;
    int find(TaskId task) const; // -1: not on screen

    // Words such as "due in 3 h" grow old: tells the view which rows now read differently.
    void updateTimes();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry
    {
        ApprovalRow row;
        bool isGone = false;
        QueueLine line;
    };

    Entry entryOf(const ApprovalRow& row) const;
    std::vector<ApprovalRow> visible(const std::vector<ApprovalRow>& rows) const;
    void replaceAt(int at, const ApprovalRow& row, bool isGone);
    void insertAt(int at, const ApprovalRow& row);
    void removeAt(int at);
    void moveTo(int from, int to);

    LineMaker m_lineOf;
    std::vector<Entry> m_rows;
    std::vector<ApprovalRow> m_latest; // as last read, hidden ones too
    std::map<TaskId, ApprovalRow> m_hidden;
};

} // namespace laurel::ui

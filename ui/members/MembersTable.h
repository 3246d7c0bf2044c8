#pragma once

#include "model/domain/MemberViews.h"
#include "ui/common/RowTableView.h"

namespace laurel::ui {

class MembersTableModel;

// The list of members. Knows which member is chosen and keeps that member and the rows in sight in
// their place while the list is read again.
class MembersTable : public RowTableView
{
    Q_OBJECT

public:
    explicit MembersTable(MembersTableModel& model, QWidget* parent = nullptr);

    std::optional<MemberId> chosen() const { return m_chosen; }
    // Nothing where the chosen member is not in the list.
    std::optional<MemberRow> chosenRow() const;
    void choose(int row);
    // Marks the member as the chosen one, without telling; nobody where it is not in the list.
    void mark(std::optional<MemberId> id);
    void showOrder(MemberOrder order);

    // Typing in the list goes on in the search field.
    void keyboardSearch(const QString& text) override;

signals:
    void memberChosen(const laurel::MemberRow& row);
    void orderWanted(laurel::MemberOrder order);
    void typed(const QString& text);

private:
    void tellChosen(int row);
    void keepPlace();
    void returnToPlace();
    void orderBy(int column);

    MembersTableModel& m_model;
    std::optional<MemberId> m_chosen;
    std::optional<MemberId> m_topmost; // in sight before the list is read again
    int m_topmostRow = 0;
    MemberOrder m_order = MemberOrder::Name;
    bool m_isQuiet = false;
};

} // namespace laurel::ui

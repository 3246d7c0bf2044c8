#pragma once

#include "ui/members/ProfileTab.h"
#include "ui/members/SheetModel.h"

namespace laurel::ui {

class SheetView;

// A tab that is one table, or says why there is nothing in it.
class SheetTab : public ProfileTab
{
    Q_OBJECT

public:
    using Rows = std::function<std::vector<SheetRow>(const MemberProfile& profile)>;

    SheetTab(const QString& name, std::vector<SheetColumn> columns, Rows rows,
             const StateText& whenEmpty, QWidget* parent = nullptr);

    void setProfile(const MemberProfile& profile) override;
    SheetView* sheet() { return m_sheet; }

private:
    SheetView* m_sheet;
    Rows m_rows;
};

} // namespace laurel::ui

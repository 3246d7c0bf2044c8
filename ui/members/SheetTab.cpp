#include "ui/members/SheetTab.h"

#include "ui/members/SheetView.h"

namespace laurel::ui {

SheetTab::SheetTab(const QString& name, std::vector<SheetColumn> columns, Rows rows,
                   const StateText& whenEmpty, QWidget* parent)
    : ProfileTab(parent)
    , m_sheet(new SheetView(name, std::move(columns)))
    , m_rows(std::move(rows))
{
    setContent(m_sheet);
    setStateText(PageState::EmptyDone, whenEmpty);
}

void SheetTab::setProfile(const MemberProfile& profile)
{
    std::vector<SheetRow> rows = m_rows(profile);
    setState(rows.empty() ? PageState::EmptyDone : PageState::Ready);
    m_sheet->setRows(std::move(rows));
}

} // namespace laurel::ui

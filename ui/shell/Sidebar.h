#pragma once

#include "ui/shell/EdgeFrame.h"
#include "ui/shell/PageCatalog.h"

#include <vector>

class QListView;
class QToolButton;

namespace laurel::ui {

class Label;
class NavigationDelegate;
class NavigationModel;

// The navigation at the leading edge: the program's name, the pages this person sees, help. As a
// rail it shows icons only.
class Sidebar : public EdgeFrame
{
    Q_OBJECT

public:
    static constexpr int fullWidth = 216;
    static constexpr int railWidth = 56;

    explicit Sidebar(const std::vector<PageId>& pages, QWidget* parent = nullptr);

    bool isRail() const { return m_isRail; }
    void setRail(bool rail);
    void setProgramName(const QString& name);
    void setCurrent(PageId page);
    void setWaiting(PageId page, int count);
    QListView* list() const { return m_list; }

signals:
    void chosen(laurel::ui::PageId page);
    void helpWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    NavigationModel* m_model;
    NavigationDelegate* m_delegate;
    QListView* m_list;
    QWidget* m_brandText;
    Label* m_program;
    QToolButton* m_help;
    bool m_isRail = false;
};

} // namespace laurel::ui

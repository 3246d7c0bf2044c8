#pragma once

#include "ui/shell/EdgeFrame.h"

class QAction;
class QBoxLayout;

namespace laurel::ui {

class ConnectionChip;
class IconButton;
class Label;
class SearchButton;
class UserChip;

// The line above the page: sidebar toggle, the page's name, search, where the data is, the bell,
// the person. The frame makes the parts that need more than looks.
class TopBar : public EdgeFrame
{
    Q_OBJECT

public:
    struct Parts
    {
        ConnectionChip* connection;
        IconButton* bell;
        UserChip* user;
    };

    explicit TopBar(const Parts& parts, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    SearchButton* search() const { return m_search; }

signals:
    void sidebarToggled();
    void searchWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    IconButton* m_toggle;
    Label* m_title;
    SearchButton* m_search;
    Parts m_parts;
};

} // namespace laurel::ui

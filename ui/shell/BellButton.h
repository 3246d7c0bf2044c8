#pragma once

#include "ui/common/IconButton.h"
#include "ui/common/PageContext.h"

namespace laurel::ui {

class NoticeCenter;

// The bell, with a dot while there is something new; a click lists the notices.
class BellButton : public IconButton
{
    Q_OBJECT

public:
    explicit BellButton(NoticeCenter& notices, QWidget* parent = nullptr);

signals:
    void chosen(laurel::ui::PageId page, const QString& record);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void showNotices();

    NoticeCenter& m_notices;
};

} // namespace laurel::ui

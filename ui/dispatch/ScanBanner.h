#pragma once

#include "ui/dispatch/ScanNotice.h"

#include <QFrame>

namespace laurel::ui {

class IconLabel;
class Label;

// The answer to a scan, large enough for an arm's length; spoken, too.
class ScanBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ScanBanner(QWidget* parent = nullptr);

    void setNotice(const ScanNotice& notice);
    const ScanNotice& notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ScanNotice m_notice;
    IconLabel* m_icon;
    Label* m_title;
    Label* m_detail;
};

} // namespace laurel::ui

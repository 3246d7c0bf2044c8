#pragma once

#include "ui/common/TextTone.h"

#include <QLabel>

namespace laurel::ui {

// An icon that follows the theme; decoration, so silent to screen readers.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(const QString& iconName, TextTone tone = TextTone::Secondary, int px = 16,
                       QWidget* parent = nullptr);

    void setIconName(const QString& iconName);
    void setTone(TextTone tone);

private:
    void dress();

    QString m_iconName;
    TextTone m_tone;
    int m_px;
};

} // namespace laurel::ui

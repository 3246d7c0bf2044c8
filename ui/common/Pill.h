#pragma once

#include "ui/common/Paint.h"
#include "ui/common/TextTone.h"

#include <QWidget>

#include <optional>

namespace laurel::ui {

// A word in a coloured capsule: a tier, a state. Its text is its accessible name.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString& text = {}, TextTone tone = TextTone::Secondary,
                  const QString& iconName = {}, QWidget* parent = nullptr);
    explicit Pill(const TierMark& tier, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    void setTone(TextTone tone);
    void setTier(const TierMark& tier); // text and colours
    void setIcon(const QString& iconName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void changed();

    QString m_text;
    QString m_iconName;
    TextTone m_tone = TextTone::Secondary;
    std::optional<QString> m_tierCode;
};

} // namespace laurel::ui

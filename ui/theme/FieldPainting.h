#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyle;
class QWidget;

// The fields that a style sheet cannot draw in the colours of the tokens; for LaurelStyle.
namespace laurel::ui {

void paintComboBox(const QStyle& style, const QStyleOptionComboBox& option, QPainter* painter,
                   const QWidget* widget);
void paintSpinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter* painter,
                  const QWidget* widget);
void paintCheckBox(const QStyleOption& option, QPainter* painter);
void paintRadioButton(const QStyleOption& option, QPainter* painter);

} // namespace laurel::ui

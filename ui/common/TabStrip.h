#pragma once

#include <QTabBar>

#include <optional>

namespace laurel::ui {

// Tabs with a line under the current one and, where given, a count after the text.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    int add(const QString& text, std::optional<qint64> count = {});
    void setCount(int index, std::optional<qint64> count);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    QString countText(int index) const;
    void dress();
};

} // namespace laurel::ui

#pragma once

#include "model/base/Clock.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace laurel::ui {

class Formats;
class Label;

// The line below the list: how many members there are, and how old that knowledge is.
class ListFooter : public QWidget
{
    Q_OBJECT

public:
    ListFooter(const Formats& formats, const Clock& clock, QWidget* parent = nullptr);

    // A new number is spoken where somebody waits for it, such as while typing a search.
    void showCount(qint64 total, std::optional<Instant> readAt, bool isAwaited);
    void clear();
    QString countText() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tellAge();

    const Formats& m_formats;
    const Clock& m_clock;
    std::optional<Instant> m_readAt;
    QTimer m_second;
    Label* m_total;
    Label* m_age;
};

} // namespace laurel::ui

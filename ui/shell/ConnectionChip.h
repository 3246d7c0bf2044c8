#pragma once

#include "model/domain/ProgramViews.h"

#include <QAbstractButton>

namespace laurel::ui {

class Formats;

// Where the program's data is: a dot and a word; a click tells the rest.
class ConnectionChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionChip(const Formats& formats, QWidget* parent = nullptr);

    void setOverview(const ProgramOverview& overview);
    // The program stopped answering; overview() answered again.
    void setOffline(bool offline);
    QStringList details() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void tryAgain();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void showDetails();

    const Formats& m_formats;
    std::optional<ProgramOverview> m_overview;
    bool m_isOffline = false;
};

} // namespace laurel::ui

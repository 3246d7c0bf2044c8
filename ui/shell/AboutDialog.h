#pragma once

#include <QDialog>

namespace laurel::ui {

// What this is, which version, and under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    // details: lines for support, shown and copied.
    explicit AboutDialog(const QString& details, QWidget* parent = nullptr);
};

} // namespace laurel::ui

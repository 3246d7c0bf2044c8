#pragma once

#include <QDialog>

class QListView;

namespace laurel::ui {

class ActionRegistry;
class PaletteModel;

// The keys of the page and those that work everywhere (? or Ctrl+/). Made from the registry.
class KeyListDialog : public QDialog
{
    Q_OBJECT

public:
    // context: the page's; title: its name.
    KeyListDialog(const ActionRegistry& actions, const QString& context, const QString& title,
                  QWidget* parent = nullptr);

    const PaletteModel& model() const { return *m_model; }

private:
    void fill(const ActionRegistry& actions, const QString& context, const QString& title);

    PaletteModel* m_model;
    QListView* m_list;
};

} // namespace laurel::ui

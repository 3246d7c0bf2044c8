#pragma once

#include "ui/dispatch/GiftForm.h"

class QLineEdit;
class QSpinBox;

namespace laurel::ui {

// A code typed by hand, where a label cannot be scanned, with the number of items counted.
class CodeForm : public GiftForm
{
    Q_OBJECT

public:
    explicit CodeForm(QWidget* parent = nullptr);

    void start() override;

signals:
    void typed(const QString& code, int count);

protected:
    void commit() override;

private:
    QLineEdit* m_code;
    QSpinBox* m_count;
    FieldBox* m_codeField;
};

} // namespace laurel::ui

#pragma once

#include "model/domain/TaskViews.h"
#include "ui/dispatch/GiftForm.h"

class QComboBox;

namespace laurel::ui {

// Says that the rest of a line is not there, and why.
class ShortForm : public GiftForm
{
    Q_OBJECT

public:
    explicit ShortForm(QWidget* parent = nullptr);

    void setGift(const DispatchRow& gift); // Offers its unfinished lines.
    void start() override;

signals:
    void reported(int line, const QString& reason);

protected:
    void commit() override;

private:
    QComboBox* m_line;
    QComboBox* m_reason;
    FieldBox* m_reasonField;
};

} // namespace laurel::ui

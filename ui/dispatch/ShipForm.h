#pragma once

#include "ui/dispatch/GiftForm.h"

class QComboBox;
class QLineEdit;

namespace laurel::ui {

// Carrier and tracking number of a packed gift. The carrier of the last one is offered again.
class ShipForm : public GiftForm
{
    Q_OBJECT

public:
    explicit ShipForm(QWidget* parent = nullptr);

    void start() override;
    void setTrackingNumber(const QString& trackingNumber);
    void send() { commit(); }

signals:
    void filledIn(const QString& carrier, const QString& trackingNumber);

protected:
    void commit() override;

private:
    QComboBox* m_carrier;
    QLineEdit* m_tracking;
    FieldBox* m_carrierField;
    FieldBox* m_trackingField;
};

} // namespace laurel::ui

#include "ui/dispatch/ShipForm.h"

#include "ui/dispatch/FieldBox.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ShipForm::ShipForm(QWidget* parent)
    : GiftForm(tr("Hand it to the carrier"), tr("Ship"), parent)
    , m_carrier(new QComboBox(this))
    , m_tracking(new QLineEdit(this))
{
    setObjectName(u"shipForm"_s);
    m_carrier->setObjectName(u"carrier"_s);
    m_carrier->setEditable(true);
    m_carrier->setInsertPolicy(QComboBox::NoInsert);
    m_carrier->lineEdit()->setMaxLength(60);
    m_carrier->addItems(
        {u"Royal Mail"_s, u"DHL"_s, u"DPD"_s, u"UPS"_s, u"FedEx"_s, u"GLS"_s, u"PostNord"_s});
    m_carrier->setCurrentIndex(-1);
    m_tracking->setObjectName(u"trackingNumber"_s);
    m_tracking->setMaxLength(60);
    m_carrierField = new FieldBox(tr("Carrier"), m_carrier);
    m_trackingField = new FieldBox(tr("Tracking number"), m_tracking,
                                   tr("Scan the carrier's label, or type it."));
    addField(m_carrierField, 1);
    addField(m_trackingField, 2);
    hideCommitButton(); // The Finish key of the page ships.
}

void ShipForm::start()
{
    m_tracking->clear();
    m_carrierField->setError({});
    m_trackingField->setError({});
    setRefusal({});
}

void ShipForm::setTrackingNumber(const QString& trackingNumber)
{
    m_tracking->setText(trackingNumber);
    m_trackingField->setError({});
}

void ShipForm::commit()
{
    const QString carrier = m_carrier->currentText().trimmed();
    const QString tracking = m_tracking->text().trimmed();
    m_carrierField->setError(carrier.isEmpty() ? tr("Say who carries it, for example DHL.")
                                               : QString());
    m_trackingField->setError(
        tracking.isEmpty() ? tr("Scan or type the number on the carrier's label.") : QString());
    setRefusal({});
    if (carrier.isEmpty())
        return m_carrier->setFocus();
    if (tracking.isEmpty())
        return m_tracking->setFocus();
    emit filledIn(carrier, tracking);
}

} // namespace laurel::ui

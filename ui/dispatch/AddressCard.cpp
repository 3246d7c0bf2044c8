#include "ui/dispatch/AddressCard.h"

#include "ui/common/Formats.h"
#include "ui/common/Labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

AddressCard::AddressCard(QWidget* parent)
    : Card(tr("Ship to"), parent)
    , m_recipient(plainLabel({}, TextStyle::CardTitle, QFont::Medium))
    , m_address(plainLabel({}, TextStyle::CardTitle, QFont::Normal, TextTone::Secondary))
{
    m_recipient->setObjectName(u"recipient"_s);
    m_address->setObjectName(u"address"_s);
    for (Label* label : {m_recipient, m_address}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
}

void AddressCard::setGift(const DispatchDetail& gift)
{
    m_recipient->setText(gift.recipient);
    QStringList lines{gift.addressLine, QString(gift.postcode + u' ' + gift.row.city).trimmed(),
                      gift.row.country};
    lines.removeAll({});
    m_address->setText(lines.isEmpty() ? tr("No address is known. Ask the member for it.")
                                       : lines.join(u'\n'));
    m_address->setTone(lines.isEmpty() ? TextTone::Danger : TextTone::Secondary);
    setCornerText(gift.memberNumber);
}

} // namespace laurel::ui

#pragma once

#include "model/domain/TaskViews.h"
#include "ui/common/Card.h"

namespace laurel::ui {

// Where the gift goes, as it is written on the box.
class AddressCard : public Card
{
    Q_OBJECT

public:
    explicit AddressCard(QWidget* parent = nullptr);

    void setGift(const DispatchDetail& gift);

private:
    Label* m_recipient;
    Label* m_address;
};

} // namespace laurel::ui

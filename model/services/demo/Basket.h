#pragma once

#include "model/base/Instant.h"

#include <QByteArray>

#include <vector>

namespace laurel {

// One basket of the UCI Online Retail set: everything that a customer bought, or brought back, in
// one minute. The texts are parts of Baskets::text.
struct Basket
{
    QByteArrayView customer;
    Instant at;
    bool isReturn = false;
    QByteArrayView country;
    qint64 pence = 0; // Positive, for returns too.
    QByteArrayView units;
    QByteArrayView lines;
};

struct Baskets
{
    QByteArray text;
    std::vector<Basket> all; // 22,094, in the order of time
};

Baskets demoBaskets();

} // namespace laurel

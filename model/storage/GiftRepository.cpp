#include "model/storage/GiftRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {

Result<void> GiftRepository::add(const Gift& gift)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"gifts/add"_s));
    return query.bind(u":sku"_s, gift.sku)
        .bind(u":name"_s, gift.name)
        .bind(u":barcode"_s, gift.barcode)
        .bind(u":bin"_s, gift.bin)
        .bind(u":on_hand"_s, gift.onHand)
        .bind(u":cost"_s, gift.cost)
        .run();
}

Result<std::optional<Gift>> GiftRepository::find(const QString& sku, const Currency& currency)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"gifts/find"_s));
    return query.bind(u":sku"_s, sku).optional([&](Row& row) {
        Gift gift{.cost = Money::zero(currency)};
        gift.sku = row.text();
        gift.name = row.text();
        gift.barcode = row.text();
        gift.bin = row.text();
        gift.onHand = row.smallInteger();
        gift.reserved = row.smallInteger();
        gift.cost = row.money(currency);
        return gift;
    });
}

Result<bool> GiftRepository::reserve(const QString& sku, int count)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"gifts/reserve"_s));
    LAUREL_TRY(const qint64 changed,
               query.bind(u":sku"_s, sku).bind(u":count"_s, count).change());
    return changed == 1;
}

Result<void> GiftRepository::release(const QString& sku, int count)
{
    return change(u"gifts/release"_s, sku, count);
}

Result<void> GiftRepository::ship(const QString& sku, int count)
{
    return change(u"gifts/ship"_s, sku, count);
}

Result<void> GiftRepository::change(const QString& statement, const QString& sku, int count)
{
    LAUREL_TRY(auto query, m_connection.prepare(statement));
    return query.bind(u":sku"_s, sku).bind(u":count"_s, count).run();
}

} // namespace laurel

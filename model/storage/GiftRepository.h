#pragma once

#include "model/base/Money.h"
#include "model/base/Result.h"

namespace laurel {

class Connection;

// A physical reward and its stock.
struct Gift
{
    QString sku;
    QString name;
    QString barcode; // EAN-13
    QString bin;
    int onHand = 0;
    int reserved = 0; // promised to gifts that are not shipped yet
    Money cost;
};

class GiftRepository
{
public:
    explicit GiftRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const Gift& gift);
    Result<std::optional<Gift>> find(const QString& sku, const Currency& currency);
    // False where fewer are free; then nothing changes.
    Result<bool> reserve(const QString& sku, int count);
    Result<void> release(const QString& sku, int count);
    Result<void> ship(const QString& sku, int count);

private:
    Result<void> change(const QString& statement, const QString& sku, int count);

    Connection& m_connection;
};

} // namespace laurel

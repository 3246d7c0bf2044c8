#include "model/storage/VoucherRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {

Result<void> VoucherRepository::add(const NewVoucher& voucher)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"vouchers/add"_s));
    return query.bind(u":member"_s, voucher.member)
        .bind(u":voucher"_s, voucher.id)
        .bind(u":tier"_s, voucher.tier)
        .bind(u":value"_s, voucher.value)
        .bind(u":state"_s, codeOf(voucher.state))
        .bind(u":code_mac"_s, QVariant(voucher.codeMac))
        .bind(u":last_four"_s, voucher.lastFour)
        .bind(u":issued"_s, voucher.issuedAt)
        .bind(u":expires"_s, voucher.expiresAt)
        .bind(u":cycle"_s, voucher.cycle)
        .bind(u":waits_for"_s, voucher.waitsFor)
        .run();
}

Result<std::optional<VoucherState>> VoucherRepository::state(MemberId member, VoucherId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"vouchers/find"_s));
    return query.bind(u":member"_s, member).bind(u":voucher"_s, id).optional([](Row& row) {
        row.integer();
        return row.code<VoucherState>(voucherStateFromCode);
    });
}

Result<void> VoucherRepository::makeValid(MemberId member, TaskId task, Instant from,
                                          Instant expiresAt)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"vouchers/make_valid"_s));
    return query.bind(u":issued"_s, from)
        .bind(u":expires"_s, expiresAt)
        .bind(u":member"_s, member)
        .bind(u":task"_s, task)
        .run();
}

Result<void> VoucherRepository::cancelWaiting(MemberId member, TaskId task, Instant at)
{
    LAUREL_TRY(auto retire, m_connection.prepare(u"vouchers/retire_waiting"_s));
    LAUREL_TRY_VOID(
        retire.bind(u":ended"_s, at).bind(u":member"_s, member).bind(u":task"_s, task).run());
    LAUREL_TRY(auto remove, m_connection.prepare(u"vouchers/remove_waiting"_s));
    return remove.bind(u":member"_s, member).bind(u":task"_s, task).run();
}

Result<qint64> VoucherRepository::removeExpired(Instant at, int cycle)
{
    LAUREL_TRY(auto retire, m_connection.prepare(u"vouchers/retire_expired"_s));
    LAUREL_TRY_VOID(retire.bind(u":ended"_s, at).bind(u":cycle"_s, cycle).run());
    LAUREL_TRY(auto remove, m_connection.prepare(u"vouchers/remove_expired"_s));
    return remove.bind(u":ended"_s, at).change();
}

} // namespace laurel

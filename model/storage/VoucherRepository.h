#pragma once

#include "model/base/Result.h"
#include "model/domain/MemberViews.h"

namespace laurel {

class Connection;

struct NewVoucher
{
    MemberId member;
    VoucherId id;
    QString tier;
    Money value;
    VoucherState state = VoucherState::Valid;
    QByteArray codeMac; // 32 bytes
    QString lastFour;
    Instant issuedAt;
    Instant expiresAt;
    int cycle = 0;
    std::optional<TaskId> waitsFor = {};
};

class VoucherRepository
{
public:
    explicit VoucherRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const NewVoucher& voucher);
    // Nothing for one that is not live.
    Result<std::optional<VoucherState>> state(MemberId member, VoucherId id);
    // The vouchers that wait for a task become valid from an instant.
    Result<void> makeValid(MemberId member, TaskId task, Instant from, Instant expiresAt);
    // They go, and leave history.
    Result<void> cancelWaiting(MemberId member, TaskId task, Instant at);
    // Valid vouchers that have run out by an instant go, and leave history without their codes.
    // Says how many.
    Result<qint64> removeExpired(Instant at, int cycle);

private:
    Connection& m_connection;
};

} // namespace laurel

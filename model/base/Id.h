#pragma once

#include "model/base/Contracts.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QtGlobal>

#include <compare>

namespace laurel {

// The key of a stored row. Absence is std::optional<MemberId>, never an Id of 0 or -1, and a
// MemberId does not compile where a TaskId is wanted. Made by IdMaker, never by the database.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value) : m_value(value) { LAUREL_EXPECT(value > 0); }

    constexpr qint64 value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_value, seed);
    }

private:
    qint64 m_value;
};

using MemberId = Id<struct MemberTag>;
using EventId = Id<struct EventTag>;
using PostingId = Id<struct PostingTag>;
using LotId = PostingId; // A lot is named by the credit that made it.
using VoucherId = Id<struct VoucherTag>;
using TaskId = Id<struct TaskTag>;
using MessageId = Id<struct MessageTag>;
using RequestId = Id<struct RequestTag>;
using RunId = Id<struct RunTag>;
using ReportId = Id<struct ReportTag>;
using QuarantineId = Id<struct QuarantineTag>;
using UserId = Id<struct UserTag>;

} // namespace laurel
Q_DECLARE_METATYPE(laurel::MemberId)
Q_DECLARE_METATYPE(laurel::TaskId)
Q_DECLARE_METATYPE(laurel::RunId)

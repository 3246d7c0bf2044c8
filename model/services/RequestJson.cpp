#include "model/services/RequestJson.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

template <class AnyId>
QString text(AnyId id)
{
    return QString::number(id.value());
}

struct Writer
{
    QJsonObject operator()(const ask::ClaimTask& a) const { return {{u"task"_s, text(a.task)}}; }
    QJsonObject operator()(const ask::ApproveTask& a) const
    {
        return {{u"task"_s, text(a.task)}, {u"note"_s, a.note}};
    }
    QJsonObject operator()(const ask::RejectTask& a) const
    {
        return {{u"task"_s, text(a.task)}, {u"reason"_s, a.reason}};
    }
    QJsonObject operator()(const ask::PickItems& a) const
    {
        return {{u"task"_s, text(a.task)},
                {u"line"_s, a.line},
                {u"count"_s, a.count},
                {u"by_scan"_s, a.byScan}};
    }
    QJsonObject operator()(const ask::ReportShort& a) const
    {
        return {{u"task"_s, text(a.task)}, {u"line"_s, a.line}, {u"reason"_s, a.reason}};
    }
    QJsonObject operator()(const ask::PackGift& a) const { return {{u"task"_s, text(a.task)}}; }
    QJsonObject operator()(const ask::ShipGift& a) const
    {
        return {{u"task"_s, text(a.task)},
                {u"carrier"_s, a.carrier},
                {u"tracking_number"_s, a.trackingNumber}};
    }
    QJsonObject operator()(const ask::Withdraw& a) const
    {
        return {{u"request"_s, text(a.request)}};
    }
    QJsonObject operator()(const ask::ReplayQuarantined& a) const
    {
        return {{u"record"_s, text(a.record)}, {u"mended"_s, a.mendedRaw}};
    }
    QJsonObject operator()(const ask::DismissQuarantined& a) const
    {
        return {{u"record"_s, text(a.record)}, {u"reason"_s, a.reason}};
    }
    QJsonObject operator()(const ask::CloseCycles& a) const
    {
        return {{u"as_of"_s, a.asOf.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const ask::ImportFile& a) const { return {{u"name"_s, a.name}}; }
};

template <class AnyId>
AnyId idFrom(const QJsonObject& json, const QString& name, bool& isBroken)
{
    const qint64 value = json.value(name).toString().toLongLong();
    isBroken |= value <= 0;
    return AnyId(value > 0 ? value : 1);
}

} // namespace

QJsonObject jsonOf(const RequestBody& body)
{
    return std::visit(Writer(), body);
}

Result<RequestBody> requestBodyFrom(const QString& kind, const QJsonObject& json)
{
    bool isBroken = false;
    const auto task = [&] { return idFrom<TaskId>(json, u"task"_s, isBroken); };
    const auto record = [&] { return idFrom<QuarantineId>(json, u"record"_s, isBroken); };
    const auto string = [&](const QString& name) { return json.value(name).toString(); };
    std::optional<RequestBody> body;
    if (kind == codeOf(RequestKind::ClaimTask))
        body = ask::ClaimTask{task()};
    else if (kind == codeOf(RequestKind::ApproveTask))
        body = ask::ApproveTask{task(), string(u"note"_s)};
    else if (kind == codeOf(RequestKind::RejectTask))
        body = ask::RejectTask{task(), string(u"reason"_s)};
    else if (kind == codeOf(RequestKind::PickItems))
        body = ask::PickItems{task(), json.value(u"line"_s).toInt(), json.value(u"count"_s).toInt(),
                              json.value(u"by_scan"_s).toBool()};
    else if (kind == codeOf(RequestKind::ReportShort))
        body = ask::ReportShort{task(), json.value(u"line"_s).toInt(), string(u"reason"_s)};
    else if (kind == codeOf(RequestKind::PackGift))
        body = ask::PackGift{task()};
    else if (kind == codeOf(RequestKind::ShipGift))
        body = ask::ShipGift{task(), string(u"carrier"_s), string(u"tracking_number"_s)};
    else if (kind == codeOf(RequestKind::Withdraw))
        body = ask::Withdraw{idFrom<RequestId>(json, u"request"_s, isBroken)};
    else if (kind == codeOf(RequestKind::ReplayQuarantined))
        body = ask::ReplayQuarantined{record(), string(u"mended"_s)};
    else if (kind == codeOf(RequestKind::DismissQuarantined))
        body = ask::DismissQuarantined{record(), string(u"reason"_s)};
    else if (kind == codeOf(RequestKind::CloseCycles))
        body = ask::CloseCycles{QDate::fromString(string(u"as_of"_s), Qt::ISODate)};
    else if (kind == codeOf(RequestKind::ImportFile))
        body = ask::ImportFile{string(u"name"_s)};
    if (!body || isBroken)
        return fail(ErrorCode::CorruptRow, u"request of kind "_s + kind);
    return *std::move(body);
}

} // namespace laurel

#include "model/services/ReportHtml.h"

#include "model/base/Instant.h"
#include "model/base/Money.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr auto style = R"(
body{font:15px/1.5 system-ui,"Noto Sans",sans-serif;color:#1B1F1D;background:#F7F7F5;margin:0}
main{max-width:980px;margin:0 auto;padding:32px 24px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:16px;margin:32px 0 8px}
.muted{color:#545B56}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:12px;margin:20px 0}
.card{background:#fff;border:1px solid #E2E4DF;border-radius:10px;padding:12px 16px}
.card b{display:block;font-size:21px;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;background:#fff;border:1px solid #E2E4DF;border-radius:10px}
th,td{padding:7px 12px;text-align:right;border-bottom:1px solid #E2E4DF;font-variant-numeric:tabular-nums}
th:first-child,td:first-child{text-align:left}th{color:#545B56;font-weight:500}
.bar{background:#219681;height:10px;border-radius:3px}.neg{background:#DB6A12}
@media print{body{background:#fff}}
)";

// Text for people; English for now as the document's own.
class Page
{
public:
    Page() : m_locale(QLocale::English, QLocale::UnitedKingdom) {}

    Page& raw(const QString& html)
    {
        m_html += html;
        return *this;
    }
    Page& heading(const QString& text) { return raw(u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped())); }
    Page& card(const QString& title, const QString& value, const QString& note)
    {
        return raw(u"<div class=\"card\">%1<b>%2</b><span class=\"muted\">%3</span></div>\n"_s.arg(
            title.toHtmlEscaped(), value.toHtmlEscaped(), note.toHtmlEscaped()));
    }
    Page& row(const QStringList& cells, const QString& tag = u"td"_s)
    {
        raw(u"<tr>"_s);
        for (const auto& cell : cells)
            raw(u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped()));
        return raw(u"</tr>\n"_s);
    }

    QString number(const QJsonValue& value) const
    {
        const qint64 whole = value.toString().toLongLong();
        QString text = m_locale.toString(whole < 0 ? -whole : whole);
        return whole < 0 ? QChar(0x2212) + text : text;
    }
    QString money(const QJsonValue& value) const
    {
        const QJsonObject object = value.toObject();
        const auto currency = Currency::fromCode(object.value(u"currency"_s).toString());
        if (!currency)
            return {};
        const auto amount
            = Money::fromMinor(object.value(u"minor"_s).toString().toLongLong(), *currency);
        return amount ? u"%1 %2"_s.arg(currency->code(), grouped(amount->toDecimal())) : QString();
    }
    QString percent(const QJsonValue& ratio) const
    {
        return m_locale.toString(ratio.toString().toDouble() * 100, 'f', 1) + u" %"_s;
    }
    QByteArray toUtf8(const QString& title) const
    {
        return u"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
               "<title>%1</title><style>%2</style></head><body><main>\n%3</main></body></html>\n"_s
                   .arg(title.toHtmlEscaped(), QString::fromLatin1(style), m_html)
                   .toUtf8();
    }

private:
    QString grouped(const QString& decimal) const
    {
        const bool isNegative = decimal.startsWith(u'-');
        const QString plain = isNegative ? decimal.mid(1) : decimal;
        QString text = m_locale.toString(plain.section(u'.', 0, 0).toLongLong());
        if (plain.contains(u'.'))
            text += u'.' + plain.section(u'.', 1);
        return isNegative ? QChar(0x2212) + text : text;
    }

    QLocale m_locale;
    QString m_html;
};

QString day(const QJsonObject& document, const QString& edge)
{
    const QTimeZone zone(document.value(u"zone"_s).toString().toLatin1());
    const QString text = document.value(u"period"_s).toObject().value(edge).toString();
    const auto at = Instant::parse(text, zone);
    if (!at || !zone.isValid())
        return text;
    // The period is half-open: its last day is the one before its end.
    const Instant shown = edge == u"end"_s ? *at - Duration(1) : *at;
    return shown.toLocal(zone).date().toString(u"d MMMM yyyy"_s);
}

void addHead(Page& page, const QJsonObject& document, const QString& title)
{
    page.raw(u"<h1>%1</h1><p class=\"muted\">%2, cycle %3: %4 to %5. Policy version %6.</p>\n"_s.arg(
        title.toHtmlEscaped(), document.value(u"program"_s).toString().toHtmlEscaped(),
        QString::number(document.value(u"cycle"_s).toInt()), day(document, u"start"_s),
        day(document, u"end"_s), QString::number(document.value(u"policy_version"_s).toInt())));
}

void addFoot(Page& page, const QJsonObject& document)
{
    page.raw(u"<p class=\"muted\">Issued %1. Checksum of the stored figures: %2</p>\n"_s.arg(
        document.value(u"issued"_s).toString().toHtmlEscaped(),
        document.value(u"checksum"_s).toString().toHtmlEscaped()));
}

void addTiers(Page& page, const QJsonArray& tiers)
{
    page.raw(u"<table>\n"_s);
    page.row({u"Tier"_s, u"Members"_s, u"Buyers"_s, u"Average spend"_s, u"Lower quartile"_s,
              u"Median"_s, u"Upper quartile"_s, u"Std. deviation"_s, u"Cost"_s},
             u"th"_s);
    for (const auto& value : tiers) {
        const QJsonObject tier = value.toObject();
        page.row({tier.value(u"name"_s).toString(), page.number(tier.value(u"members"_s)),
                  page.number(tier.value(u"buyers"_s)), page.money(tier.value(u"average_spend"_s)),
                  page.money(tier.value(u"lower_quartile"_s)), page.money(tier.value(u"median"_s)),
                  page.money(tier.value(u"upper_quartile"_s)),
                  page.money(tier.value(u"standard_deviation"_s)),
                  page.money(tier.value(u"cost"_s))});
    }
    page.raw(u"</table>\n"_s);
}

// Upper against lower tier, with bars from zero.
void addComparison(Page& page, const QJsonObject& roi)
{
    page.raw(u"<table>\n"_s);
    double most = 0;
    for (const auto& value : roi.value(u"tiers"_s).toArray())
        most = std::max(most, value.toObject().value(u"average_spend"_s).toObject()
                                  .value(u"minor"_s).toString().toDouble());
    for (const auto& value : roi.value(u"tiers"_s).toArray()) {
        const QJsonObject tier = value.toObject();
        const QString code = tier.value(u"tier"_s).toString();
        if (code != roi.value(u"upper"_s).toString() && code != roi.value(u"lower"_s).toString())
            continue;
        const double minor = tier.value(u"average_spend"_s).toObject().value(u"minor"_s)
                                 .toString().toDouble();
        const int width = most > 0 ? static_cast<int>(100 * std::max(0.0, minor) / most) : 0;
        page.raw(u"<tr><td>%1</td><td style=\"width:60%\"><div class=\"bar\" style=\"width:%2%\">"
                 "</div></td><td>%3</td></tr>\n"_s.arg(
                     tier.value(u"name"_s).toString().toHtmlEscaped(), QString::number(width),
                     page.money(tier.value(u"average_spend"_s)).toHtmlEscaped()));
    }
    page.raw(u"</table>\n<p class=\"muted\">%1</p>\n"_s.arg(
        roi.value(u"reading"_s).toString().toHtmlEscaped()));
}

void addRollForward(Page& page, const QJsonObject& document)
{
    const auto add = [&](const QString& name, const QJsonObject& roll) {
        page.row({name, page.number(roll.value(u"opening"_s)), page.number(roll.value(u"earned"_s)),
                  page.number(roll.value(u"redeemed"_s)), page.number(roll.value(u"expired"_s)),
                  page.number(roll.value(u"clawed_back"_s)),
                  page.number(roll.value(u"adjusted"_s)), page.number(roll.value(u"closing"_s))});
    };
    page.raw(u"<table>\n"_s);
    page.row({u"Month"_s, u"Opening"_s, u"Earned"_s, u"Redeemed"_s, u"Expired"_s, u"Clawed back"_s,
              u"Adjusted"_s, u"Closing"_s},
             u"th"_s);
    for (const auto& value : document.value(u"months"_s).toArray())
        add(value.toObject().value(u"from"_s).toString().left(7), value.toObject());
    add(u"Period"_s, document.value(u"points"_s).toObject());
    page.raw(u"</table>\n"_s);
}

} // namespace

QByteArray healthHtml(const QJsonObject& document)
{
    Page page;
    const auto value = [&](const QString& name) { return document.value(name); };
    const QJsonObject points = value(u"points"_s).toObject();
    addHead(page, document, u"Program health"_s);
    page.raw(u"<div class=\"cards\">\n"_s);
    page.card(u"Active members"_s, page.number(value(u"active_members"_s)),
              u"of %1; %2 new"_s.arg(page.number(value(u"members"_s)),
                                     page.number(value(u"new_members"_s))));
    page.card(u"Points outstanding"_s, page.number(points.value(u"closing"_s)),
              u"liability %1"_s.arg(page.money(value(u"liability"_s))));
    page.card(u"Redemption rate"_s,
              value(u"redemption_rate"_s).isNull() ? QString(QChar(0x2013))
                                                   : page.percent(value(u"redemption_rate"_s)),
              points.value(u"redeemed"_s).toString() == u"0"_s ? u"nothing redeemed yet"_s
                                                                : u"of points earned"_s);
    page.card(u"Tier moves"_s, page.number(value(u"upgrades"_s)) + u" up"_s,
              page.number(value(u"downgrades"_s)) + u" down"_s);
    page.card(u"Approvals"_s, page.number(value(u"approvals_open"_s)),
              page.number(value(u"approvals_overdue"_s)) + u" overdue"_s);
    page.card(u"Vouchers"_s, page.number(value(u"vouchers_issued"_s)) + u" issued"_s,
              u"%1 valid, %2 expired"_s.arg(page.number(value(u"vouchers_valid"_s)),
                                            page.number(value(u"vouchers_expired"_s))));
    page.raw(u"</div>\n"_s);
    for (const auto& note : value(u"notes"_s).toArray())
        page.raw(u"<p><b>Unusual:</b> %1</p>\n"_s.arg(note.toString().toHtmlEscaped()));
    page.heading(u"Points"_s);
    addRollForward(page, document);
    page.heading(u"Tiers"_s);
    addTiers(page, value(u"tiers"_s).toArray());
    page.heading(u"Average spend of neighbouring tiers"_s);
    addComparison(page, value(u"roi"_s).toObject());
    addFoot(page, document);
    return page.toUtf8(u"Program health"_s);
}

QByteArray roiHtml(const QJsonObject& document)
{
    Page page;
    addHead(page, document, u"Return on the program"_s);
    addComparison(page, document);
    page.heading(u"All tiers"_s);
    addTiers(page, document.value(u"tiers"_s).toArray());
    addFoot(page, document);
    return page.toUtf8(u"Return on the program"_s);
}

} // namespace laurel

#include "model/domain/PolicyReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// One object of the document, read field by field. The first fault is kept, with its place; a field
// that nobody asked for is a fault too, since a misspelt limit must not be silently unlimited.
class Section
{
public:
    Section(const QJsonValue& value, QString place) : m_place(std::move(place))
    {
        if (!value.isObject())
            blame(u""_s, value.isUndefined() ? u"is missing"_s : u"is not an object"_s);
        m_object = value.toObject();
    }

    int whole(const QString& name, int least, int most)
    {
        const QJsonValue value = take(name);
        const double number = value.toDouble(-1e18);
        if (!value.isDouble() || number != static_cast<double>(static_cast<qint64>(number))
            || number < least || number > most) {
            blame(name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
            return least;
        }
        return static_cast<int>(number);
    }
    std::optional<int> optionalWhole(const QString& name, int least, int most)
    {
        return has(name) ? std::optional(whole(name, least, most)) : std::nullopt;
    }
    QString text(const QString& name)
    {
        const QJsonValue value = take(name);
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > 200)
            blame(name, u"must be a text of 1 to 200 characters"_s);
        return value.toString();
    }
    QString optionalText(const QString& name) { return has(name) ? text(name) : QString(); }
    Money money(const QString& name, const Currency& currency)
    {
        const auto amount = Money::parse(text(name), currency);
        if (amount && !amount->isNegative())
            return *amount;
        blame(name, amount ? u"must not be negative"_s : amount.error().detail);
        return Money::zero(currency);
    }
    Rate rate(const QString& name)
    {
        const auto rate = Rate::parse(text(name));
        if (rate && !rate->isNegative())
            return *rate;
        blame(name, rate ? u"must not be negative"_s : rate.error().detail);
        return *Rate::parse(u"0"_s);
    }
    Points points(const QString& name)
    {
        return *Points::fromCount(whole(name, 0, 1'000'000'000));
    }
    Section section(const QString& name) { return {take(name), m_place + u'/' + name}; }
    std::vector<Section> list(const QString& name)
    {
        const QJsonValue value = take(name);
        std::vector<Section> sections;
        if (!value.isArray())
            blame(name, u"must be a list"_s);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            sections.emplace_back(array.at(i), u"%1/%2/%3"_s.arg(m_place, name).arg(i));
        return sections;
    }
    bool has(const QString& name) const { return m_object.contains(name); }

    void blame(const QString& name, const QString& why)
    {
        if (m_fault.isEmpty())
            m_fault = u"%1 %2"_s.arg(name.isEmpty() ? m_place : m_place + u'/' + name, why);
    }
    // The section's own fault, or that of a field nobody read.
    QString fault()
    {
        for (const auto& name : m_object.keys())
            if (!m_read.contains(name))
                blame(name, u"is not known"_s);
        return m_fault;
    }

private:
    QJsonValue take(const QString& name)
    {
        m_read.insert(name);
        if (!m_object.contains(name))
            blame(name, u"is missing"_s);
        return m_object.value(name);
    }

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_read;
    QString m_fault;
};

std::optional<Rounding> roundingFrom(const QString& name)
{
    if (name == u"down"_s)
        return Rounding::Down;
    if (name == u"half_up"_s)
        return Rounding::HalfUp;
    if (name == u"half_even"_s)
        return Rounding::HalfEven;
    if (name == u"up"_s)
        return Rounding::Up;
    return std::nullopt;
}

class Reader
{
public:
    Reader(const QJsonObject& document, const Currency& currency)
        : m_root(document, u""_s)
        , m_currency(currency)
    {
    }

    Result<Policy> read(int version)
    {
        Policy policy{.version = version, .pointValue = Money::zero(m_currency)};
        m_root.whole(u"format"_s, 1, 1);
        policy.name = m_root.text(u"name"_s);
        policy.cycleDays = m_root.whole(u"cycle_days"_s, 1, 366);
        readRules(policy);
        readTiers(policy);
        readTerms(policy);
        keep(m_root);
        if (!m_fault.isEmpty())
            return fail(ErrorCode::InvalidInput, u"policy: "_s + m_fault);
        return policy;
    }

private:
    void readRules(Policy& policy)
    {
        for (auto& section : m_root.list(u"cycle_rules"_s)) {
            CycleRule rule{.id = section.text(u"id"_s),
                           .name = section.text(u"name"_s),
                           .rate = section.rate(u"rate"_s)};
            if (const auto mode = roundingFrom(section.text(u"rounding"_s)))
                rule.rounding = *mode;
            else
                section.blame(u"rounding"_s, u"must be down, half_up, half_even or up"_s);
            claimId(section, rule.id);
            policy.cycleRules.push_back(std::move(rule));
            keep(section);
        }
        for (auto& section : m_root.list(u"event_rules"_s)) {
            EventRule rule{.id = section.text(u"id"_s),
                           .name = section.text(u"name"_s),
                           .trigger = section.text(u"trigger"_s),
                           .points = section.points(u"points"_s),
                           .perDay = section.optionalWhole(u"per_day"_s, 1, 1'000'000),
                           .perMonth = section.optionalWhole(u"per_month"_s, 1, 1'000'000)};
            claimId(section, rule.id);
            policy.eventRules.push_back(std::move(rule));
            keep(section);
        }
    }

    void readTiers(Policy& policy)
    {
        Section tiers = m_root.section(u"tiers"_s);
        policy.windowDays = tiers.whole(u"window_days"_s, 1, 3660);
        policy.heldDays = tiers.whole(u"held_days"_s, 1, 3660);
        policy.graceDays = tiers.whole(u"grace_days"_s, 0, 366);
        policy.stepsDownMax = tiers.whole(u"steps_down_max"_s, 0, 20);
        for (auto& section : tiers.list(u"ladder"_s)) {
            TierRule rule;
            rule.mark = {section.text(u"code"_s), section.text(u"name"_s),
                         static_cast<int>(policy.ladder.size())};
            rule.threshold = section.points(u"threshold"_s);
            if (section.has(u"voucher"_s)) {
                rule.voucher = section.money(u"voucher"_s, m_currency);
                if (rule.voucher->minor() == 0)
                    section.blame(u"voucher"_s, u"must be more than 0"_s);
            }
            rule.gift = section.optionalText(u"gift"_s);
            const QString approval = section.text(u"approval"_s);
            rule.needsApproval = approval == u"always"_s;
            if (approval != u"always"_s && approval != u"never"_s)
                section.blame(u"approval"_s, u"must be always or never"_s);
            checkStep(section, policy, rule);
            policy.ladder.push_back(std::move(rule));
            keep(section);
        }
        if (policy.ladder.empty())
            tiers.blame(u"ladder"_s, u"needs at least one tier"_s);
        keep(tiers);
    }

    static void checkStep(Section& section, const Policy& policy, const TierRule& rule)
    {
        if (policy.ladder.empty() && (!rule.threshold.isZero() || rule.needsApproval))
            section.blame(u"threshold"_s, u"of the lowest tier must be 0, without approval"_s);
        if (!policy.ladder.empty() && rule.threshold <= policy.ladder.back().threshold)
            section.blame(u"threshold"_s, u"must be above that of the tier below"_s);
        if (policy.rankOf(rule.mark.code) >= 0)
            section.blame(u"code"_s, u"stands for another tier already"_s);
    }

    void readTerms(Policy& policy)
    {
        policy.expiryYears = m_root.whole(u"expiry_years"_s, 1, 100);
        policy.voucherDays = m_root.whole(u"voucher_days"_s, 1, 3660);
        policy.approvalHours = m_root.whole(u"approval_hours"_s, 1, 8760);
        policy.dispatchHours = m_root.whole(u"dispatch_hours"_s, 1, 8760);
        policy.returnDays = m_root.whole(u"return_days"_s, 0, 3660);
        policy.activeDays = m_root.whole(u"active_days"_s, 1, 3660);
        policy.supportAlone = m_root.points(u"support_alone"_s);
        policy.pointValue = m_root.money(u"thousand_points_cost"_s, m_currency);
        Section quiet = m_root.section(u"quiet_hours"_s);
        policy.quietFrom = quiet.whole(u"from"_s, 0, 23);
        policy.quietTo = quiet.whole(u"to"_s, 0, 23);
        keep(quiet);
    }

    void claimId(Section& section, const QString& id)
    {
        if (m_ids.contains(id))
            section.blame(u"id"_s, u"names another rule already"_s);
        m_ids.insert(id);
    }
    void keep(Section& section)
    {
        if (m_fault.isEmpty())
            m_fault = section.fault();
    }

    Section m_root;
    const Currency& m_currency;
    QSet<QString> m_ids;
    QString m_fault;
};

} // namespace

Result<Policy> policyFromDocument(const QByteArray& document, int version,
                                  const Currency& currency)
{
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(document, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    u"policy: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    return Reader(json.object(), currency).read(version);
}

} // namespace laurel

#include "tests/domain/Starter.h"

#include <QJsonArray>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

// The document with a value put at a place, such as "/tiers/ladder/1/threshold"; an undefined
// value takes the field away.
QJsonValue changed(const QJsonValue& value, QStringList place, const QJsonValue& put)
{
    if (place.isEmpty())
        return put;
    const QString step = place.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = changed(array.at(step.toInt()), place, put);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inside = changed(object.value(step), place, put);
    if (inside.isUndefined())
        object.remove(step);
    else
        object[step] = inside;
    return object;
}

QJsonObject starterWith(const QString& place, const QJsonValue& put)
{
    return changed(starterDocument(), place.split(u'/', Qt::SkipEmptyParts), put).toObject();
}

} // namespace

class tst_PolicyReader : public QObject
{
    Q_OBJECT

private slots:
    void starter_isWhatTheProgramPageSays();
    void fault_isNamedWithItsPlace_data();
    void fault_isNamedWithItsPlace();
    void textThatIsNoJson_isRefused_data();
    void textThatIsNoJson_isRefused();
    void everyField_isAskedFor();
    void money_isInTheProgramsCurrency();
    void limits_mayBeLeftOut();
};

// docs/program.md 11.
void tst_PolicyReader::starter_isWhatTheProgramPageSays()
{
    const Policy policy = starterPolicy();

    QCOMPARE(policy.cycleDays, 30);
    QCOMPARE(policy.cycleRules.size(), size_t{1});
    QCOMPARE(policy.cycleRules[0].rate, *Rate::parse(u"0.1"_s));
    QCOMPARE(policy.cycleRules[0].rounding, Rounding::Down);
    QCOMPARE(policy.ladder.size(), size_t{4});
    const std::vector<std::pair<QString, Points>> thresholds{
        {u"bronze"_s, 0_pts}, {u"silver"_s, 100_pts}, {u"gold"_s, 300_pts}, {u"platinum"_s, 1000_pts}};
    for (int rank = 0; rank < 4; ++rank) {
        QCOMPARE(policy.tier(rank).mark.code, thresholds[static_cast<size_t>(rank)].first);
        QCOMPARE(policy.tier(rank).threshold, thresholds[static_cast<size_t>(rank)].second);
        QCOMPARE(policy.tier(rank).needsApproval, rank == 3);
        QCOMPARE(policy.rankOf(policy.tier(rank).mark.code), rank);
    }
    QCOMPARE(policy.rankOf(u"diamond"_s), -1);
    QCOMPARE(policy.tier(1).voucher, poundsOf(u"5"_s));
    QCOMPARE(policy.tier(2).voucher, poundsOf(u"15"_s));
    QCOMPARE(policy.tier(3).voucher, poundsOf(u"50"_s));
    QCOMPARE(policy.tier(3).gift, u"GIFT-PLATINUM"_s);
    QCOMPARE(policy.windowDays, 365);
    QCOMPARE(policy.heldDays, 365);
    QCOMPARE(policy.graceDays, 30);
    QCOMPARE(policy.stepsDownMax, 1);
    QCOMPARE(policy.expiryYears, 1);
    QCOMPARE(policy.voucherDays, 90);
    QCOMPARE(policy.supportAlone, 500_pts);
    QCOMPARE(policy.quietFrom, 21);
    QCOMPARE(policy.quietTo, 8);
    QCOMPARE(policy.eventRules.size(), size_t{4});
    QCOMPARE(policy.eventRules[2].perDay, 1);
    QCOMPARE(policy.eventRules[2].perMonth, 5);
}

void tst_PolicyReader::fault_isNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("put");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char* name, const QString& place, const QJsonValue& put,
                        const QString& sentence) {
        QTest::addRow("%s", name) << place << put << sentence;
    };
    const QJsonValue gone = QJsonValue(QJsonValue::Undefined);
    row("a field is missing", u"/voucher_days"_s, gone, u"/voucher_days is missing"_s);
    row("one inside is missing", u"/tiers/held_days"_s, gone, u"/tiers/held_days is missing"_s);
    row("one in a list is missing", u"/cycle_rules/0/rate"_s, gone, u"/cycle_rules/0/rate is missing"_s);
    row("a misspelt limit", u"/event_rules/2/per_mouth"_s, 5, u"/event_rules/2/per_mouth is not known"_s);
    row("a field nobody knows", u"/generous"_s, true, u"/generous is not known"_s);
    row("another format", u"/format"_s, 2, u"/format must be a whole number from 1 to 1"_s);
    row("no days", u"/cycle_days"_s, 0, u"/cycle_days must be a whole number from 1 to 366"_s);
    row("too many days", u"/cycle_days"_s, 367, u"/cycle_days must be a whole number from 1 to 366"_s);
    row("half a day", u"/cycle_days"_s, 30.5, u"/cycle_days must be a whole number from 1 to 366"_s);
    row("a number as a text", u"/cycle_days"_s, u"30"_s, u"/cycle_days must be a whole number from 1 to 366"_s);
    row("a number beyond all", u"/support_alone"_s, 1e300,
        u"/support_alone must be a whole number from 0 to 1000000000"_s);
    row("an hour that is none", u"/quiet_hours/from"_s, 24,
        u"/quiet_hours/from must be a whole number from 0 to 23"_s);
    row("an empty name", u"/name"_s, u""_s, u"/name must be a text of 1 to 200 characters"_s);
    row("a name too long", u"/name"_s, QString(201, u'a'), u"/name must be a text of 1 to 200 characters"_s);
    row("a rate as a number", u"/cycle_rules/0/rate"_s, 0.1,
        u"/cycle_rules/0/rate must be a text of 1 to 200 characters"_s);
    row("a negative rate", u"/cycle_rules/0/rate"_s, u"-0.10"_s, u"/cycle_rules/0/rate must not be negative"_s);
    row("a rounding nobody knows", u"/cycle_rules/0/rounding"_s, u"floor"_s,
        u"/cycle_rules/0/rounding must be down, half_up, half_even or up"_s);
    row("negative points", u"/event_rules/1/points"_s, -50,
        u"/event_rules/1/points must be a whole number from 0 to 1000000000"_s);
    row("a limit of nothing", u"/event_rules/1/per_day"_s, 0,
        u"/event_rules/1/per_day must be a whole number from 1 to 1000000"_s);
    row("two rules of one name", u"/event_rules/1/id"_s, u"signup"_s,
        u"/event_rules/1/id names another rule already"_s);
    row("an event rule named as a cycle rule", u"/event_rules/0/id"_s, u"spend"_s,
        u"/event_rules/0/id names another rule already"_s);
    row("rules are no list", u"/event_rules"_s, QJsonObject(), u"/event_rules must be a list"_s);
    row("a rule is no object", u"/event_rules/0"_s, 5, u"/event_rules/0 is not an object"_s);
    row("tiers are no object", u"/tiers"_s, 5, u"/tiers is not an object"_s);
    row("no tier at all", u"/tiers/ladder"_s, QJsonArray(), u"/tiers/ladder needs at least one tier"_s);
    row("thresholds out of order", u"/tiers/ladder/2/threshold"_s, 100,
        u"/tiers/ladder/2/threshold must be above that of the tier below"_s);
    row("the lowest is not for all", u"/tiers/ladder/0/threshold"_s, 1,
        u"/tiers/ladder/0/threshold of the lowest tier must be 0, without approval"_s);
    row("the lowest needs approval", u"/tiers/ladder/0/approval"_s, u"always"_s,
        u"/tiers/ladder/0/threshold of the lowest tier must be 0, without approval"_s);
    row("two tiers of one code", u"/tiers/ladder/2/code"_s, u"silver"_s,
        u"/tiers/ladder/2/code stands for another tier already"_s);
    row("an approval nobody knows", u"/tiers/ladder/3/approval"_s, u"sometimes"_s,
        u"/tiers/ladder/3/approval must be always or never"_s);
    row("a negative voucher", u"/tiers/ladder/1/voucher"_s, u"-5.00"_s,
        u"/tiers/ladder/1/voucher must not be negative"_s);
    row("a voucher of nothing", u"/tiers/ladder/1/voucher"_s, u"0.00"_s,
        u"/tiers/ladder/1/voucher must be more than 0"_s);
}

void tst_PolicyReader::fault_isNamedWithItsPlace()
{
    QFETCH(const QString, place);
    QFETCH(const QJsonValue, put);
    QFETCH(const QString, sentence);

    const auto policy = policyOf(starterWith(place, put));

    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::InvalidInput);
    QCOMPARE(policy.error().detail, u"policy: "_s + sentence);
}

void tst_PolicyReader::textThatIsNoJson_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("beginning");

    QTest::addRow("nothing") << QByteArray() << u"policy: illegal value at byte 0"_s;
    QTest::addRow("a word") << QByteArray("points") << u"policy: illegal value at byte"_s;
    QTest::addRow("cut off") << QByteArray("{\"format\": 1,") << u"policy: "_s;
    QTest::addRow("a list") << QByteArray("[]") << u"policy: "_s;
    QTest::addRow("bytes that are no text") << QByteArray("\xff\xfe{\0}\0", 6) << u"policy: "_s;
}

void tst_PolicyReader::textThatIsNoJson_isRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, beginning);

    const auto policy = policyFromDocument(text, 1, pounds());

    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::InvalidInput);
    QVERIFY2(policy.error().detail.startsWith(beginning), qPrintable(policy.error().detail));
}

// Each field of the starter policy is missed when it is gone; those that may be left out do not stand
// in the first entry of a list.
void tst_PolicyReader::everyField_isAskedFor()
{
    const QJsonObject starter = starterDocument();
    QStringList places;
    const auto add = [&](const QString& place, const QJsonValue& object) {
        for (const auto& name : object.toObject().keys())
            places << place + u'/' + name;
    };
    add(u""_s, starter);
    add(u"/tiers"_s, starter[u"tiers"_s]);
    add(u"/tiers/ladder/0"_s, starter[u"tiers"_s][u"ladder"_s][0]);
    add(u"/cycle_rules/0"_s, starter[u"cycle_rules"_s][0]);
    add(u"/event_rules/0"_s, starter[u"event_rules"_s][0]);
    add(u"/quiet_hours"_s, starter[u"quiet_hours"_s]);
    QVERIFY(places.size() > 30);

    for (const auto& place : places) {
        const auto policy = policyOf(starterWith(place, QJsonValue(QJsonValue::Undefined)));

        QVERIFY2(!policy, qPrintable(place));
        QCOMPARE(policy.error().detail, u"policy: %1 is missing"_s.arg(place));
    }
}

void tst_PolicyReader::money_isInTheProgramsCurrency()
{
    const QByteArray text = QJsonDocument(starterDocument()).toJson();
    const auto yen = *Currency::fromCode(u"JPY"_s);

    const auto policy = policyFromDocument(text, 3, yen);

    QVERIFY(policy); // "5.00" is five yen: decimals that are zero do no harm.
    QCOMPARE(policy->version, 3);
    QCOMPARE(policy->tier(1).voucher, Money::fromMinor(5, yen));

    const QJsonObject pence = starterWith(u"/tiers/ladder/1/voucher"_s, u"5.50"_s);
    const auto refused = policyFromDocument(QJsonDocument(pence).toJson(), 1, yen);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"policy: /tiers/ladder/1/voucher "_s));
}

void tst_PolicyReader::limits_mayBeLeftOut()
{
    const QJsonValue gone(QJsonValue::Undefined);
    const auto noLimit = policyOf(starterWith(u"/event_rules/2/per_month"_s, gone));
    const auto noVoucher = policyOf(starterWith(u"/tiers/ladder/3/voucher"_s, gone));
    const auto noGift = policyOf(starterWith(u"/tiers/ladder/3/gift"_s, gone));

    QVERIFY(noLimit && !noLimit->eventRules[2].perMonth && noLimit->eventRules[2].perDay == 1);
    QVERIFY(noVoucher && !noVoucher->tier(3).voucher);
    QVERIFY(noGift && noGift->tier(3).gift.isEmpty());
}

QTEST_APPLESS_MAIN(tst_PolicyReader)
#include "tst_PolicyReader.moc"

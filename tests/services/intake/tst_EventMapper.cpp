#include "model/services/intake/EventMapper.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

namespace {

using Fields = QHash<QString, QString>;

EventTerms demoTerms()
{
    const QTimeZone london("Europe/London");
    return {.source = u"file"_s,
            .currency = Currency::fromCode(u"GBP"_s).value(),
            .zone = london,
            .now = Instant::fromLocal(QDate(2011, 12, 10), QTime(12, 0), london)};
}

Fields purchase(const QString& column = {}, const QString& value = {})
{
    Fields fields{{u"external_id"_s, u"536365"_s},
                  {u"member"_s, u"17850"_s},
                  {u"occurred_at"_s, u"2010-12-01 08:26"_s},
                  {u"type"_s, u"purchase"_s},
                  {u"amount"_s, u"139.12"_s}};
    if (!column.isEmpty())
        fields.insert(column, value);
    return fields;
}

std::variant<EventRecord, RecordFault> mapped(const Fields& fields)
{
    return EventMapper(Columns::forEvents(), demoTerms()).map(RawRecord{.fields = fields});
}

} // namespace

class tst_EventMapper : public QObject
{
    Q_OBJECT

private slots:
    void map_makesAnEvent()
    {
        Fields fields = purchase(u"colour"_s, u"green"_s);
        fields.insert(u"currency"_s, u"gbp"_s);

        const auto result = mapped(fields);

        const auto* event = std::get_if<EventRecord>(&result);
        QVERIFY(event);
        QCOMPARE(event->source, u"file"_s);
        QCOMPARE(event->externalId, u"536365"_s);
        QCOMPARE(event->member, u"17850"_s);
        QCOMPARE(event->occurredAt.toIso(), u"2010-12-01T08:26:00Z"_s);
        QCOMPARE(event->type, u"purchase"_s);
        QCOMPARE(event->amount->minor(), 13912);
        QCOMPARE(event->attributes, QJsonObject({{u"colour"_s, u"green"_s}}));
    }

    // London was an hour ahead of UTC in June; with an offset the zone does not matter.
    void map_readsTimesInTheProgramsZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");

        QTest::addRow("summer") << u"2011-06-01 08:00:00"_s << u"2011-06-01T07:00:00Z"_s;
        QTest::addRow("offset") << u"2011-06-01T08:00:00+02:00"_s << u"2011-06-01T06:00:00Z"_s;
        QTest::addRow("a day") << u"2011-06-01"_s << u"2011-05-31T23:00:00Z"_s;
        QTest::addRow("within a day from now")
            << u"2011-12-11T11:59:59Z"_s << u"2011-12-11T11:59:59Z"_s;
    }

    void map_readsTimesInTheProgramsZone()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, utc);

        const auto result = mapped(purchase(u"occurred_at"_s, text));

        QVERIFY(std::holds_alternative<EventRecord>(result));
        QCOMPARE(std::get<EventRecord>(result).occurredAt.toIso(), utc);
    }

    void map_refuses_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QuarantineReason>("reason");
        QTest::addColumn<QString>("words");

        using enum QuarantineReason;
        const auto amount = u"amount"_s;
        QTest::addRow("no amount") << amount << u""_s << BadAmount << u"needs an amount"_s;
        QTest::addRow("letters") << amount << u"abc"_s << BadAmount << u"\"abc\""_s;
        QTest::addRow("an exponent") << amount << u"1e308"_s << BadAmount << u"not a decimal"_s;
        QTest::addRow("three decimals") << amount << u"12.345"_s << BadAmount << u"decimals"_s;
        QTest::addRow("too large")
            << amount << u"99999999999999999999"_s << BadAmount << u"too large"_s;
        QTest::addRow("past the limit")
            << amount << u"10000000000000.01"_s << BadAmount << u"too large"_s;
        QTest::addRow("not a number") << amount << u"nan"_s << BadAmount << u"not a decimal"_s;
        QTest::addRow("grouping") << amount << u"1,000.00"_s << BadAmount << u"not a decimal"_s;
        QTest::addRow("below zero") << amount << u"-1.00"_s << BadAmount << u"refund"_s;
        QTest::addRow("foreign digits") << amount << u"١٢"_s << BadAmount << u"not a decimal"_s;

        const auto time = u"occurred_at"_s;
        QTest::addRow("no such day") << time << u"2011-02-30"_s << BadTime << u"2011-02-30"_s;
        QTest::addRow("no leap day") << time << u"2011-02-29 10:00"_s << BadTime << u"exists"_s;
        QTest::addRow("no such hour") << time << u"2011-02-03 25:00"_s << BadTime << u"exists"_s;
        QTest::addRow("not ISO") << time << u"03/02/2011"_s << BadTime << u"exists"_s;
        QTest::addRow("the future") << time << u"2011-12-11T12:00:01Z"_s << BadTime << u"future"_s;
        QTest::addRow("long ago") << time << u"1011-01-01"_s << BadTime << u"before the year"_s;
        QTest::addRow("no time") << time << u" "_s << MissingField << u"occurred_at is empty"_s;

        const auto currency = u"currency"_s;
        QTest::addRow("no currency") << currency << u"XXX"_s << BadCurrency << u"ISO 4217"_s;
        QTest::addRow("a word") << currency << u"pounds"_s << BadCurrency << u"ISO 4217"_s;
        QTest::addRow("another currency")
            << currency << u"EUR"_s << BadCurrency << u"in EUR and the program counts in GBP"_s;

        QTest::addRow("no id") << u"external_id"_s << u""_s << MissingField << u"external_id"_s;
        QTest::addRow("no member") << u"member"_s << u""_s << MissingField << u"member"_s;
        QTest::addRow("no type") << u"type"_s << u""_s << MissingField << u"type"_s;
        QTest::addRow("unknown type") << u"type"_s << u"theft"_s << BadType << u"theft"_s;
        QTest::addRow("odd custom type") << u"type"_s << u"custom:Ä b"_s << BadType << u"custom"_s;
        QTest::addRow("NUL") << u"member"_s << u"a\0b"_s << BadValue << u"U+0000"_s;
        QTest::addRow("escape") << u"external_id"_s << u"\x1b[2J"_s << BadValue << u"U+001B"_s;
        QTest::addRow("line break") << u"external_id"_s << u"a\nb"_s << BadValue << u"U+000A"_s;
        QTest::addRow("long id") << u"external_id"_s << QString(201, u'x') << BadValue
                                 << u"longer"_s;
        QTest::addRow("half a surrogate pair")
            << u"note"_s << QString(QChar(0xD834)) << BadValue << u"U+D834"_s;
        QTest::addRow("NUL in a note") << u"note"_s << u"a\0b"_s << BadValue << u"U+0000"_s;
        QTest::addRow("refund of a purchase")
            << u"refund_of"_s << u"1"_s << BadValue << u"refund_of"_s;
    }

    void map_refuses()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        QFETCH(const QuarantineReason, reason);
        QFETCH(const QString, words);

        const auto result = mapped(purchase(column, value));

        const auto* fault = std::get_if<RecordFault>(&result);
        QVERIFY(fault);
        QCOMPARE(codeOf(fault->reason), codeOf(reason));
        QVERIFY2(fault->detail.contains(words), qPrintable(fault->detail));
    }

    void map_wantsARefundAboveZero_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("accepted");

        QTest::addRow("positive") << u"5.00"_s << true;
        QTest::addRow("zero") << u"0"_s << false;
        QTest::addRow("negative") << u"-5.00"_s << false;
        QTest::addRow("none") << u""_s << false;
    }

    void map_wantsARefundAboveZero()
    {
        QFETCH(const QString, amount);
        QFETCH(const bool, accepted);
        Fields fields = purchase(u"amount"_s, amount);
        fields.insert(u"type"_s, u"refund"_s);
        fields.insert(u"refund_of"_s, u"536365"_s);

        const auto result = mapped(fields);

        QCOMPARE(std::holds_alternative<EventRecord>(result), accepted);
        if (accepted)
            QCOMPARE(std::get<EventRecord>(result).refundOf, u"536365"_s);
        else
            QCOMPARE(std::get<RecordFault>(result).reason, QuarantineReason::BadAmount);
    }

    void map_takesEveryType()
    {
        for (const auto& type : {u"review"_s, u"referral"_s, u"signup"_s, u"visit"_s,
                                 u"email_open"_s, u"click"_s, u"birthday"_s, u"anniversary"_s,
                                 u"custom"_s, u"custom:store_tour"_s, u"Purchase"_s}) {
            Fields fields = purchase(u"type"_s, type);
            const auto result = mapped(fields);
            QVERIFY2(std::holds_alternative<EventRecord>(result), qPrintable(type));
        }
        Fields withoutAmount = purchase(u"type"_s, u"review"_s);
        withoutAmount.remove(u"amount"_s);
        QVERIFY(std::holds_alternative<EventRecord>(mapped(withoutAmount)));
    }

    void map_handsOnTheReadersFault()
    {
        const RecordFault fault{QuarantineReason::NotUtf8, u"note is not UTF-8"_s};

        const auto result = EventMapper(Columns::forEvents(), demoTerms())
                                .map(RawRecord{.fields = purchase(), .fault = fault});

        QCOMPARE(std::get<RecordFault>(result), fault);
    }
};

QTEST_GUILESS_MAIN(tst_EventMapper)
#include "tst_EventMapper.moc"

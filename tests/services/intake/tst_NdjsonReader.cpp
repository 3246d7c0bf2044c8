#include "model/services/intake/InputLimits.h"
#include "tests/services/intake/Reading.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

class tst_NdjsonReader : public QObject
{
    Q_OBJECT

private slots:
    void next_keepsEveryKindOfValue_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");

        QTest::addRow("text") << "\"hello\""_ba << u"hello"_s;
        QTest::addRow("escapes") << "\"a\\\"b\\\\c\\n\\u00e9\\ud834\\udd1e\""_ba
                                 << u"a\"b\\c\né𝄞"_s;
        QTest::addRow("empty") << "\"\""_ba << u""_s;
        QTest::addRow("a decimal as written") << "12.30"_ba << u"12.30"_s;
        QTest::addRow("more digits than a double")
            << "9007199254740993.01"_ba << u"9007199254740993.01"_s;
        QTest::addRow("an exponent as written") << "1e308"_ba << u"1e308"_s;
        QTest::addRow("true") << "true"_ba << u"true"_s;
        QTest::addRow("a list") << "[1, {\"a\": \"]\"}]"_ba << u"[1, {\"a\": \"]\"}]"_s;
        QTest::addRow("an object") << "{\"a\": \"}\\\"\"}"_ba << u"{\"a\": \"}\\\"\"}"_s;
    }

    void next_keepsEveryKindOfValue()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, text);

        const auto records = readNdjson("{ \"x\" : " + value
                                        + " , \"External_Id\":\"e1\" }\r\n\n{\"x\":" + value + "}");

        QVERIFY(records);
        QCOMPARE(records->size(), 2);
        QVERIFY(!records->front().fault);
        QCOMPARE(records->front().fields.value(u"x"_s), text);
        QCOMPARE(records->front().fields.value(u"external_id"_s), u"e1"_s);
        QCOMPARE(records->back().line, 3);
        QCOMPARE(records->back().fields.value(u"x"_s), text);
    }

    void next_leavesOutNullValues()
    {
        const auto records = readNdjson("{\"amount\": null, \"a\": 1}");

        QVERIFY(records);
        QVERIFY(!records->front().fields.contains(u"amount"_s));
        QCOMPARE(records->front().fields.size(), 1);
    }

    void next_goesOnBehindAFaultyLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QuarantineReason>("reason");

        using enum QuarantineReason;
        QTest::addRow("not UTF-8") << "{\"a\": \"caf\xE9\"}"_ba << NotUtf8;
        QTest::addRow("no JSON") << "a,b,c"_ba << Malformed;
        QTest::addRow("cut off") << "{\"a\": \"b"_ba << Malformed;
        QTest::addRow("a list") << "[1, 2]"_ba << Malformed;
        QTest::addRow("two objects") << "{\"a\": 1}{\"b\": 2}"_ba << Malformed;
        QTest::addRow("a name twice") << "{\"amount\": 1, \"amount\": 2}"_ba << Malformed;
        QTest::addRow("a name twice, escaped")
            << "{\"amount\": 1, \"\\u0061mount\": 2}"_ba << Malformed;
        QTest::addRow("nested too deep")
            << "{\"a\": " + QByteArray(100, '[') + QByteArray(100, ']') + '}' << Malformed;
        QTest::addRow("nested far too deep") << QByteArray(1'000'000, '[') << Malformed;
        QTest::addRow("10 MB in a field")
            << "{\"a\": \"" + QByteArray(10'000'000, 'x') + "\"}" << FieldTooLarge;
        QTest::addRow("a field past 1 MiB")
            << "{\"a\": \"" + QByteArray(limits::fieldBytes + 1, 'x') + "\"}" << FieldTooLarge;
    }

    void next_goesOnBehindAFaultyLine()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QuarantineReason, reason);

        const auto records = readNdjson("{\"a\": \"1\"}\n" + line + "\n{\"a\": \"3\"}\n");

        QVERIFY(records);
        QCOMPARE(records->size(), 3);
        QVERIFY(records->at(1).fault);
        QCOMPARE(codeOf(records->at(1).fault->reason), codeOf(reason));
        QCOMPARE(records->at(1).line, 2);
        QVERIFY(line.startsWith(records->at(1).raw));
        QVERIFY(records->at(1).raw.size() == line.size()
                || records->at(1).raw.size() == limits::rawKeptBytes);
        QCOMPARE(records->at(2).fields.value(u"a"_s), u"3"_s);
    }

    void next_takesTheDeepestNestingAllowed()
    {
        const auto records = readNdjson("{\"a\": " + QByteArray(limits::jsonDepth - 1, '[')
                                        + QByteArray(limits::jsonDepth - 1, ']') + '}');

        QVERIFY(records);
        QVERIFY(!records->front().fault);
    }
};

QTEST_GUILESS_MAIN(tst_NdjsonReader)
#include "tst_NdjsonReader.moc"

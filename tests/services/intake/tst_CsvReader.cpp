#include "model/services/intake/InputLimits.h"
#include "tests/services/intake/Reading.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "external_id,member,occurred_at,type,note\n";

QByteArray eventRow(const QByteArray& id, const QByteArray& note = {})
{
    return id + ",m1,2011-01-01,visit," + note + '\n';
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private slots:
    void next_readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("note");

        QTest::addRow("plain") << "e1,m1,2011-01-01,visit,hello\n"_ba << u"hello"_s;
        QTest::addRow("CRLF") << "e1,m1,2011-01-01,visit,hello\r\n"_ba << u"hello"_s;
        QTest::addRow("no line end at the end") << "e1,m1,2011-01-01,visit,hello"_ba << u"hello"_s;
        QTest::addRow("quoted") << "e1,m1,2011-01-01,visit,\"a, b\"\r\n"_ba << u"a, b"_s;
        QTest::addRow("quote in quotes")
            << "e1,m1,2011-01-01,visit,\"say \"\"hi\"\"\""_ba << u"say \"hi\""_s;
        QTest::addRow("quote inside plain text")
            << "e1,m1,2011-01-01,visit,5\" nail\n"_ba << u"5\" nail"_s;
        QTest::addRow("line break in quotes")
            << "e1,m1,2011-01-01,visit,\"one\ntwo\"\n"_ba << u"one\ntwo"_s;
        QTest::addRow("CRLF in quotes")
            << "e1,m1,2011-01-01,visit,\"one\r\ntwo\"\r\n"_ba << u"one\r\ntwo"_s;
        QTest::addRow("empty last cell") << "e1,m1,2011-01-01,visit,\n"_ba << u""_s;
        QTest::addRow("quoted empty cell") << "e1,m1,2011-01-01,visit,\"\""_ba << u""_s;
        QTest::addRow("many scripts")
            << "e1,m1,2011-01-01,visit,花子 Ζωή שרה\n"_ba << u"花子 Ζωή שרה"_s;
        QTest::addRow("blank lines before") << "\n\r\n\ne1,m1,2011-01-01,visit,x"_ba << u"x"_s;
    }

    void next_readsEveryForm()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, note);

        const auto records = readCsv(header + row);

        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QVERIFY(!records->front().fault);
        QCOMPARE(records->front().fields.value(u"external_id"_s), u"e1"_s);
        QCOMPARE(records->front().fields.value(u"note"_s), note);
    }

    void next_takesColumnsInAnyOrderAndKeepsExtraOnes()
    {
        const auto records = readCsv("Type, colour ,\"member\",OCCURRED_AT,external_id\r\n"
                                     "visit,green,m1,2011-01-01,e1\r\n");

        QVERIFY(records);
        QCOMPARE(records->front().fields.value(u"external_id"_s), u"e1"_s);
        QCOMPARE(records->front().fields.value(u"type"_s), u"visit"_s);
        QCOMPARE(records->front().fields.value(u"colour"_s), u"green"_s);
    }

    void next_skipsAByteOrderMark()
    {
        const auto records = readCsv("\xEF\xBB\xBF" + header + eventRow("e1"));

        QVERIFY(records);
        QCOMPARE(records->front().fields.value(u"external_id"_s), u"e1"_s);
    }

    void next_followsTheColumnMap()
    {
        Columns columns = Columns::forEvents();
        QVERIFY(columns.setMap(R"({"Beleg": "external_id", "Kunde": "member"})"));

        const auto records =
            readCsv("Beleg,Kunde,type,occurred_at\ne1,m7,visit,2011-01-01\n", columns);

        QVERIFY(records);
        QCOMPARE(records->front().fields.value(u"member"_s), u"m7"_s);
    }

    void setMap_refusesWhatLeadsNowhere_data()
    {
        QTest::addColumn<QByteArray>("map");

        QTest::addRow("no JSON") << "Beleg=external_id"_ba;
        QTest::addRow("a list") << "[\"external_id\"]"_ba;
        QTest::addRow("an unknown name") << R"({"Beleg": "receipt"})"_ba;
        QTest::addRow("a number") << R"({"Beleg": 3})"_ba;
        QTest::addRow("two to one") << R"({"A": "member", "B": "member"})"_ba;
    }

    void setMap_refusesWhatLeadsNowhere()
    {
        QFETCH(const QByteArray, map);
        Columns columns = Columns::forEvents();

        const auto set = columns.setMap(map);

        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
    }

    void everyRowOfAFileWithoutAUsableHeaderIsKeptAsFaulty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("firstLine");
        QTest::addColumn<QString>("sentence");

        QTest::addRow("no header") << "536365,17850,2010-12-01,purchase,12.30\n"
                                      "536366,17850,2010-12-01,purchase,2.30\n"_ba
                                   << qint64{1} << u"The file has no header"_s;
        QTest::addRow("semicolons") << "external_id;member;occurred_at;type\ne1;m1;2011-01-01;visit\n"_ba
                                    << qint64{1} << u"commas, not semicolons"_s;
        QTest::addRow("a column is missing")
            << "external_id,occurred_at,type\ne1,2011-01-01,visit\ne2,2011-01-01,visit\n"_ba
            << qint64{2} << u"lacks the column \"member\""_s;
    }

    void everyRowOfAFileWithoutAUsableHeaderIsKeptAsFaulty()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, firstLine);
        QFETCH(const QString, sentence);

        const auto records = readCsv(bytes);

        QVERIFY(records);
        QCOMPARE(records->size(), size_t{2});
        QCOMPARE(records->front().line, firstLine);
        for (const auto& record : *records) {
            QVERIFY(record.fault.has_value());
            QVERIFY2(record.fault->detail.contains(sentence), qPrintable(record.fault->detail));
            QVERIFY(!record.raw.isEmpty());
        }
    }

    void open_refusesAHeaderThatIsNoUse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");

        QTest::addRow("empty file") << ""_ba << u"it has no header"_s;
        QTest::addRow("the same name twice")
            << "external_id,member,occurred_at,type,member\n"_ba << u"\"member\" twice"_s;
        QTest::addRow("the same name in two cases")
            << "external_id,member,occurred_at,type,Member\n"_ba << u"\"member\" twice"_s;
        QTest::addRow("a column without a name")
            << "external_id,member,,occurred_at,type\n"_ba << u"Column 3 has no name"_s;
        QTest::addRow("not UTF-8") << "external_id,member,occurred_at,type,r\xE9"
                                      "f\n"_ba
                                   << u"not UTF-8"_s;
        QTest::addRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "e\0x\0t\0\n\0",
                                              10)
                                << u"not UTF-8"_s;
        QTest::addRow("an open quote")
            << "external_id,\"member,occurred_at,type\ne1,m1,,\n"_ba << u"never closed"_s;
        QTest::addRow("too many columns")
            << "external_id,member,occurred_at,type" + QByteArray(300, ',') + '\n'
            << u"more than 256 columns"_s;
        QTest::addRow("control characters")
            << "external_id,member,occurred_at,type,a\x1b[2J\n"_ba << u"control characters"_s;
    }

    void open_refusesAHeaderThatIsNoUse()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);

        const auto records = readCsv(bytes);

        QVERIFY(!records);
        QCOMPARE(records.error().code, ErrorCode::InvalidInput);
        QVERIFY2(records.error().detail.contains(sentence), qPrintable(records.error().detail));
    }

    void next_goesOnBehindAFaultyRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QuarantineReason>("reason");
        QTest::addColumn<QByteArray>("raw");

        using enum QuarantineReason;
        QTest::addRow("not UTF-8") << "e2,m1,2011-01-01,visit,caf\xE9"_ba << NotUtf8
                                   << "e2,m1,2011-01-01,visit,caf\xE9"_ba;
        QTest::addRow("half a character") << "e2,m1,2011-01-01,visit,caf\xC3"_ba << NotUtf8
                                          << "e2,m1,2011-01-01,visit,caf\xC3"_ba;
        QTest::addRow("a surrogate as UTF-8") << "e2,m1,2011-01-01,visit,\xED\xA0\x80"_ba << NotUtf8
                                              << "e2,m1,2011-01-01,visit,\xED\xA0\x80"_ba;
        QTest::addRow("a column too few")
            << "e2,m1,2011-01-01,visit"_ba << Malformed << "e2,m1,2011-01-01,visit"_ba;
        QTest::addRow("a column too many")
            << "e2,m1,2011-01-01,visit,a,b"_ba << Malformed << "e2,m1,2011-01-01,visit,a,b"_ba;
        QTest::addRow("text behind a quote")
            << "e2,m1,\"2011-01-01\"x,visit,"_ba << Malformed << "e2,m1,\"2011-01-01\"x,visit,"_ba;
        QTest::addRow("an open quote") << "e2,m1,2011-01-01,visit,\"note"_ba << Malformed
                                       << "e2,m1,2011-01-01,visit,\"note"_ba;
        QTest::addRow("an open quote and CRLF") << "e2,m1,2011-01-01,visit,\"note\r"_ba << Malformed
                                                << "e2,m1,2011-01-01,visit,\"note"_ba;
        QTest::addRow("10 MB in a field")
            << "e2,m1,2011-01-01,visit," + QByteArray(10'000'000, 'x') << FieldTooLarge
            << ("e2,m1,2011-01-01,visit," + QByteArray(limits::rawKeptBytes, 'x'))
                   .first(limits::rawKeptBytes);
        QTest::addRow("10 MB in quotes")
            << "e2,m1,2011-01-01,visit,\"" + QByteArray(10'000'000, 'x') + '"' << FieldTooLarge
            << ("e2,m1,2011-01-01,visit,\"" + QByteArray(limits::rawKeptBytes, 'x'))
                   .first(limits::rawKeptBytes);
    }

    void next_goesOnBehindAFaultyRow()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QuarantineReason, reason);
        QFETCH(const QByteArray, raw);

        const auto records = readCsv(header + eventRow("e1") + row + '\n' + eventRow("e3")
                                     + eventRow("e4", "\"q\""));

        QVERIFY(records);
        QCOMPARE(records->size(), 4);
        const RawRecord& faulty = records->at(1);
        QVERIFY(faulty.fault);
        QCOMPARE(codeOf(faulty.fault->reason), codeOf(reason));
        QCOMPARE(faulty.line, 3);
        QCOMPARE(faulty.raw, raw);
        QVERIFY(faulty.fields.isEmpty());
        QVERIFY(!records->at(2).fault);
        QCOMPARE(records->at(2).line, 4);
        QCOMPARE(records->at(2).fields.value(u"external_id"_s), u"e3"_s);
        QCOMPARE(records->at(3).fields.value(u"note"_s), u"q"_s);
    }

    void next_countsLinesInsideQuotes()
    {
        const auto records =
            readCsv(header + eventRow("e1", "\"a\nb\nc\"") + eventRow("e2") + "short\n");

        QVERIFY(records);
        QCOMPARE(records->size(), 3);
        QCOMPARE(records->at(0).line, 2);
        QCOMPARE(records->at(1).line, 5);
        QCOMPARE(records->at(2).line, 6);
        QCOMPARE(records->at(0).raw, "e1,m1,2011-01-01,visit,\"a\nb\nc\""_ba);
    }

    // The quote opened in the first row would else hide every row up to the end of the file, which
    // is further on than a reader holds in memory.
    void next_losesOneLineToAnOpenQuoteInALargeFile()
    {
        QByteArray bytes = header + eventRow("e0", "\"open");
        constexpr int count = 50'000;
        for (int i = 1; i <= count; ++i)
            bytes += eventRow("e" + QByteArray::number(i), "a note of some length");

        const auto records = readCsv(bytes);

        QVERIFY(records);
        QCOMPARE(records->size(), count + 1);
        QCOMPARE(records->at(0).fault->detail, u"a quote is opened and never closed"_s);
        QVERIFY(!records->at(1).fault);
        QCOMPARE(records->back().line, count + 2);
    }

    void next_takesAFieldOfExactlyTheLimit()
    {
        const QByteArray most(limits::fieldBytes, 'x');

        const auto records = readCsv(header + eventRow("e1", most) + eventRow("e2", most + 'x'));

        QVERIFY(records);
        QVERIFY(!records->at(0).fault);
        QCOMPARE(records->at(0).fields.value(u"note"_s).size(), limits::fieldBytes);
        QVERIFY(records->at(1).fault);
    }

    void next_refusesARowPastTwoMebibytes()
    {
        QByteArray wide = "external_id,member,occurred_at,type,a,b,c\n";
        wide += "e1,m1,2011-01-01,visit";
        for (int i = 0; i < 3; ++i)
            wide += ',' + QByteArray(900'000, 'x');

        const auto records = readCsv(wide + "\ne2,m1,2011-01-01,visit,,,\n");

        QVERIFY(records);
        QCOMPARE(records->at(0).fault->reason, QuarantineReason::FieldTooLarge);
        QCOMPARE(records->at(0).raw.size(), limits::rawKeptBytes);
        QVERIFY(!records->at(1).fault);
    }

    void next_stopsPastTheLargestNumberOfRows()
    {
        QByteArray bytes = "external_id,member,occurred_at,type\n";
        bytes += QByteArray("e,m,t,v\n").repeated(limits::rows + 1);
        const auto reader = CsvReader::open(deviceWith(bytes), Columns::forEvents());
        QVERIFY(reader);
        qint64 read = 0;
        Result<std::optional<RawRecord>> record = std::optional<RawRecord>();

        for (record = reader.value()->next(); record && *record; record = reader.value()->next())
            ++read;

        QCOMPARE(read, limits::rows);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"

#include "model/services/intake/EventMapper.h"
#include "model/services/intake/InputLimits.h"
#include "model/services/intake/RecordFile.h"
#include "tests/services/intake/Reading.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/") + name;
}

} // namespace

class tst_RecordFile : public QObject
{
    Q_OBJECT

private slots:
    void formatFor_followsTheSuffix()
    {
        QCOMPARE(formatFor(u"a/b.csv"_s), RecordFormat::Csv);
        QCOMPARE(formatFor(u"events"_s), RecordFormat::Csv);
        QCOMPARE(formatFor(u"a.NDJSON"_s), RecordFormat::Ndjson);
        QCOMPARE(formatFor(u"a.jsonl"_s), RecordFormat::Ndjson);
    }

    void openRecordFile_refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");

        using enum ErrorCode;
        QTest::addRow("no such file") << u"none.csv"_s << NotFound << u"There is no file"_s;
        QTest::addRow("a folder") << u"."_s << FileFailed << u"folder"_s;
        QTest::addRow("empty") << u"events_empty.csv"_s << InvalidInput << u"no header"_s;
        QTest::addRow("UTF-16") << u"events_utf16.csv"_s << InvalidInput << u"not UTF-8"_s;
    }

    void openRecordFile_refuses()
    {
        QFETCH(const QString, name);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, words);

        const auto file = openRecordFile(dataFile(name), Columns::forEvents());

        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QVERIFY2(file.error().detail.contains(words), qPrintable(file.error().detail));
    }

    void openRecordFile_refusesWhatItMayNotRead()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secret.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions({});

        const auto opened = openRecordFile(file.fileName(), Columns::forEvents());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileFailed);
    }

    // Opening a pipe would wait for a writer for ever.
    void openRecordFile_refusesAPipe()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);

        const auto opened = openRecordFile(path, Columns::forEvents());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileFailed);
    }

    void openRecordFile_refusesAFileThatIsTooLarge()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(limits::fileBytes + 1)); // a hole: it takes no room

        const auto opened = openRecordFile(file.fileName(), Columns::forEvents());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Refused);
        QVERIFY(opened.error().detail.contains(u"512 MiB"_s));
    }

    // The rows that the issue calls bad input, each in a file with good ones around it.
    void badRowsLeaveTheGoodOnes()
    {
        auto file = openRecordFile(dataFile(u"events_bad_rows.csv"_s), Columns::forEvents());
        QVERIFY(file);
        const QTimeZone zone("Europe/London");
        const EventMapper mapper(Columns::forEvents(),
                                 {u"file"_s, Currency::fromCode(u"GBP"_s).value(), zone,
                                  Instant::fromLocal(QDate(2011, 12, 10), QTime(12, 0), zone)});

        const auto records = allOf(*file->reader);
        QVERIFY(records);
        QStringList outcome;
        for (const RawRecord& record : *records) {
            const auto event = mapper.map(record);
            const auto* fault = std::get_if<RecordFault>(&event);
            outcome.append(
                u"%1 %2"_s.arg(record.line).arg(fault ? codeOf(fault->reason) : u"ok"_s));
        }

        const QStringList expected{
            u"2 ok"_s,
            u"3 bad_amount"_s,
            u"4 bad_amount"_s,
            u"5 bad_amount"_s,
            u"6 bad_amount"_s,
            u"7 bad_time"_s,
            u"8 bad_time"_s,
            u"9 bad_currency"_s,
            u"10 bad_currency"_s,
            u"11 missing_field"_s,
            u"12 not_utf8"_s,
            u"13 malformed"_s,
            u"14 malformed"_s,
            u"15 malformed"_s,
            u"16 bad_type"_s,
            u"17 bad_value"_s,
            u"18 ok"_s,
        };
        QCOMPARE(outcome, expected);
    }

    void openSingleRecord_readsWhatQuarantineKept()
    {
        auto file = openRecordFile(dataFile(u"events_bad_rows.csv"_s), Columns::forEvents());
        QVERIFY(file);
        const auto records = allOf(*file->reader);
        QVERIFY(records);
        QByteArray mended = records->at(1).raw;
        mended.replace("abc", "12.00");

        const auto reader = openSingleRecord(file->reader->header(), mended, Columns::forEvents());
        QVERIFY(reader);
        const auto again = allOf(*reader.value());

        QVERIFY(again);
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->front().fields.value(u"amount"_s), u"12.00"_s);
        QCOMPARE(again->front().fields.value(u"external_id"_s),
                 records->at(1).fields.value(u"external_id"_s));
    }

    void openSingleRecord_readsNdjson()
    {
        const auto reader = openSingleRecord({}, "{\"external_id\": \"e1\"}", Columns::forEvents());
        QVERIFY(reader);

        const auto records = allOf(*reader.value());

        QVERIFY(records);
        QCOMPARE(records->front().fields.value(u"external_id"_s), u"e1"_s);
    }

    // Who mends a record does not have the column map that its file was read with.
    void openSingleRecord_knowsTheColumnMap_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isCsv");

        QTest::addRow("CSV")
            << "Beleg,\"No, te\",member,occurred_at,type\ne1,n,m1,2011-01-01,visit\n"_ba << true;
        QTest::addRow("NDJSON") << "{\"Beleg\": \"e1\", \"No, te\": \"n\"}\n"_ba << false;
    }

    void openSingleRecord_knowsTheColumnMap()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isCsv);
        Columns mapped = Columns::forEvents();
        QVERIFY(mapped.setMap("{\"Beleg\": \"external_id\"}"));
        std::unique_ptr<RecordReader> reader;
        if (isCsv)
            reader = std::move(CsvReader::open(deviceWith(bytes), mapped)).value();
        else
            reader = std::make_unique<NdjsonReader>(deviceWith(bytes), mapped);
        const auto records = allOf(*reader);
        QVERIFY(records);

        const auto again =
            openSingleRecord(reader->header(), records->front().raw, Columns::forEvents());
        QVERIFY(again);
        const auto same = allOf(*again.value());

        QVERIFY(same);
        QCOMPARE(same->size(), 1);
        QCOMPARE(same->front().fields, records->front().fields);
        QCOMPARE(same->front().fields.value(u"external_id"_s), u"e1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_RecordFile)
#include "tst_RecordFile.moc"

#include "model/services/intake/EventMapper.h"
#include "model/services/intake/InputLimits.h"
#include "model/services/intake/MemberMapper.h"
#include "tests/services/intake/Reading.h"

#include <QTest>

#include <random>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

// What a file may look like after a bad disk, a bad exporter or a bad intention. The seed is fixed:
// a failure comes again.
class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutated(QByteArray bytes)
    {
        const int changes = 1 + below(12);
        for (int i = 0; i < changes; ++i)
            change(bytes);
        return bytes;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void change(QByteArray& bytes)
    {
        static const std::vector<QByteArray> nasty{"\"",
                                                   "\"\"",
                                                   ",",
                                                   "\n",
                                                   "\r",
                                                   "\r\n",
                                                   QByteArray(1, '\0'),
                                                   "\xFF",
                                                   "\xC3",
                                                   "\xEF\xBB\xBF",
                                                   "\\",
                                                   "{",
                                                   "}",
                                                   "[",
                                                   "]",
                                                   ":",
                                                   "\\u0000",
                                                   "\\ud834",
                                                   "1e308",
                                                   "-",
                                                   "\xE2\x80\xAE",
                                                   "\x1b[2J"};

        const int at = below(static_cast<int>(bytes.size()) + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, nasty[static_cast<size_t>(below(static_cast<int>(nasty.size())))]);
            break;
        case 1:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 2:
            bytes.remove(at, 1 + below(8));
            break;
        case 3:
            bytes.insert(below(static_cast<int>(bytes.size()) + 1), bytes.mid(at, below(60)));
            break;
        case 4:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        }
    }

    std::mt19937 m_random; // The same numbers on every machine.
};

const QByteArray csvSeed = "external_id,member,occurred_at,type,amount,currency,note\r\n"
                           "1,m1,2010-12-01 08:26:00,purchase,139.12,GBP,\"a, \"\"b\"\"\"\r\n"
                           "2,m2,2010-12-01T08:28:00Z,refund,22.20,,\"two\nlines\"\r\n"
                           "3,m3,2010-12-02,review,,,花子\r\n"
                           "4,m4,2010-12-03,custom:tour,0,GBP,\r\n";
const QByteArray jsonSeed =
    "{\"external_id\": \"1\", \"member\": \"m1\", \"occurred_at\": \"2010-12-01\", \"type\": "
    "\"purchase\", \"amount\": 139.12, \"note\": {\"a\": [1, \"\\u00e9\"]}}\n"
    "{\"external_id\": \"2\", \"member\": \"m2\", \"occurred_at\": \"2010-12-01\", \"type\": "
    "\"visit\", \"x\": null, \"y\": true}\n";

// What holds for every record, whatever the file.
void checkRecords(const std::vector<RawRecord>& records)
{
    const QTimeZone zone("Europe/London");
    const Instant now = Instant::fromLocal(QDate(2011, 12, 10), QTime(12, 0), zone);
    const EventMapper events(Columns::forEvents(),
                             {u"file"_s, Currency::fromCode(u"GBP"_s).value(), zone, now});
    const MemberMapper members(Columns::forMembers(), zone, now);

    qint64 line = 0;
    for (const RawRecord& record : records) {
        QVERIFY(record.line > line);
        line = record.line;
        QVERIFY(record.raw.size() <= limits::recordBytes);
        QVERIFY(!record.fault || record.fields.isEmpty());
        const auto event = events.map(record);
        if (const auto* good = std::get_if<EventRecord>(&event)) {
            QVERIFY(!good->externalId.isEmpty());
            QVERIFY(good->externalId.isValidUtf16());
            QVERIFY(!good->externalId.contains(QChar(u'\0')));
        } else {
            QVERIFY(!std::get<RecordFault>(event).detail.isEmpty());
        }
        static_cast<void>(members.map(record));
    }
}

} // namespace

class tst_ReaderFuzz : public QObject
{
    Q_OBJECT

private slots:
    void csv_survivesEveryFile()
    {
        int opened = 0;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const QByteArray bytes = Mutator(seed).mutated(csvSeed);
            const auto records = readCsv(bytes);
            if (!records) {
                QCOMPARE(records.error().code, ErrorCode::InvalidInput);
                QVERIFY(!records.error().detail.isEmpty());
                continue;
            }
            ++opened;
            checkRecords(*records);
            if (QTest::currentTestFailed()) {
                qWarning() << "seed" << seed << bytes;
                return;
            }
        }
        QVERIFY2(opened > 1000, "most files should still have a header");
    }

    void ndjson_survivesEveryFile()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const QByteArray bytes = Mutator(seed).mutated(jsonSeed);
            const auto records = readNdjson(bytes);
            QVERIFY(records);
            checkRecords(*records);
            if (QTest::currentTestFailed()) {
                qWarning() << "seed" << seed << bytes;
                return;
            }
        }
    }

    void columnMap_survivesEveryFile()
    {
        const QByteArray seedMap = R"({"Beleg": "external_id", "Kunde": "member"})";
        for (unsigned seed = 0; seed < 2000; ++seed) {
            Columns columns = Columns::forEvents();
            const auto set = columns.setMap(Mutator(seed).mutated(seedMap));
            QVERIFY(set || !set.error().detail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ReaderFuzz)
#include "tst_ReaderFuzz.moc"

#include "ui/dispatch/ScanReader.h"

#include <QTest>

using namespace laurel::ui;
using namespace Qt::StringLiterals;

// Characters with the pause before each: a number of milliseconds, then the character; "\n" is
// Enter.
class tst_ScanReader : public QObject
{
    Q_OBJECT

private slots:
    void read_data();
    void read();
    void lateCharacter_releasesTheOnesBefore();
    void interrupt_releasesAllThatIsHeld();
};

namespace {

struct Key
{
    int pauseMs;
    char16_t character;
};
using Keys = std::vector<Key>;

Keys evenly(const QString& text, int pauseMs)
{
    Keys keys;
    for (const QChar c : text)
        keys.push_back({pauseMs, c.unicode()});
    return keys;
}

} // namespace
Q_DECLARE_METATYPE(Keys)

void tst_ScanReader::read_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("released");

    Keys paused = evenly(u"8712345000123\n"_s, 8);
    paused[5].pauseMs = 61;
    Keys lateEnd = evenly(u"8712345000123\n"_s, 8);
    lateEnd.back().pauseMs = 61;
    Keys twice = evenly(u"B-14-03\n"_s, 4);
    for (const Key key : evenly(u"G-20418\n"_s, 4))
        twice.push_back(key);
    Keys typedBefore{{500, u'x'}};
    Keys scan = evenly(u"1234\n"_s, 10);
    scan[0].pauseMs = 300;
    typedBefore.insert(typedBefore.end(), scan.begin(), scan.end());

    QTest::addRow("a scanner") << evenly(u"8712345000123\n"_s, 8) << QStringList{u"8712345000123"_s}
                               << 0;
    QTest::addRow("gaps at the limit")
        << evenly(u"8712345000123\n"_s, 60) << QStringList{u"8712345000123"_s} << 0;
    QTest::addRow("a typist") << evenly(u"mugs\n"_s, 140) << QStringList() << 4;
    QTest::addRow("the shortest code") << evenly(u"1234\n"_s, 5) << QStringList{u"1234"_s} << 0;
    QTest::addRow("too short") << evenly(u"123\n"_s, 5) << QStringList() << 3;
    QTest::addRow("a pause within: the rest is a scan of its own")
        << paused << QStringList{u"45000123"_s} << 5;
    QTest::addRow("Enter too late") << lateEnd << QStringList() << 13;
    QTest::addRow("two scans in a row") << twice << QStringList{u"B-14-03"_s, u"G-20418"_s} << 0;
    QTest::addRow("a key typed before a scan") << typedBefore << QStringList{u"1234"_s} << 1;
    QTest::addRow("Enter alone") << evenly(u"\n"_s, 5) << QStringList() << 0;
}

void tst_ScanReader::read()
{
    QFETCH(const Keys, keys);
    ScanReader reader;
    QStringList codes;
    int released = 0;

    ScanReader::Time now{1'000};
    for (const Key& key : keys) {
        now += ScanReader::Time(key.pauseMs);
        const auto reading =
            key.character == u'\n' ? reader.end(now) : reader.character(key.character, now);
        released += reading.released;
        if (reading.code)
            codes << *reading.code;
    }

    QTEST(codes, "codes");
    QTEST(released, "released");
    QVERIFY(!reader.isHolding());
}

void tst_ScanReader::lateCharacter_releasesTheOnesBefore()
{
    ScanReader reader;
    reader.character(u'a', ScanReader::Time(0));
    reader.character(u'b', ScanReader::Time(20));

    const auto reading = reader.character(u'c', ScanReader::Time(200));

    QCOMPARE(reading, (ScanReader::Reading{.released = 2, .isHeld = true}));
}

void tst_ScanReader::interrupt_releasesAllThatIsHeld()
{
    ScanReader reader;
    reader.character(u'j', ScanReader::Time(0));

    QCOMPARE(reader.interrupt(), ScanReader::Reading{.released = 1});
    QCOMPARE(reader.interrupt(), ScanReader::Reading{});
}

QTEST_APPLESS_MAIN(tst_ScanReader)
#include "tst_ScanReader.moc"

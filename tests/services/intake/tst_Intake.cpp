#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/services/ProgramMaker.h"
#include "model/services/intake/Intake.h"
#include "model/storage/QuarantineRepository.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace laurel;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/") + name;
}

QString summary(const Result<ImportReport>& report)
{
    if (!report)
        return report.error().detail;
    return u"read %1, accepted %2, duplicate %3, quarantined %4 (%5 before)"_s.arg(report->read)
        .arg(report->accepted)
        .arg(report->duplicate)
        .arg(report->quarantined)
        .arg(report->quarantinedBefore);
}

} // namespace

class tst_Intake : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const DatabaseAddress address{.database = m_folder->filePath(u"program.laurel"_s)};
        const NewProgram program{.facts = {.name = u"Test"_s,
                                           .zone = u"Europe/London"_s,
                                           .currency = Currency::fromCode(u"GBP"_s).value(),
                                           .start = QDate(2010, 12, 1)},
                                 .policy = starterPolicy(),
                                 .people = {{u"hana"_s, u"Hana Okafor"_s, Role::Manager}}};
        const auto made = createProgram(address, program, m_clock);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        auto opened = OpenProgram::open(address, m_clock, m_ids);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        m_program = std::move(opened).value();
    }

    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void importMembers_takesTheGoodAndKeepsTheBad()
    {
        const auto report = Intake(*m_program).importMembers(dataFile(u"members.csv"_s), {});

        // One card number is taken already, one e-mail address is none.
        QCOMPARE(summary(report), u"read 4, accepted 2, duplicate 0, quarantined 2 (0 before)"_s);
        QCOMPARE(report->byReason.at(QuarantineReason::Conflict), 1);
        QCOMPARE(report->byReason.at(QuarantineReason::BadValue), 1);
        QCOMPARE(totals().members, 2);
    }

    void importEvents_quarantinesEveryBadInputWithItsLine()
    {
        importMembers();

        const auto report = Intake(*m_program).importEvents(dataFile(u"events_mixed.csv"_s), {});

        QCOMPARE(summary(report), u"read 11, accepted 3, duplicate 1, quarantined 7 (0 before)"_s);
        QStringList kept;
        for (const QuarantinedRecord& record : openRecords())
            if (record.kind == u"event"_s)
                kept.append(u"%1 %2"_s.arg(record.line).arg(codeOf(record.reason)));
        const QStringList expected{
            u"4 conflict"_s, u"5 unknown_member"_s, u"6 bad_amount"_s, u"8 unknown_purchase"_s,
            u"9 bad_time"_s, u"10 bad_currency"_s,  u"11 not_utf8"_s};
        QCOMPARE(kept, expected);
        const QuarantinedRecord last = openRecords().back();
        QCOMPARE(last.raw, "E-8,caf\xE9,2010-12-03,purchase,5.00,GBP,,"_ba);
        QCOMPARE(last.fileName, u"events_mixed.csv"_s);
        QCOMPARE(last.source, u"file"_s);
        QVERIFY(last.header.startsWith(u"external_id,member"_s));
    }

    void importEvents_changesNothingTheSecondTime()
    {
        importMembers();
        const QString file = dataFile(u"events_mixed.csv"_s);
        QVERIFY(Intake(*m_program).importEvents(file, {}));
        const ProgramTotals before = totals();

        const auto again = Intake(*m_program).importEvents(file, {});

        QCOMPARE(summary(again), u"read 11, accepted 0, duplicate 4, quarantined 7 (7 before)"_s);
        QCOMPARE(totals().events, before.events);
        QCOMPARE(totals().quarantined, before.quarantined);
    }

    void importEvents_tellsSourcesApart()
    {
        importMembers();
        const QString file = dataFile(u"events_mixed.csv"_s);
        QVERIFY(Intake(*m_program).importEvents(file, {}));

        const auto other = Intake(*m_program).importEvents(file, {.source = u"shop"_s});

        QCOMPARE(summary(other), u"read 11, accepted 3, duplicate 1, quarantined 7 (0 before)"_s);
    }

    void importEvents_keepsNothingOfADryRun()
    {
        importMembers();
        const ProgramTotals before = totals();

        const auto report =
            Intake(*m_program).importEvents(dataFile(u"events_mixed.csv"_s), {.dryRun = true});

        QCOMPARE(summary(report), u"read 11, accepted 3, duplicate 1, quarantined 7 (0 before)"_s);
        QCOMPARE(report->faults.size(), 7);
        QCOMPARE(report->faults.front().line, 4);
        QCOMPARE(totals().events, before.events);
        QCOMPARE(totals().quarantined, before.quarantined);
        QVERIFY(!m_program->db().isInTransaction());
    }

    void importEvents_stopsBehindAPieceAndGoesOnNextTime()
    {
        importMembers();
        const QString file = visits(2500);
        std::vector<qint64> told;

        const auto first = Intake(*m_program).importEvents(file, {}, [&](const auto& progress) {
            told.push_back(progress.done);
            return progress.done < 2000;
        });
        const auto second = Intake(*m_program).importEvents(file, {});

        QCOMPARE(told, (std::vector<qint64>{1000, 2000}));
        QCOMPARE(summary(first),
                 u"read 2000, accepted 2000, duplicate 0, quarantined 0 (0 before)"_s);
        QCOMPARE(first->stoppedAt.value(), 2001);
        QCOMPARE(summary(second),
                 u"read 2500, accepted 500, duplicate 2000, quarantined 0 (0 before)"_s);
        QVERIFY(!second->stoppedAt);
        QCOMPARE(totals().events, 2500);
    }

    void importEvents_losesNothingOfAFileThatIsNoUse()
    {
        const auto noHeader =
            Intake(*m_program).importEvents(dataFile(u"events_no_header.csv"_s), {});
        const auto none = Intake(*m_program).importEvents(dataFile(u"none.csv"_s), {});
        const auto noSource =
            Intake(*m_program).importEvents(dataFile(u"events_mixed.csv"_s), {.source = u" "_s});
        const auto dry = Intake(*m_program).importEvents(dataFile(u"none.csv"_s), {.dryRun = true});

        QVERIFY(noHeader);
        QVERIFY(noHeader->read > 0);
        QCOMPARE(noHeader->quarantined, noHeader->read);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(noSource.error().code, ErrorCode::InvalidInput);
        QCOMPARE(dry.error().code, ErrorCode::NotFound);
    }

    void importEvents_readsNdjsonWithAColumnMap()
    {
        importMembers();
        const QString file = fileWith(
            u"events.ndjson"_s,
            "{\"Beleg\": \"E-1\", \"member\": \"17850\", \"occurred_at\": \"2010-12-01\", "
            "\"type\": \"purchase\", \"amount\": 12.30}\n"
            "{\"Beleg\": \"E-2\", \"member\": \"nobody\", \"occurred_at\": \"2010-12-01\", "
            "\"type\": \"visit\"}\n");

        const auto report =
            Intake(*m_program).importEvents(file, {.columnMap = "{\"Beleg\": \"external_id\"}"_ba});

        QCOMPARE(summary(report), u"read 2, accepted 1, duplicate 0, quarantined 1 (0 before)"_s);
        QByteArray mended = openRecords().back().raw;
        mended.replace("nobody", "17850");
        const auto replayed = Intake(*m_program).replay(openRecords().back().id, mended, u"hana"_s);
        QVERIFY2(replayed.has_value(), replayed ? "" : qPrintable(replayed.error().detail));
        QCOMPARE(totals().events, 2);
    }

    void replay_recordsAMendedRecordOnce()
    {
        importMembers();
        QVERIFY(Intake(*m_program).importEvents(dataFile(u"events_mixed.csv"_s), {}));
        const QuarantinedRecord bad = recordOf(QuarantineReason::BadAmount);
        QByteArray mended = bad.raw;
        mended.replace("abc", "12.00");
        const qint64 before = totals().events;

        const auto asItWas = Intake(*m_program).replay(bad.id, {}, u"hana"_s);
        const auto replayed = Intake(*m_program).replay(bad.id, mended, u"hana"_s);
        const auto again = Intake(*m_program).replay(bad.id, mended, u"hana"_s);

        QCOMPARE(asItWas.error().code, ErrorCode::Refused);
        QVERIFY(asItWas.error().detail.contains(u"\"abc\""_s));
        QVERIFY(replayed);
        QCOMPARE(*replayed, RecordOutcome::Accepted);
        QCOMPARE(again.error().code, ErrorCode::AlreadyDecided);
        QVERIFY(again.error().detail.contains(u"hana"_s));
        QCOMPARE(totals().events, before + 1);
    }

    // The member was enrolled after the event came.
    void replay_takesARecordAsItWas()
    {
        const QString file = visits(1);
        QVERIFY(Intake(*m_program).importEvents(file, {}));
        QCOMPARE(openRecords().size(), 1);
        importMembers();
        const QuarantinedRecord waiting = recordOf(QuarantineReason::UnknownMember);

        const auto replayed = Intake(*m_program).replay(waiting.id, {}, u"hana"_s);

        QVERIFY(replayed);
        QCOMPARE(totals().events, 1);
    }

    void replay_refusesWhatIsNotOneRecord()
    {
        QVERIFY(Intake(*m_program).importEvents(visits(1), {}));
        const QuarantineId id = openRecords().front().id;

        const auto two = Intake(*m_program).replay(id, "a,b,c,d\na,b,c,d\n", u"hana"_s);
        const auto none = Intake(*m_program).replay(id, "\n", u"hana"_s);

        QCOMPARE(two.error().code, ErrorCode::InvalidInput);
        QCOMPARE(none.error().code, ErrorCode::InvalidInput);
        QCOMPARE(openRecords().size(), 1);
    }

    // Its first 64 KiB might read as a good record, and would not be what was sent.
    void replay_refusesARecordThatWasNotKeptWhole()
    {
        importMembers();
        const QString file = fileWith(u"large.csv"_s,
                                      "external_id,member,occurred_at,type,note\n"
                                      "E-1,17850,2010-12-01,visit,"
                                          + QByteArray(10'000'000, 'x') + '\n');
        QVERIFY(Intake(*m_program).importEvents(file, {}));
        const QuarantinedRecord large = recordOf(QuarantineReason::FieldTooLarge);

        const auto asItWas = Intake(*m_program).replay(large.id, {}, u"hana"_s);
        const auto mended =
            Intake(*m_program).replay(large.id, "E-1,17850,2010-12-01,visit,short", u"hana"_s);

        QCOMPARE(large.raw.size(), 64 * 1024);
        QCOMPARE(asItWas.error().code, ErrorCode::Refused);
        QVERIFY(mended);
    }

    void replay_joinsTheTransactionOfItsCaller()
    {
        QVERIFY(Intake(*m_program).importEvents(visits(1), {}));
        importMembers();
        const QuarantineId id = recordOf(QuarantineReason::UnknownMember).id;

        const Result<void> undone = m_program->db().inTransaction([&](Connection&) -> Result<void> {
            LAUREL_TRY([[maybe_unused]] const auto outcome,
                       Intake(*m_program).replay(id, {}, u"hana"_s));
            return fail(ErrorCode::Refused);
        });

        QVERIFY(!undone);
        QCOMPARE(totals().events, 0);
        QCOMPARE(recordOf(QuarantineReason::UnknownMember).id, id);
    }

    void dismiss_needsAReasonAndHappensOnce()
    {
        QVERIFY(Intake(*m_program).importEvents(visits(1), {}));
        const QuarantineId id = openRecords().front().id;

        const auto silent = Intake(*m_program).dismiss(id, u"  "_s, u"hana"_s);
        const auto dismissed = Intake(*m_program).dismiss(id, u"a test order"_s, u"hana"_s);
        const auto again = Intake(*m_program).dismiss(id, u"a test order"_s, u"hana"_s);

        QCOMPARE(silent.error().code, ErrorCode::InvalidInput);
        QVERIFY(dismissed);
        QCOMPARE(again.error().code, ErrorCode::AlreadyDecided);
        QVERIFY(openRecords().empty());
    }

private:
    void importMembers()
    {
        QVERIFY(Intake(*m_program).importMembers(dataFile(u"members.csv"_s), {}));
    }

    QString fileWith(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file could not be written");
        return file.fileName();
    }

    QString visits(int count)
    {
        QByteArray bytes = "external_id,member,occurred_at,type\n";
        for (int i = 1; i <= count; ++i)
            bytes += "V-" + QByteArray::number(i) + ",17850,2010-12-05 10:00,visit\n";
        return fileWith(u"visits.csv"_s, bytes);
    }

    ProgramTotals totals() { return ProgramRepository(m_program->db()).totals().value(); }

    std::vector<QuarantinedRecord> openRecords()
    {
        return QuarantineRepository(m_program->db()).list(u"open"_s, 100).value();
    }

    QuarantinedRecord recordOf(QuarantineReason reason)
    {
        for (const QuarantinedRecord& record : openRecords())
            if (record.reason == reason)
                return record;
        qFatal("no record has that reason");
    }

    FixedClock m_clock{Instant::parse(u"2011-12-10"_s, QTimeZone::utc()).value()};
    IdMaker m_ids{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenProgram> m_program;
};

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_Intake.moc"

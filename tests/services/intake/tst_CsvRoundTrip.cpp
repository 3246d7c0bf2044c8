#include "model/services/intake/CsvText.h"
#include "tests/services/intake/Reading.h"

#include <QTest>

#include <rapidcheck.h>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

// Text that is hard on a CSV reader: quotes, commas and line ends are as likely as letters.
rc::Gen<QString> hardText()
{
    static const std::vector<QString> pieces{
        u"a"_s,  u"Zürich"_s, u"花"_s, u"𝄞"_s, u","_s, u"\""_s, u"\"\""_s, u"\n"_s, u"\r\n"_s,
        u"\r"_s, u" "_s,      u"'"_s,  u";"_s, u"="_s, u"\t"_s, u"é"_s,    u"\\"_s, u"0"_s,
    };
    const auto piece = rc::gen::elementOf(pieces);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const auto& chosen) {
        QString text;
        for (const QString& next : chosen)
            text += next;
        return text;
    });
}

} // namespace

class tst_CsvRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBackAsTheyWereWritten()
    {
        const QStringList names{u"external_id"_s, u"a"_s, u"b"_s, u"c"_s};
        Columns columns = Columns::forMembers();

        const bool holds = rc::check("written rows read back equal", [&] {
            const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
                rc::gen::container<std::vector<QString>>(4, hardText()));
            QByteArray bytes = csvRow(names);
            for (const auto& row : rows)
                bytes += csvRow(QStringList(row.begin(), row.end()));

            const auto records = readCsv(bytes, columns);

            RC_ASSERT(records.has_value());
            RC_ASSERT(records->size() == rows.size());
            for (size_t r = 0; r < rows.size(); ++r) {
                const RawRecord& record = records->at(r);
                RC_ASSERT(!record.fault);
                for (size_t c = 0; c < 4; ++c)
                    RC_ASSERT(record.fields.value(names.at(static_cast<qsizetype>(c)))
                              == rows[r][c]);
            }
        });

        QVERIFY(holds);
    }

    // What quarantine keeps of a row is enough to read the row again.
    void aSingleRowReadsAgainFromItsRawForm()
    {
        const Columns columns = Columns::forMembers();

        const bool holds = rc::check("raw forms read again equal", [&] {
            const auto cells = *rc::gen::container<std::vector<QString>>(3, hardText());
            const QByteArray header = csvRow({u"external_id"_s, u"a"_s, u"b"_s});
            const auto first =
                readCsv(header + csvRow(QStringList(cells.begin(), cells.end())), columns);
            RC_ASSERT(first.has_value());

            const auto again = readCsv(header + first->front().raw, columns);

            RC_ASSERT(again.has_value());
            RC_ASSERT(again->size() == 1u);
            RC_ASSERT(again->front().fields == first->front().fields);
            RC_ASSERT(again->front().raw == first->front().raw);
        });

        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(tst_CsvRoundTrip)
#include "tst_CsvRoundTrip.moc"

#include "model/storage/ReportRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {

Result<void> ReportRepository::add(const QString& kind, int cycle, const StoredReport& report)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"reports/add"_s));
    return query.bind(u":report"_s, report.id)
        .bind(u":kind"_s, kind)
        .bind(u":cycle"_s, cycle)
        .bind(u":document"_s, QString::fromUtf8(report.document))
        .bind(u":checksum"_s, report.checksum)
        .bind(u":issued"_s, report.issuedAt)
        .run();
}

Result<std::optional<StoredReport>> ReportRepository::find(const QString& kind, int cycle)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"reports/find"_s));
    return query.bind(u":kind"_s, kind).bind(u":cycle"_s, cycle).optional([](Row& row) {
        StoredReport report{.id = row.id<ReportId>()};
        report.document = row.text().toUtf8();
        report.checksum = row.text();
        report.issuedAt = row.instant();
        return report;
    });
}

} // namespace laurel

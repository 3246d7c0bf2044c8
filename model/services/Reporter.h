#pragma once

#include "model/base/Result.h"
#include "model/domain/HealthViews.h"

#include "model/base/Id.h"

#include <QJsonObject>

namespace laurel {

class OpenProgram;

// Computes the figures of program health and issues reports. docs/program.md 9; docs/figures.md has the
// definitions.
class Reporter
{
public:
    explicit Reporter(OpenProgram& program) : m_program(program) {}

    Result<HealthFigures> health(const Period& period);
    Result<RoiFigures> roiOf(const Period& period);

    // Stored as issued, one per cycle, with a checksum.
    Result<ReportId> issueHealth(int cycle, const Period& period);
    Result<void> issueRoi(int cycle, const RoiFigures& roi);
    // Errors: NotFound, where that cycle is not closed.
    Result<QJsonObject> issued(const QString& kind, int cycle);

    // The figures of step 15: upper_minor, lower_minor, ratio (hundredths).
    static QJsonObject roiSummary(const RoiFigures& roi);

private:
    Result<void> addPoints(HealthFigures& figures);
    Result<void> addMembers(HealthFigures& figures);
    Result<void> addWork(HealthFigures& figures);
    Result<void> addNotes(HealthFigures& figures);
    Result<std::vector<TierFigures>> tiersOf(const Period& period);
    Result<ReportId> issue(const QString& kind, int cycle, const QJsonObject& document);

    OpenProgram& m_program;
};

} // namespace laurel

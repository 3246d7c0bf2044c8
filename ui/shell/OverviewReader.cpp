#include "ui/shell/OverviewReader.h"

#include "ui/common/WhenDone.h"

#include <utility>

namespace laurel::ui {

OverviewReader::OverviewReader(Gateways& gateways, QObject* parent)
    : QObject(parent)
    , m_program(gateways.program)
{
    connect(&gateways.news, &ProgramNews::changed, this, &OverviewReader::read);
}

void OverviewReader::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    whenDone(m_program.overview(), this, [this](const Result<ProgramOverview>& overview) {
        m_isReading = false;
        if (overview)
            emit arrived(*overview);
        else
            emit failed(overview.error());
        if (std::exchange(m_isStale, false))
            read();
    });
}

} // namespace laurel::ui

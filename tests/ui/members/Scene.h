#pragma once

#include "tests/ui/FakeGateways.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/Formats.h"
#include "ui/common/PageContext.h"

#include <QStandardPaths>

namespace laurel::test {

// What a page stands in: gateways fed by hand, a clock that stands still, somebody from support.
struct Scene
{
    Scene() { QStandardPaths::setTestModeEnabled(true); }

    FakeGateways fake;
    FixedClock clock{sampleNow()};
    ui::Session session{.me = {.login = QStringLiteral("salma"),
                               .name = QStringLiteral("Salma Aziz"),
                               .role = Role::Support}};
    ui::Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), sampleCurrency(),
                        QTimeZone("Europe/London")};
    ui::ActionRegistry actions{session.me.role};
    ui::Banners banners;
    std::vector<std::pair<ui::PageId, QString>> visited;
    ui::PageContext context{
        fake.gateways,
        actions,
        banners,
        session,
        formats,
        clock,
        [this](ui::PageId page, const QString& record) { visited.emplace_back(page, record); }};
};

// The sample members whose name or number holds the search, as the real gateway would find them.
inline Result<MemberPage> findAmongSamples(const MemberQuery& query)
{
    MemberPage page;
    for (const MemberRow& row : sampleMemberRows()) {
        const bool isFound = query.search.isEmpty()
            || row.name.contains(query.search, Qt::CaseInsensitive)
            || row.number.contains(query.search, Qt::CaseInsensitive);
        if (isFound && (!query.lowestRank || row.tier.rank >= *query.lowestRank))
            page.rows.push_back(row);
    }
    page.total = std::ssize(page.rows);
    return page;
}

} // namespace laurel::test

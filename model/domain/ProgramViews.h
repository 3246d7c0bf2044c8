#pragma once

#include "model/base/Currency.h"
#include "model/base/Instant.h"
#include "model/domain/People.h"
#include "model/domain/RunViews.h"
#include "model/domain/TaskViews.h"
#include "model/domain/Tier.h"

#include <vector>

namespace laurel {

// What the frame of the window and `db info` show of a program.
struct ProgramOverview
{
    QString name;
    QString zone; // IANA
    Currency currency;
    QDate start;
    bool isDemo = false;
    QString databaseKind; // "SQLite 3.40.1"
    QString location; // a file or server/database
    qint64 members = 0;
    qint64 events = 0;
    qint64 postings = 0;
    qint64 quarantined = 0; // open records
    int approvalsWaiting = 0;
    DispatchCounts dispatch;
    DueCycles due;
    int policyVersion = 1;
    std::vector<TierMark> ladder; // lowest first
    std::vector<Person> people;
};

} // namespace laurel

#pragma once

#include "model/base/Points.h"

#include <QString>

namespace laurel {

// A step of the ladder as people see it. The code is stable ("gold"), the name is the policy's.
struct TierMark
{
    QString code;
    QString name;
    int rank = 0; // 0 is the lowest step.

    friend bool operator==(const TierMark&, const TierMark&) = default;
};

} // namespace laurel

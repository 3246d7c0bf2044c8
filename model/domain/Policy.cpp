#include "model/domain/Policy.h"

namespace laurel {

int Policy::rankOf(const QString& tierCode) const
{
    for (const auto& rule : ladder)
        if (rule.mark.code == tierCode)
            return rule.mark.rank;
    return -1;
}

int Policy::rankFor(Points qualifying) const
{
    int rank = 0;
    for (const auto& rule : ladder)
        if (qualifying >= rule.threshold)
            rank = rule.mark.rank;
    return rank;
}

} // namespace laurel

#pragma once

#include "model/base/Result.h"
#include "model/domain/Policy.h"

class QByteArray;

namespace laurel {

// Reads a policy document (JSON; the starter policy in resources/policies shows every field). Money
// in it is in the program's currency.
// Errors: InvalidInput, with the place in the document and a sentence: an unknown or missing field,
// a value out of its range, thresholds out of order, two rules or tiers with one name.
Result<Policy> policyFromDocument(const QByteArray& document, int version,
                                  const Currency& currency);

} // namespace laurel

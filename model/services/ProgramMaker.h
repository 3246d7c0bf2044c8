#pragma once

#include "model/base/Result.h"
#include "model/domain/People.h"
#include "model/storage/Connection.h"
#include "model/storage/GiftRepository.h"
#include "model/storage/ProgramRepository.h"

namespace laurel {

class Clock;

// What a new program begins with.
struct NewProgram
{
    ProgramFacts facts;
    QByteArray policy; // The document; starterPolicy() where nobody wrote one. Cycles are as long
                       // as it says.
    std::vector<Gift> gifts; // What the policy gives and nobody lists here begins without stock.
    std::vector<Person> people; // The worker is added.
};

QByteArray starterPolicy();
// What the starter policy gives away: 200 Welcome boxes.
std::vector<Gift> starterGifts(const Currency& currency);

// Makes the database of a program: schema, policy version 1 (in force from the start), people. Seen
// from outside it is there whole or not at all.
// Errors: Refused where there is one already, InvalidInput for a policy or zone, and those of the
// database.
Result<void> createProgram(const DatabaseAddress& address, const NewProgram& program,
                           const Clock& clock);

// The same at an address that is not its place yet, for makers who fill it further.
Result<void> fillProgram(const DatabaseAddress& address, const NewProgram& program,
                         const Clock& clock);

} // namespace laurel

#pragma once

#include "model/base/Result.h"
#include "model/domain/People.h"
#include "model/storage/Connection.h"
#include "model/storage/ProgramRepository.h"

namespace laurel {

class Clock;

// What a new program begins with.
struct NewProgram
{
    ProgramFacts facts;
    QByteArray policy; // The document; starterPolicy() where nobody wrote one.
    std::vector<Person> people; // The worker is added.
};

QByteArray starterPolicy();

// Makes the database of a program: schema, policy version 1 (in force from the start), people. A
// file that was begun and could not be finished is taken away again.
// Errors: Refused where there is one already, InvalidInput for a policy or zone, and those of the
// database.
Result<void> createProgram(const DatabaseAddress& address, const NewProgram& program,
                           const Clock& clock);

} // namespace laurel

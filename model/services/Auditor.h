#pragma once

#include "model/base/Result.h"

#include <QStringList>

namespace laurel {

class OpenProgram;

// What `verify` found.
struct Verification
{
    qint64 members = 0;
    qint64 postings = 0;
    qint64 lots = 0;
    qint64 differences = 0;
    QStringList firstDifferences; // sentences that name what differs, at most 20
    // SHA-256 over the books without ids and times of recording: two programs with the same history
    // have the same digest.
    QString digest;

    bool isClean() const { return differences == 0; }
};

// Rebuilds balances, lots and chains from the ledger and compares them with what is stored.
class Auditor
{
public:
    explicit Auditor(OpenProgram& program) : m_program(program) {}

    Result<Verification> verify();

private:
    OpenProgram& m_program;
};

} // namespace laurel

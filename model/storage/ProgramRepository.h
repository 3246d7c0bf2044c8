#pragma once

#include "model/base/Currency.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"
#include "model/domain/People.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace laurel {

class Connection;

// The facts a program is created with, and how far its cycles are.
struct ProgramFacts
{
    QString name;
    QString zone; // IANA
    Currency currency;
    QDate start;
    int cycleDays = 30;
    int openCycle = 1; // the first whose closing has not begun
    // A demo lives in its own time: what its clock said when it was made.
    std::optional<Instant> demoClock = {};
    QByteArray keyCheck = {}; // fingerprint of the vouchers' key; set when it is stored
    Instant created = {}; // by the system's clock; set when it is stored

    bool isDemo() const { return demoClock.has_value(); }
};

struct PolicyDocument
{
    int version = 1;
    QByteArray document;
};

struct ProgramTotals
{
    qint64 members = 0;
    qint64 events = 0;
    qint64 postings = 0;
    qint64 quarantined = 0; // open records
};

// The program itself: its facts, policy versions, people and the numbers people say aloud.
class ProgramRepository
{
public:
    explicit ProgramRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const ProgramFacts& facts, Instant now);
    Result<ProgramFacts> find(); // Errors: NotFound.
    // Begins to close a cycle: what is recorded from now on counts after it. Nothing happens where
    // that was done before.
    Result<void> openNextCycle(int closing);
    Result<ProgramTotals> totals();

    Result<void> addPolicy(const PolicyDocument& policy, Instant validFrom,
                           const QString& approvedBy, Instant now);
    Result<PolicyDocument> policyInForce(Instant at); // Errors: NotFound.

    Result<void> addPerson(const Person& person);
    Result<std::vector<Person>> people();
    Result<std::optional<Person>> person(const QString& login);

    Result<int> nextNumber(const QString& kind);

private:
    Connection& m_connection;
};

} // namespace laurel

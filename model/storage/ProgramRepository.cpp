#include "model/storage/ProgramRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

int asNumber(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

Person personFromRow(Row& row)
{
    Person person;
    person.login = row.text();
    person.name = row.text();
    person.role = row.code<Role>(roleFromCode);
    person.isActive = row.flag();
    return person;
}

} // namespace

Result<void> ProgramRepository::add(const ProgramFacts& facts, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/add"_s));
    return query.bind(u":name"_s, facts.name)
        .bind(u":zone"_s, facts.zone)
        .bind(u":currency"_s, facts.currency.code())
        .bind(u":start_date"_s, asNumber(facts.start))
        .bind(u":cycle_days"_s, facts.cycleDays)
        .bind(u":demo_clock"_s, facts.demoClock)
        .bind(u":created"_s, now)
        .bind(u":key_check"_s, QVariant(facts.keyCheck))
        .run();
}

Result<ProgramFacts> ProgramRepository::find()
{
    struct Stored
    {
        QString name, zone, currency;
        int start = 0, cycleDays = 0, openCycle = 0;
        std::optional<Instant> demoClock;
        Instant created;
        QByteArray keyCheck;
    };
    LAUREL_TRY(auto query, m_connection.prepare(u"program/find"_s));
    LAUREL_TRY(const auto stored, query.one([](Row& row) {
        Stored s;
        s.name = row.text();
        s.zone = row.text();
        s.currency = row.text();
        s.start = row.smallInteger();
        s.cycleDays = row.smallInteger();
        s.openCycle = row.smallInteger();
        s.demoClock = row.optionalInstant();
        s.created = row.instant();
        s.keyCheck = row.bytes();
        return s;
    }));
    LAUREL_TRY(const auto currency, Currency::fromCode(stored.currency));
    return ProgramFacts{
        .name = stored.name,
        .zone = stored.zone,
        .currency = currency,
        .start = QDate(stored.start / 10000, stored.start / 100 % 100, stored.start % 100),
        .cycleDays = stored.cycleDays,
        .openCycle = stored.openCycle,
        .demoClock = stored.demoClock,
        .keyCheck = stored.keyCheck,
        .created = stored.created,
    };
}

Result<void> ProgramRepository::openNextCycle(int closing)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/open_next_cycle"_s));
    return query.bind(u":cycle"_s, closing).run();
}

Result<ProgramTotals> ProgramRepository::totals()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/totals"_s));
    return query.one([](Row& row) {
        ProgramTotals totals;
        totals.members = row.integer();
        totals.events = row.integer();
        totals.postings = row.integer();
        totals.quarantined = row.integer();
        return totals;
    });
}

Result<void> ProgramRepository::addPolicy(const PolicyDocument& policy, Instant validFrom,
                                          const QString& approvedBy, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/add_policy"_s));
    return query.bind(u":version"_s, policy.version)
        .bind(u":document"_s, QString::fromUtf8(policy.document))
        .bind(u":valid_from"_s, validFrom)
        .bind(u":approved_by"_s, approvedBy)
        .bind(u":recorded"_s, now)
        .run();
}

Result<PolicyDocument> ProgramRepository::policyInForce(Instant at)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/policy_in_force"_s));
    return query.bind(u":at"_s, at).one([](Row& row) {
        PolicyDocument policy;
        policy.version = row.smallInteger();
        policy.document = row.text().toUtf8();
        return policy;
    });
}

Result<void> ProgramRepository::addPerson(const Person& person)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/add_person"_s));
    return query.bind(u":login"_s, person.login)
        .bind(u":name"_s, person.name)
        .bind(u":role"_s, codeOf(person.role))
        .bind(u":is_active"_s, person.isActive)
        .run();
}

Result<std::vector<Person>> ProgramRepository::people()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/people"_s));
    return query.all(personFromRow);
}

Result<std::optional<Person>> ProgramRepository::person(const QString& login)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/person"_s));
    return query.bind(u":login"_s, login).optional(personFromRow);
}

Result<int> ProgramRepository::nextNumber(const QString& kind)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"program/next_number"_s));
    LAUREL_TRY(const int next,
               query.bind(u":kind"_s, kind).one([](Row& row) { return row.smallInteger(); }));
    return next - 1;
}

} // namespace laurel

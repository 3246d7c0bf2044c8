#include "model/services/ProgramMaker.h"

#include "model/base/Clock.h"
#include "model/domain/PolicyReader.h"
#include "model/services/VoucherCodes.h"
#include "model/storage/Migrator.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

Result<void> fill(Connection& connection, const NewProgram& program, Instant now)
{
    LAUREL_TRY([[maybe_unused]] const int applied, migrate(connection));
    return connection.inTransaction([&](Connection& tx) -> Result<void> {
        ProgramRepository repository(tx);
        LAUREL_TRY_VOID(repository.add(program.facts, now));
        // In force since ever: events of the past are judged by it too.
        LAUREL_TRY_VOID(
            repository.addPolicy({1, program.policy}, Instant::fromUs(0), u"setup"_s, now));
        LAUREL_TRY_VOID(
            repository.addPerson({u"worker"_s, u"Laurel worker"_s, Role::Worker, true}));
        for (const auto& person : program.people)
            LAUREL_TRY_VOID(repository.addPerson(person));
        return {};
    });
}

} // namespace

QByteArray starterPolicy()
{
    QFile file(u":/policies/starter.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    LAUREL_EXPECT(isOpen); // It is built in.
    return file.readAll();
}

Result<void> createProgram(const DatabaseAddress& address, const NewProgram& program,
                           const Clock& clock)
{
    if (!QTimeZone(program.facts.zone.toLatin1()).isValid())
        return fail(ErrorCode::InvalidInput,
                    u"\"%1\" is not a time zone, such as Europe/London."_s.arg(program.facts.zone));
    LAUREL_TRY([[maybe_unused]] const auto policy,
               policyFromDocument(program.policy, 1, program.facts.currency));

    LAUREL_TRY(auto connection, Connection::open(address, Connection::Mode::Create));
    Result<void> made = fill(*connection, program, clock.now());
    if (made) {
        const auto codes = VoucherCodes::forProgram(address, true);
        if (!codes)
            made = fail(codes.error());
    }
    if (!made && address.dialect == Dialect::Sqlite) {
        connection.reset();
        for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(address.database + suffix);
    }
    return made;
}

} // namespace laurel

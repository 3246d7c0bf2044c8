#include "model/services/ProgramMaker.h"

#include "model/base/Clock.h"
#include "model/domain/PolicyReader.h"
#include "model/services/ProgramPlace.h"
#include "model/services/VoucherCodes.h"
#include "model/storage/Migrator.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Every gift of the ladder is in the catalogue, so that an upgrade never meets an unknown one.
Result<void> addGifts(Connection& tx, const NewProgram& program, const Policy& policy)
{
    GiftRepository gifts(tx);
    for (const auto& gift : program.gifts)
        LAUREL_TRY_VOID(gifts.add(gift));
    for (const auto& tier : policy.ladder) {
        if (tier.gift.isEmpty())
            continue;
        LAUREL_TRY(const auto known, gifts.find(tier.gift, program.facts.currency));
        if (!known)
            LAUREL_TRY_VOID(gifts.add({.sku = tier.gift,
                                       .name = tier.gift,
                                       .cost = Money::zero(program.facts.currency)}));
    }
    return {};
}

Result<void> fill(Connection& connection, const NewProgram& program, const Policy& policy,
                  const VoucherCodes& codes, Instant now)
{
    LAUREL_TRY([[maybe_unused]] const int applied, migrate(connection));
    return connection.inTransaction([&](Connection& tx) -> Result<void> {
        ProgramRepository repository(tx);
        ProgramFacts facts = program.facts;
        facts.cycleDays = policy.cycleDays;
        facts.keyCheck = codes.fingerprint();
        LAUREL_TRY_VOID(repository.add(facts, now));
        LAUREL_TRY_VOID(addGifts(tx, program, policy));
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

std::vector<Gift> starterGifts(const Currency& currency)
{
    constexpr qint64 boxCost = 18; // major units
    const auto cost = Money::parse(QString::number(boxCost), currency);
    return {{.sku = u"GIFT-PLATINUM"_s,
             .name = u"Welcome box"_s,
             .barcode = u"2000000421001"_s, // Numbers that begin with 2 are a house's own.
             .bin = u"B-14-03"_s,
             .onHand = 200,
             .cost = cost ? *cost : Money::zero(currency)}};
}

Result<void> fillProgram(const DatabaseAddress& address, const NewProgram& program,
                         const Clock& clock)
{
    if (!QTimeZone::isTimeZoneIdAvailable(program.facts.zone.toLatin1()))
        return fail(ErrorCode::InvalidInput,
                    u"\"%1\" is not a time zone, such as Europe/London."_s.arg(program.facts.zone));
    LAUREL_TRY(const auto policy,
               policyFromDocument(program.policy, 1, program.facts.currency));
    LAUREL_TRY(const auto connection, Connection::open(address, Connection::Mode::Create));
    LAUREL_TRY(const auto codes, VoucherCodes::forProgram(address, true));
    return fill(*connection, program, policy, codes, clock.now());
}

Result<void> createProgram(const DatabaseAddress& address, const NewProgram& program,
                           const Clock& clock)
{
    return makeInPlace(address, [&](const DatabaseAddress& beside) {
        return fillProgram(beside, program, clock);
    });
}

} // namespace laurel

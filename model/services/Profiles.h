#pragma once

#include "model/base/Result.h"
#include "model/domain/MemberViews.h"

namespace laurel {

class OpenProgram;
class ProfileRepository;

// Puts together what people see of members.
class Profiles
{
public:
    explicit Profiles(OpenProgram& program) : m_program(program) {}

    Result<MemberPage> page(const MemberQuery& query);
    Result<MemberProfile> of(MemberId member); // Errors: NotFound.
    // A card number, an external id or an internal id. Errors: NotFound.
    Result<MemberId> find(const QString& key);
    // Every posting, oldest first, with the balance after it; up to an instant where one is given.
    Result<std::vector<StatementLine>> statement(MemberId member, std::optional<Instant> asOf);
    // A live voucher's code; the look is on record. Errors: NotFound, NotPermitted.
    Result<QString> voucherCode(MemberId member, VoucherId voucher, const QString& actor);

private:
    Result<void> addProgress(MemberProfile& profile, ProfileRepository& repository);
    Result<void> addTimeline(MemberProfile& profile, ProfileRepository& repository);
    void addBalances(MemberProfile& profile, const std::vector<StatementLine>& lines);
    Result<QString> causeText(ProfileRepository& repository, MemberId member,
                              const struct Cause& cause, const QString& rule);
    ProfileRepository repository();
    Instant now() const;

    OpenProgram& m_program;
};

} // namespace laurel

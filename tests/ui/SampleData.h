#pragma once

#include "model/gateways/Gateways.h"

// The program that tests and pictures of the window show: Northwind Rewards on a Friday in
// November 2025. Money is in euro, days are London's.
namespace laurel::test {

constexpr qint64 sampleMemberCount = 48'210;

Instant sampleNow(); // 2025-11-21 11:30 in London
Currency sampleCurrency();
Money euro(qint64 cents);
TierMark sampleTier(int rank); // 0 Bronze to 3 Platinum
std::vector<Person> samplePeople(); // the first is Hana Okafor, a manager
ProgramOverview sampleOverview();

// Names in Latin, Japanese, Arabic, Cyrillic, Greek, Hebrew, Hindi and Thai; latest activity first.
std::vector<MemberRow> sampleMemberRows();
// Errors: NotFound, for an id that is not among the rows.
Result<MemberProfile> sampleProfile(MemberId id);

std::vector<ApprovalRow> sampleApprovals(); // 12; two overdue, one with a pending decision
std::vector<ApprovalRow> sampleDecidedApprovals();
Result<ApprovalDetail> sampleApprovalDetail(TaskId id);

std::vector<DispatchRow> sampleDispatches(DispatchQueue queue);
Result<DispatchDetail> sampleDispatchDetail(TaskId id);

std::vector<RunRow> sampleRuns(); // one stopped half-way, then closed ones
Result<RunDetail> sampleRunDetail(RunId id);

HealthFigures sampleHealth(const Period& period);

} // namespace laurel::test

#pragma once

#include "model/domain/MemberViews.h"
#include "ui/members/SheetModel.h"

namespace laurel::ui {

class Formats;

// The tables of a member's profile: their columns, and their rows in words.

std::vector<SheetColumn> lotColumns();
std::vector<SheetRow> lotRows(const std::vector<LotView>& lots, const Formats& formats,
                              Instant now);
// What expires next, soonest first; the short table of the overview.
std::vector<SheetColumn> nextLotColumns();
std::vector<SheetRow> nextLotRows(std::vector<LotView> lots, size_t limit, const Formats& formats,
                                  Instant now);

std::vector<SheetColumn> postingColumns();
std::vector<SheetRow> postingRows(const std::vector<StatementLine>& lines, const Formats& formats);

std::vector<SheetColumn> voucherColumns();
std::vector<SheetRow> voucherRows(const std::vector<VoucherView>& vouchers, const Formats& formats,
                                  Instant now);

std::vector<SheetColumn> messageColumns();
std::vector<SheetRow> messageRows(const std::vector<MessageBrief>& messages, const Formats& formats,
                                  Instant now);

std::vector<SheetColumn> consentColumns();
std::vector<SheetRow> consentRows(const std::vector<ConsentView>& consents, const Formats& formats);

std::vector<SheetColumn> contactColumns();
std::vector<SheetRow> contactRows(const MemberProfile& profile, const Formats& formats);

std::vector<SheetColumn> taskColumns();
std::vector<SheetRow> taskRows(const std::vector<TaskBrief>& tasks, const Formats& formats,
                               Instant now);

// "12 Dec 2025 · in 20 days"; amber within 30 days of now.
SheetCell expiryCell(const std::optional<Instant>& expiresAt, const Formats& formats, Instant now);

} // namespace laurel::ui

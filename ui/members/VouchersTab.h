#pragma once

#include "model/domain/MemberViews.h"
#include "ui/common/PageContext.h"
#include "ui/members/ProfileTab.h"

namespace laurel::ui {

class Button;
class CodeReveal;
class SheetView;

// The member's vouchers. Their codes are not here: one at a time is asked for.
class VouchersTab : public ProfileTab
{
    Q_OBJECT

public:
    explicit VouchersTab(PageContext& context, QWidget* parent = nullptr);

    void setProfile(const MemberProfile& profile) override;
    CodeReveal& reveal() { return *m_reveal; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    const VoucherView* current() const;
    void updateButton();
    void offerCode();

    PageContext& m_context;
    std::optional<MemberId> m_member;
    std::vector<VoucherView> m_vouchers;
    SheetView* m_sheet;
    Button* m_ask;
    CodeReveal* m_reveal;
};

} // namespace laurel::ui

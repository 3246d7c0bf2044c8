#pragma once

#include "ui/common/PageContext.h"
#include "ui/members/ProfileTab.h"

namespace laurel::ui {

class Label;
class SheetView;

// What the member agreed to hear from us, and where the member is reached.
class ConsentTab : public ProfileTab
{
    Q_OBJECT

public:
    explicit ConsentTab(PageContext& context, QWidget* parent = nullptr);

    void setProfile(const MemberProfile& profile) override;

private:
    PageContext& m_context;
    SheetView* m_consents;
    SheetView* m_contact;
    Label* m_none;
};

} // namespace laurel::ui

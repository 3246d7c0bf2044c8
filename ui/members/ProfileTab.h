#pragma once

#include "ui/common/StatefulPage.h"

namespace laurel {
struct MemberProfile;
}

namespace laurel::ui {

// One tab of a member's profile.
class ProfileTab : public StatefulPage
{
    Q_OBJECT

public:
    using StatefulPage::StatefulPage;

    // Another member, or the same one read again: then the place in lists stays.
    virtual void setProfile(const MemberProfile& profile) = 0;
};

} // namespace laurel::ui

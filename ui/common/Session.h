#pragma once

#include "model/domain/People.h"
#include "model/domain/Permissions.h"

namespace laurel::ui {

// Who sits at the window.
struct Session
{
    Person me;

    const Person& person() const { return me; }
    bool may(RequestKind kind) const { return mayAsk(me.role, kind); }
};

} // namespace laurel::ui

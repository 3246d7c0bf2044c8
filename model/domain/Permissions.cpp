#include "model/domain/Permissions.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace laurel {
namespace {

bool isOneOf(Role role, std::initializer_list<Role> roles)
{
    return std::ranges::find(roles, role) != roles.end();
}

} // namespace

bool mayAsk(Role role, RequestKind kind)
{
    using enum Role;
    switch (kind) {
    case RequestKind::ApproveTask:
    case RequestKind::RejectTask:
        return isOneOf(role, {Manager});
    case RequestKind::ClaimTask:
    case RequestKind::Withdraw: // Own requests only; the Desk checks whose it is.
        return isOneOf(role, {Manager, Warehouse, Support, Admin});
    case RequestKind::PickItems:
    case RequestKind::ReportShort:
    case RequestKind::PackGift:
    case RequestKind::ShipGift:
        return isOneOf(role, {Warehouse, Manager});
    case RequestKind::ReplayQuarantined:
    case RequestKind::DismissQuarantined:
        return isOneOf(role, {Manager, Support, Admin});
    case RequestKind::CloseCycles:
        return isOneOf(role, {Manager, Admin, Worker});
    case RequestKind::ImportFile:
        return isOneOf(role, {Manager, Admin, Worker});
    }
    return false;
}

} // namespace laurel

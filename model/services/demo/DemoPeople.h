#pragma once

#include "model/domain/People.h"
#include "model/domain/Records.h"

#include <vector>

// The demo program: the real baskets of the UCI Online Retail set (Chen, Sain and Guo 2012, CC BY
// 4.0) under invented people. Everything follows from the customers' numbers, so that two demos are
// the same to the byte.
namespace laurel {

// Who bought: 4,372 members, in the order of their first baskets.
std::vector<MemberRecord> demoMembers();

// What they bought and brought back: 22,094 events of the source "demo", in the order of time.
std::vector<EventRecord> demoEvents();

// Who works there.
std::vector<Person> demoPeople();

} // namespace laurel

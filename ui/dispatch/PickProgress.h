#pragma once

#include "model/domain/TaskViews.h"

// How far a gift has come on its way out, computed from what the program says of it.
namespace laurel::ui {

enum class GiftStep { Pick = 1, Pack, Ship, Gone };

int itemsWanted(const DispatchRow& gift);
int itemsPicked(const DispatchRow& gift);

bool isMissing(const DispatchLine& line);

// Packing is locked until every line is picked. A gift whose missing items were reported stays at
// Pick, among the problems, until its stock comes.
GiftStep stepOf(const DispatchRow& gift);

// The line to fetch next: the first in bin order that is neither picked nor reported short; then a
// short one, since its stock may have come; nothing when all is there.
const DispatchLine* nextLine(const DispatchRow& gift);

const DispatchLine* lineOf(const DispatchRow& gift, int line);

} // namespace laurel::ui

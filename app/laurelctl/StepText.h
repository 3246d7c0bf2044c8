#pragma once

#include "model/domain/RunViews.h"

namespace laurel {
class OpenProgram;
}

namespace laurel::cli {

// What a step made, in a few words: "55493 earned by 881, 422 clawed back from 53".
QString stepText(const StepProgress& step, const OpenProgram& program);

} // namespace laurel::cli

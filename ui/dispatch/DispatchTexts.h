#pragma once

#include "model/domain/TaskViews.h"
#include "ui/common/StateText.h"
#include "ui/common/TextTone.h"

#include <QCoreApplication>

namespace laurel::ui {

// The words in which the gift pages speak of gifts.
class DispatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::DispatchTexts)

public:
    struct StateWord
    {
        QString text;
        TextTone tone = TextTone::Secondary;
        QString icon = {};
    };

    static QString queueName(DispatchQueue queue);
    static StateText emptyQueue(DispatchQueue queue);
    static QString items(const DispatchRow& gift); // "2 × Ceramic mug, navy and 1 more"
    static QString place(const DispatchRow& gift); // "Milano IT"
    static StateWord stateOf(const DispatchLine& line);
    static StateWord stateOf(const DispatchRow& gift);
};

} // namespace laurel::ui

#pragma once

#include "model/domain/RunViews.h"
#include "ui/common/TextTone.h"

#include <QCoreApplication>

namespace laurel::ui {

class Formats;

// What runs and what is due are called.
class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::RunWords)

public:
    struct StateWord
    {
        QString text;
        TextTone tone = TextTone::Secondary;
        QString icon = {};
    };

    explicit RunWords(const Formats& formats) : m_formats(formats) {}

    static QString name(const RunRow& run); // "Cycle 3"
    static StateWord stateOf(RunState state);

    QString period(const Period& period) const; // "1 Dec 2010 – 30 Dec 2010"
    QDate lastDay(const Period& period) const;
    QString took(const RunRow& run) const; // empty while it is not finished
    QString dueTitle(const DueCycles& due) const; // "3 cycles are due"
    QString dueDetail(const DueCycles& due) const;
    QString timeLeft(Duration left) const; // "about 12 s left"

private:
    const Formats& m_formats;
};

} // namespace laurel::ui

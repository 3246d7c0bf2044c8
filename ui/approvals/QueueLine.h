#pragma once

#include "model/domain/TaskViews.h"
#include "ui/common/TextTone.h"

#include <QCoreApplication>
#include <QMetaType>

namespace laurel {
class Clock;
}

namespace laurel::ui {

class Formats;
class PersonNames;

// One row of the queue in words, ready to paint and to be read aloud.
struct QueueLine
{
    QString name;
    QString when; // how long it still has or, where decided, when
    TextTone whenTone = TextTone::Secondary;
    TierMark from;
    TierMark to;
    QString cost;
    QString foot;
    QString footIcon = {};
    TextTone footTone = TextTone::Secondary;

    friend bool operator==(const QueueLine&, const QueueLine&) = default;
};

// Puts the rows of the queue into words.
class QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::QueueWords)

public:
    QueueWords(const Formats& formats, const Clock& clock, const PersonNames& names)
        : m_formats(formats)
        , m_clock(clock)
        , m_names(names)
    {
    }

    // isGone: somebody decided it since the list was read.
    QueueLine lineFor(const ApprovalRow& row, bool isGone) const;
    // Over is a danger, less than an hour a warning.
    TextTone dueTone(const ApprovalRow& row) const;
    QString dueText(const ApprovalRow& row) const;
    // "M. Ito approved this 20 s ago."; empty where the row still waits and nobody pressed
    // anything.
    QString whatHappened(const ApprovalRow& row) const;

private:
    void addFoot(QueueLine& line, const ApprovalRow& row, bool isGone) const;

    const Formats& m_formats;
    const Clock& m_clock;
    const PersonNames& m_names;
};

} // namespace laurel::ui
Q_DECLARE_METATYPE(laurel::ui::QueueLine)

#pragma once

#include "model/domain/MemberViews.h"
#include "ui/common/Card.h"

namespace laurel::ui {

class Formats;
class IconLabel;
class MeterBar;

// How far a member is on the way from the floor of the tier to the next one.
class TierProgressCard : public Card
{
    Q_OBJECT

public:
    explicit TierProgressCard(const Formats& formats, QWidget* parent = nullptr);

    void setProfile(const MemberProfile& profile);

    // Where the bar ends: 0 at the floor, 1 at the goal. Full at the top of the ladder.
    static double fractionOf(const TierProgress& progress);

private:
    QString goalText(const TierProgress& progress) const;
    void setNote(const TierProgress& progress);

    const Formats& m_formats;
    MeterBar* m_bar;
    Label* m_from;
    Label* m_reached;
    Label* m_to;
    IconLabel* m_noteIcon;
    Label* m_note;
    Label* m_term;
};

} // namespace laurel::ui

#pragma once

#include "model/domain/MemberViews.h"

#include <QWidget>

class QAction;

namespace laurel::ui {

class Avatar;
class Formats;
class Label;
class Pill;

// Who the profile is about.
class ProfileHead : public QWidget
{
    Q_OBJECT

public:
    ProfileHead(const Formats& formats, QAction* copyNumber, QWidget* parent = nullptr);

    // What the list already knows, until the profile is read.
    void setMember(const MemberRow& row);
    void setProfile(const MemberProfile& profile);

private:
    void setFacts(QStringList facts);

    const Formats& m_formats;
    Avatar* m_avatar;
    Label* m_name;
    Pill* m_tier;
    Pill* m_status;
    Label* m_facts;
};

} // namespace laurel::ui

#include "ui/members/ProfileHead.h"

#include "ui/common/Avatar.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Pill.h"
#include "ui/members/MemberWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ProfileHead::ProfileHead(const Formats& formats, QAction* copyNumber, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_avatar(new Avatar(52))
    , m_name(plainLabel({}, TextStyle::RecordTitle))
    , m_tier(new Pill)
    , m_status(new Pill)
    , m_facts(plainLabel({}, TextStyle::Secondary, TextTone::Secondary))
{
    m_tier->setIcon(u"star"_s);
    m_name->setObjectName(u"memberName"_s);
    m_name->setElided(true);
    m_facts->setObjectName(u"memberFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = buttonFor(copyNumber);
    copy->setObjectName(u"copyNumber"_s);

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 0);
    title->addWidget(m_tier);
    title->addWidget(m_status);
    title->addStretch(1);
    title->addWidget(copy);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(title);
    words->addWidget(m_facts);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 8);
    row->setSpacing(14);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void ProfileHead::setMember(const MemberRow& row)
{
    m_avatar->setPerson(row.name, row.id.value());
    m_name->setText(row.name);
    m_tier->setTier(row.tier);
    m_status->setText(nameOf(row.status));
    m_status->setTone(toneOf(row.status));
    m_status->setIcon(iconOf(row.status));
    setFacts({row.number, row.email});
}

void ProfileHead::setProfile(const MemberProfile& profile)
{
    setMember(profile.head);
    setFacts({profile.head.number, profile.head.email, profile.phone,
              tr("Member since %1")
                  .arg(m_formats.month(profile.joinedAt.toLocal(m_formats.zone()).date()))
                  .replace(u' ', QChar::Nbsp)});
}

void ProfileHead::setFacts(QStringList facts)
{
    facts.removeAll(QString());
    for (QString& fact : facts)
        fact = Formats::isolate(fact);
    m_facts->setText(facts.join(u"   ·   "_s));
}

} // namespace laurel::ui

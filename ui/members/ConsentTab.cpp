#include "ui/members/ConsentTab.h"

#include "ui/common/Card.h"
#include "ui/common/Labels.h"
#include "ui/common/ScrollPane.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/SheetView.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ConsentTab::ConsentTab(PageContext& context, QWidget* parent)
    : ProfileTab(parent)
    , m_context(context)
    , m_consents(new SheetView(tr("Consent"), consentColumns()))
    , m_contact(new SheetView(tr("Contact"), contactColumns()))
    , m_none(plainLabel(tr("The member was never asked, so nothing is sent."), TextStyle::Secondary,
                        TextTone::Secondary))
{
    m_consents->setObjectName(u"consents"_s);
    m_contact->setObjectName(u"contact"_s);
    for (SheetView* sheet : {m_consents, m_contact})
        sheet->dressForCard();
    m_contact->horizontalHeader()->hide();
    auto* agreed = new Card(tr("Consent"));
    agreed->setCornerText(tr("Nothing is sent without it"));
    agreed->body()->addWidget(m_none);
    agreed->body()->addWidget(m_consents);
    auto* reached = new Card(tr("Contact"));
    reached->body()->addWidget(m_contact);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(agreed);
    column->addWidget(reached);
    column->addStretch(1);
    setContent(new ScrollPane(inside));
}

void ConsentTab::setProfile(const MemberProfile& profile)
{
    m_none->setVisible(profile.consents.empty());
    m_consents->setVisible(!profile.consents.empty());
    m_consents->setRows(consentRows(profile.consents, m_context.formats));
    m_contact->setRows(contactRows(profile, m_context.formats));
}

} // namespace laurel::ui

#include "ui/members/VouchersTab.h"

#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/members/CodeReveal.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/SheetView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

VouchersTab::VouchersTab(PageContext& context, QWidget* parent)
    : ProfileTab(parent)
    , m_context(context)
    , m_sheet(new SheetView(tr("Vouchers"), voucherColumns()))
    , m_ask(button(tr("Reveal code…"), ButtonKind::Normal, u"ticket"_s))
    , m_reveal(new CodeReveal(context.gateways.members, context.session))
{
    m_sheet->setObjectName(u"vouchers"_s);
    m_ask->setObjectName(u"revealCode"_s);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->addWidget(m_ask);
    foot->addStretch();
    auto* content = new QFrame;
    content->setProperty("part", u"pane"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sheet, 1);
    column->addWidget(horizontalLine());
    column->addWidget(m_reveal);
    column->addLayout(foot);
    setContent(content);
    setStateText(PageState::EmptyDone,
                 {.icon = u"ticket"_s,
                  .title = tr("No vouchers"),
                  .sentence = tr("A voucher comes with a tier that gives one.")});

    connect(m_sheet, &RowTableView::currentRowChanged, this, [this] {
        m_reveal->close();
        updateButton();
    });
    connect(m_ask, &QPushButton::clicked, this, &VouchersTab::offerCode);
    connect(m_reveal, &CodeReveal::closed, this, [this] {
        updateButton();
        if (isVisible())
            m_sheet->setFocus(Qt::OtherFocusReason);
    });
}

void VouchersTab::setProfile(const MemberProfile& profile)
{
    if (m_member != profile.head.id) {
        m_reveal->close();
        m_sheet->setCurrentIndex({});
    }
    m_member = profile.head.id;
    m_vouchers = profile.vouchers;
    setState(m_vouchers.empty() ? PageState::EmptyDone : PageState::Ready);
    m_sheet->setRows(voucherRows(m_vouchers, m_context.formats, m_context.clock.now()));
    if (!m_vouchers.empty() && !m_sheet->currentIndex().isValid())
        m_sheet->setCurrentIndex(m_sheet->model()->index(0, 0));
    updateButton();
}

void VouchersTab::hideEvent(QHideEvent* event)
{
    m_reveal->close(); // Nobody reads it any more.
    ProfileTab::hideEvent(event);
}

const VoucherView* VouchersTab::current() const
{
    const int row = m_sheet->currentRow();
    if (row < 0 || row >= static_cast<int>(m_vouchers.size()))
        return nullptr;
    return &m_vouchers[static_cast<size_t>(row)];
}

void VouchersTab::updateButton()
{
    const VoucherView* voucher = current();
    QString why;
    if (!voucher)
        why = tr("Select a voucher first.");
    else if (voucher->state == VoucherState::Reserved)
        why = tr("Its code is made known when the upgrade is approved.");
    else if (voucher->state != VoucherState::Valid)
        why = tr("Only the code of a valid voucher is of use.");
    setDisabledBecause(m_ask, why);
}

void VouchersTab::offerCode()
{
    const VoucherView* voucher = current();
    if (!voucher || !m_member)
        return;
    m_reveal->offer(*m_member, voucher->id, voucher->lastFour);
    setDisabledBecause(m_ask, tr("Answer the question above first."));
}

} // namespace laurel::ui

#include "ui/dispatch/DispatchPane.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/PageContext.h"
#include "ui/common/Pill.h"
#include "ui/common/ScrollPane.h"
#include "ui/dispatch/AddressCard.h"
#include "ui/dispatch/BinCard.h"
#include "ui/dispatch/CodeForm.h"
#include "ui/dispatch/DispatchTexts.h"
#include "ui/dispatch/LinesCard.h"
#include "ui/dispatch/PickProgress.h"
#include "ui/dispatch/ScanBanner.h"
#include "ui/dispatch/ShipForm.h"
#include "ui/dispatch/ShortForm.h"
#include "ui/dispatch/StepStrip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

DispatchPane::DispatchPane(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_number(plainLabel({}, TextStyle::RecordTitle, TextTone::Normal, this))
    , m_whose(plainLabel({}, TextStyle::CardTitle, QFont::Normal, TextTone::Secondary, this))
    , m_state(new Pill({}, TextTone::Success, {}, this))
    , m_steps(new StepStrip(this))
    , m_banner(new ScanBanner(this))
    , m_bin(new BinCard(this))
    , m_lines(new LinesCard(this))
    , m_address(new AddressCard(this))
    , m_shipForm(new ShipForm(this))
    , m_codeForm(new CodeForm(this))
    , m_shortForm(new ShortForm(this))
    , m_scroll(nullptr)
{
    setObjectName(u"dispatchPane"_s);
    m_number->setObjectName(u"number"_s);
    m_whose->setObjectName(u"whose"_s);
    m_whose->setElided(true);
    m_state->setObjectName(u"giftState"_s);
    m_column->setContentsMargins(24, 18, 24, 18);
    m_column->setSpacing(14);
    m_column->addWidget(makeHead());
    m_column->addWidget(m_steps);
    m_column->addWidget(m_banner);
    m_scroll = new ScrollPane(makeBody(), this);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_codeForm);
    m_column->addWidget(m_shortForm);
    connect(m_codeForm, &GiftForm::closed, this, &DispatchPane::closeForms);
    connect(m_shortForm, &GiftForm::closed, this, &DispatchPane::closeForms);
    closeForms();
}

QWidget* DispatchPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_number);
    row->addWidget(m_whose, 1);
    row->addWidget(m_state);
    return head;
}

QWidget* DispatchPane::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_bin);
    column->addWidget(m_lines);
    column->addWidget(m_shipForm);
    column->addWidget(m_address);
    column->addStretch(1);
    return body;
}

void DispatchPane::addActions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    const auto add = [&](const QString& id, ButtonKind kind) {
        Button* made = buttonFor(m_context.actions.action(id), kind, this);
        made->setObjectName(id);
        made->setLarge(true);
        row->addWidget(made);
    };
    add(u"dispatch.short"_s, ButtonKind::Normal);
    add(u"dispatch.code"_s, ButtonKind::Normal);
    row->addStretch();
    if (!m_context.session.may(RequestKind::PackGift))
        row->addWidget(plainLabel(tr("Gifts are picked, packed and shipped by warehouse staff and "
                                     "managers. You can read them."),
                                  TextStyle::Secondary, TextTone::Secondary, this));
    add(u"dispatch.finish"_s, ButtonKind::Primary);
    m_column->addLayout(row);
}

void DispatchPane::setGift(const DispatchDetail& gift)
{
    m_number->setText(gift.row.number);
    QStringList whose{Formats::isolate(gift.row.memberName), DispatchTexts::place(gift.row)};
    whose.removeAll({});
    m_whose->setText(whose.join(u", "_s));
    auto state = DispatchTexts::stateOf(gift.row);
    const bool canPick = m_context.session.may(RequestKind::PickItems);
    const bool isInHand =
        gift.row.state == TaskState::Ready || gift.row.state == TaskState::Picking;
    if (canPick && isInHand && stepOf(gift.row) == GiftStep::Pick)
        state = {tr("Ready to scan"), TextTone::Success, u"check"_s};
    m_state->setText(state.text);
    m_state->setTone(state.tone);
    m_state->setIcon(state.icon);
    m_steps->setGift(gift.row);

    const GiftStep step = stepOf(gift.row);
    const DispatchLine* next = step == GiftStep::Pick ? nextLine(gift.row) : nullptr;
    m_bin->setVisible(next);
    if (next)
        m_bin->setLine(*next);
    m_lines->setLines(gift.row.lines);
    m_address->setGift(gift);
    m_shortForm->setGift(gift.row);
    m_shipForm->setVisible(step == GiftStep::Ship && m_context.session.may(RequestKind::ShipGift));
    if (step != GiftStep::Pick)
        m_shortForm->hide();

    // Who may not act is not told to; a gift that has left says where it is to everybody.
    m_banner->setVisible(canPick || step == GiftStep::Gone || !m_isPrompting);
    m_prompt = ScanNotices::prompt(gift, shippedText(gift));
    if (m_isPrompting)
        m_banner->setNotice(m_prompt);
}

QString DispatchPane::shippedText(const DispatchDetail& gift) const
{
    return gift.shippedAt ? m_context.formats.dateTime(*gift.shippedAt) : QString();
}

void DispatchPane::setNotice(const ScanNotice& notice)
{
    m_isPrompting = false;
    m_banner->setNotice(notice);
    m_banner->show();
}

void DispatchPane::clearNotice()
{
    m_isPrompting = true;
    m_banner->setNotice(m_prompt);
}

const ScanNotice& DispatchPane::notice() const
{
    return m_banner->notice();
}

void DispatchPane::start()
{
    m_isPrompting = true;
    closeForms();
    m_shipForm->start();
}

void DispatchPane::openCodeForm()
{
    closeForms();
    m_codeForm->show();
    m_codeForm->start();
}

void DispatchPane::openShortForm()
{
    closeForms();
    m_shortForm->show();
    m_shortForm->start();
}

void DispatchPane::closeForms()
{
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused
        && (m_codeForm->isAncestorOf(focused) || m_shortForm->isAncestorOf(focused))
        && focused->hasFocus();
    m_codeForm->hide();
    m_shortForm->hide();
    if (hadFocus)
        emit focusLeft();
}

} // namespace laurel::ui

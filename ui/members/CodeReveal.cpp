#include "ui/members/CodeReveal.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/WhenDone.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

CodeReveal::CodeReveal(MembersGateway& gateway, const Session& session, QWidget* parent)
    : QFrame(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_title(plainLabel({}, TextStyle::Body, QFont::DemiBold))
    , m_code(plainLabel({}, TextStyle::Kpi))
    , m_sentence(plainLabel({}, TextStyle::Secondary, TextTone::Secondary))
    , m_show(button(tr("Show code"), ButtonKind::Primary, u"ticket"_s))
    , m_close(button(tr("Cancel")))
{
    setObjectName(u"codeReveal"_s);
    m_code->setObjectName(u"voucherCode"_s);
    m_code->setAccessibleName(tr("Voucher code"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setObjectName(u"revealSentence"_s);
    m_sentence->setWordWrap(true);
    m_show->setObjectName(u"showCode"_s);
    m_close->setObjectName(u"closeReveal"_s);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_code);
    words->addWidget(m_sentence);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_show);
    row->addWidget(m_close);

    connect(m_show, &QPushButton::clicked, this, &CodeReveal::ask);
    connect(m_close, &QPushButton::clicked, this, &CodeReveal::close);
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] {
        if (!m_code->text().isEmpty())
            close();
    });
    hide();
}

void CodeReveal::offer(MemberId member, VoucherId voucher, const QString& lastFour)
{
    ++m_generation;
    m_member = member;
    m_voucher = voucher;
    m_title->setText(tr("Voucher ending in %1").arg(Formats::isolate(lastFour)));
    m_sentence->setTone(TextTone::Secondary);
    m_sentence->setText(tr("Its code is shown once and copied. That you asked is recorded."));
    shown(false);
    show();
    m_show->setFocus(Qt::OtherFocusReason);
}

void CodeReveal::close()
{
    ++m_generation;
    m_code->clear();
    m_member.reset();
    m_voucher.reset();
    if (isHidden())
        return;
    hide();
    emit closed();
}

void CodeReveal::ask()
{
    if (!m_member || !m_voucher)
        return;
    m_show->setEnabled(false);
    whenDone(m_gateway.revealVoucherCode(*m_member, *m_voucher, m_session.me.login), this,
             [this, generation = ++m_generation](const Result<QString>& code) {
                 if (generation == m_generation)
                     take(code);
             });
}

void CodeReveal::take(const Result<QString>& code)
{
    m_show->setEnabled(true);
    if (!code) {
        m_sentence->setTone(TextTone::Danger);
        m_sentence->setText(sentenceFor(code.error()));
    } else {
        m_code->setText(*code);
        m_clipboard.copy(*code);
        m_sentence->setText(tr("Copied. It leaves the screen and the clipboard after 30 s."));
        shown(true);
        m_close->setFocus(Qt::OtherFocusReason);
    }
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CodeReveal::shown(bool hasCode)
{
    if (!hasCode)
        m_code->clear();
    m_code->setVisible(hasCode);
    m_show->setVisible(!hasCode);
    m_close->setText(hasCode ? tr("Done") : tr("Cancel"));
}

} // namespace laurel::ui

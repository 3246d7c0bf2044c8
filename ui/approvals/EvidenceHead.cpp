#include "ui/approvals/EvidenceHead.h"

#include "ui/approvals/QueueLine.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Labels.h"
#include "ui/common/Pill.h"

#include <QHBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

EvidenceHead::EvidenceHead(const Formats& formats, const QueueWords& words, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_words(words)
    , m_name(plainLabel({}, TextStyle::RecordTitle, TextTone::Normal, this))
    , m_from(new Pill({}, TextTone::Secondary, {}, this))
    , m_to(new Pill({}, TextTone::Secondary, {}, this))
    , m_due(new Pill({}, TextTone::Secondary, {}, this))
    , m_origin(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
{
    m_name->setObjectName(u"memberName"_s);
    m_name->setElided(true);
    m_due->setObjectName(u"due"_s);
    m_origin->setObjectName(u"origin"_s);
    m_origin->setElided(true);
    auto* profile = iconButton(u"user"_s, tr("Open the member's profile"), {}, this);
    profile->setObjectName(u"openProfile"_s);
    connect(profile, &QAbstractButton::clicked, this, &EvidenceHead::profileWanted);

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 0);
    title->addWidget(m_from);
    title->addWidget(new IconLabel(isRightToLeft() ? u"arrow-left"_s : u"arrow-right"_s,
                                   TextTone::Secondary, 16, this));
    title->addWidget(m_to);
    title->addStretch(1);
    title->addWidget(m_due);
    title->addWidget(profile);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 10);
    layout->setSpacing(2);
    layout->addLayout(title);
    layout->addWidget(m_origin);
}

void EvidenceHead::setRow(const ApprovalRow& row)
{
    m_name->setText(row.memberName);
    m_from->setTier(row.from);
    m_to->setTier(row.to);
    m_origin->setText(row.memberNumber + u" · "_s + row.number);
    updateDue(row);
}

void EvidenceHead::setDetail(const ApprovalDetail& detail)
{
    setRow(detail.row);
    m_origin->setText(tr("%1 · %2 · asked for by policy v%3, cycle %4 · %5")
                          .arg(detail.row.memberNumber, detail.row.number)
                          .arg(detail.policyVersion)
                          .arg(detail.cycle)
                          .arg(m_formats.dateTime(detail.row.created)));
}

void EvidenceHead::updateDue(const ApprovalRow& row)
{
    if (row.state == TaskState::Approved) {
        m_due->setText(tr("Approved"));
        m_due->setTone(TextTone::Success);
        m_due->setIcon(u"check"_s);
    } else if (row.state == TaskState::Rejected) {
        m_due->setText(tr("Rejected"));
        m_due->setTone(TextTone::Danger);
        m_due->setIcon(u"x"_s);
    } else {
        m_due->setText(m_words.dueText(row));
        m_due->setTone(m_words.dueTone(row));
        m_due->setIcon(u"clock"_s);
    }
}

} // namespace laurel::ui

#include "ui/approvals/ApprovalPane.h"

#include "ui/approvals/DecisionBar.h"
#include "ui/approvals/EvidenceCards.h"
#include "ui/approvals/EvidenceHead.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/StatefulPage.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

ApprovalPane::ApprovalPane(const Formats& formats, const QueueWords& words,
                           const PersonNames& names, DecisionBar* bar, QWidget* parent)
    : QWidget(parent)
    , m_head(new EvidenceHead(formats, words, this))
    , m_cards(new EvidenceCards(formats, names))
    , m_scroll(new ScrollPane(m_cards, this))
    , m_evidence(new StatefulPage(this))
    , m_bar(bar)
{
    setObjectName(u"approvalPane"_s);
    setProperty("part", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_scroll->setObjectName(u"evidence"_s);
    m_scroll->setAccessibleName(tr("Evidence"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_evidence->setObjectName(u"evidenceState"_s);
    m_evidence->setLoadingText(tr("Reading the evidence…"));
    m_evidence->setStateText(PageState::Error, {.title = tr("The evidence could not be read")});
    m_evidence->setContent(m_scroll);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_evidence, 1);
    layout->addWidget(m_bar);
    connect(m_head, &EvidenceHead::profileWanted, this, &ApprovalPane::profileWanted);
    clear();
}

void ApprovalPane::clear()
{
    m_shown.reset();
    m_head->hide();
    m_bar->hide();
    m_evidence->hide();
}

void ApprovalPane::showRow(const ApprovalRow& row)
{
    m_shown.reset();
    m_head->setRow(row);
    m_head->show();
    m_bar->show();
    m_evidence->show();
    m_evidence->setState(PageState::Loading);
}

void ApprovalPane::showDetail(const ApprovalDetail& detail, const QString& changed)
{
    const bool isAnother = m_shown != detail.row.id;
    m_shown = detail.row.id;
    m_head->setDetail(detail);
    m_cards->setDetail(detail);
    if (changed.isEmpty()) {
        m_evidence->setState(PageState::Ready);
    } else {
        m_evidence->setStateText(PageState::ChangedByAnother, {.title = changed});
        m_evidence->setState(PageState::ChangedByAnother);
    }
    m_head->show();
    m_bar->show();
    m_evidence->show();
    if (isAnother) // The same one, read again, stays where it was scrolled to.
        m_scroll->verticalScrollBar()->setValue(0);
}

void ApprovalPane::updateDue(const ApprovalRow& row)
{
    m_head->updateDue(row);
}

void ApprovalPane::showProblem(const Error& error, std::function<void()> retry)
{
    m_shown.reset();
    m_evidence->showError(error, std::move(retry));
}

void ApprovalPane::focusEvidence()
{
    m_scroll->setFocus(Qt::ShortcutFocusReason);
}

bool ApprovalPane::isWaiting() const
{
    return m_evidence->isVisible() && m_evidence->state() == PageState::Loading;
}

void ApprovalPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace laurel::ui

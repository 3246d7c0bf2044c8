#include "ui/common/StatefulPage.h"

#include "model/base/Contracts.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/SkeletonRows.h"
#include "ui/common/StateTexts.h"
#include "ui/common/StateView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatefulPage::StatefulPage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_blank(new QWidget(this))
    , m_contentFrame(new QWidget(this))
    , m_bar(new NoticeBar(m_contentFrame))
    , m_stateView(new StateView(this))
    , m_skeleton(new SkeletonRows(50, this))
    , m_loadingLabel(plainLabel(tr("Reading…"), TextStyle::Body, TextTone::Secondary))
    , m_stopRow(new QWidget(this))
    , m_loadingView(makeLoadingView())
{
    m_bar->setObjectName(u"stateBar"_s);
    m_bar->hide();
    m_stateView->setObjectName(u"stateView"_s);
    m_loadingView->setObjectName(u"loadingView"_s);

    auto* frame = new QVBoxLayout(m_contentFrame);
    frame->setContentsMargins({});
    frame->setSpacing(0);
    frame->addWidget(m_bar);
    for (QWidget* view : {m_contentFrame, m_blank, m_loadingView})
        m_stack->addWidget(view);
    m_stack->addWidget(m_stateView);

    m_skeletonTimer.setSingleShot(true);
    m_skeletonTimer.setInterval(150ms);
    connect(&m_skeletonTimer, &QTimer::timeout, this,
            [this] { m_stack->setCurrentWidget(m_loadingView); });
    m_stopTimer.setSingleShot(true);
    m_stopTimer.setInterval(2s);
    connect(&m_stopTimer, &QTimer::timeout, this, [this] { m_stopRow->setVisible(!!m_stop); });
}

QWidget* StatefulPage::makeLoadingView()
{
    auto* view = new QWidget(this);
    m_stopRow->setObjectName(u"stopRow"_s);
    Button* stop = button(tr("Stop"), ButtonKind::Normal, u"square"_s, m_stopRow);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_stop)
            m_stop();
    });

    auto* row = new QHBoxLayout(m_stopRow);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_loadingLabel);
    row->addStretch();
    row->addWidget(stop);
    m_stopRow->hide();
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_skeleton, 1);
    layout->addWidget(m_stopRow);
    return view;
}

void StatefulPage::setContent(QWidget* content)
{
    LAUREL_EXPECT(!m_content);
    m_content = content;
    qobject_cast<QVBoxLayout*>(m_contentFrame->layout())->addWidget(content, 1);
}

void StatefulPage::setStateText(PageState state, const StateText& texts)
{
    m_texts[state] = texts;
    if (state == m_state)
        setState(state);
}

void StatefulPage::setLoadingText(const QString& text)
{
    m_loadingLabel->setText(text);
    m_loadingView->setAccessibleName(text);
}

void StatefulPage::setSkeletonRowHeight(int px)
{
    m_skeleton->setRowHeight(px);
}

void StatefulPage::setStopHandler(std::function<void()> stop)
{
    m_stop = std::move(stop);
}

void StatefulPage::showError(const Error& error, std::function<void()> retry)
{
    StateText texts = defaultStateText(PageState::Error);
    texts.sentence = sentenceFor(error);
    if (retry)
        texts.buttons.push_back({tr("Try again"), ButtonKind::Primary, std::move(retry)});
    texts.buttons.push_back({tr("Copy details"), ButtonKind::Normal, [details = detailsFor(error)] {
                                 QApplication::clipboard()->setText(details);
                             }});
    if (const auto own = m_texts.find(PageState::Error); own != m_texts.end())
        texts.title = own->second.title; // "The list could not be read" says more.
    m_texts[PageState::Error] = std::move(texts);
    setState(PageState::Error);
}

void StatefulPage::setState(PageState state)
{
    m_skeletonTimer.stop();
    m_stopTimer.stop();
    m_stopRow->hide();
    const bool isNew = state != m_state;
    m_state = state;
    switch (state) {
    case PageState::Loading:
        showLoading();
        break;
    case PageState::Ready:
    case PageState::Offline:
    case PageState::Stale:
    case PageState::ChangedByAnother:
    case PageState::LongTask:
        showContentWithBar();
        break;
    case PageState::EmptyFirstUse:
    case PageState::EmptyFiltered:
    case PageState::EmptyDone:
    case PageState::Error:
    case PageState::NoPermission:
        showStateView();
        break;
    }
    if (isNew)
        emit stateChanged(state);
}

StateText StatefulPage::textsOf(PageState state) const
{
    StateText usual = defaultStateText(state);
    const auto own = m_texts.find(state);
    if (own == m_texts.end())
        return usual;
    StateText texts = own->second;
    if (texts.icon.isEmpty())
        texts.icon = usual.icon;
    return texts;
}

void StatefulPage::showLoading()
{
    // What is on screen stays for a moment: most answers come before anybody could read "loading".
    if (m_stack->currentWidget() == m_contentFrame && !m_wasReady)
        m_stack->setCurrentWidget(m_blank);
    m_skeletonTimer.start();
    m_stopTimer.start();
}

void StatefulPage::showStateView()
{
    const StateText texts = textsOf(m_state);
    QWidget* focused = QApplication::focusWidget();
    const bool takesFocus = focused && m_contentFrame->isAncestorOf(focused);
    if (takesFocus)
        m_focusBefore = focused;
    m_stateView->setTexts(texts, stateTone(m_state));
    m_stack->setCurrentWidget(m_stateView);
    if (QWidget* first = m_stateView->firstButton(); first && takesFocus)
        first->setFocus();
    QAccessibleEvent alert(m_stateView, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatefulPage::showContentWithBar()
{
    m_wasReady = true;
    const QWidget* focused = QApplication::focusWidget();
    const bool givesFocusBack = m_focusBefore && (!focused || m_stateView->isAncestorOf(focused));
    m_stack->setCurrentWidget(m_contentFrame);
    if (givesFocusBack)
        m_focusBefore->setFocus();
    m_focusBefore = nullptr;
    if (m_state == PageState::Ready) {
        m_bar->hide();
        return;
    }
    const StateText texts = textsOf(m_state);
    const QString line =
        texts.sentence.isEmpty() ? texts.title : texts.title + u' ' + texts.sentence;
    const bool isNew = m_bar->isHidden() || m_bar->text() != line;
    m_bar->setTone(stateTone(m_state), texts.icon);
    m_bar->setText(line);
    m_bar->setButtons(texts.buttons);
    m_bar->show();
    if (isNew && m_state != PageState::LongTask) // Progress is not read out again and again.
        m_bar->announce();
}

} // namespace laurel::ui

#pragma once

#include "model/base/Error.h"
#include "ui/common/StateText.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <map>

class QStackedLayout;

namespace laurel::ui {

class Label;
class NoticeBar;
class SkeletonRows;
class StateView;

// A widget that can say what it is waiting for, why it is empty and what went wrong, in place of
// its content or above it. For whole pages and for their parts (a list, a detail pane).
class StatefulPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatefulPage(QWidget* parent = nullptr);

    // Takes the widget over. Once.
    void setContent(QWidget* content);
    QWidget* content() const { return m_content; }

    PageState state() const { return m_state; }
    // Loading shows nothing new for 150 ms, then skeleton rows, and after 2 s a button Stop where
    // there is a stop handler.
    void setState(PageState state);
    void setStateText(PageState state, const StateText& texts);
    // "Reading members…"; spoken, and shown with the Stop button.
    void setLoadingText(const QString& text);
    void setSkeletonRowHeight(int px);
    void setStopHandler(std::function<void()> stop);
    // PageState::Error with the sentence for this error, [Try again] where retry is given, and
    // [Copy details].
    void showError(const Error& error, std::function<void()> retry = {});

signals:
    void stateChanged(laurel::ui::PageState state);

private:
    QWidget* makeLoadingView();
    StateText textsOf(PageState state) const;
    void showLoading();
    void showStateView();
    void showContentWithBar();

    QStackedLayout* m_stack;
    QWidget* m_blank;
    QWidget* m_contentFrame;
    NoticeBar* m_bar;
    QWidget* m_content = nullptr;
    StateView* m_stateView;
    SkeletonRows* m_skeleton;
    Label* m_loadingLabel;
    QWidget* m_stopRow;
    QWidget* m_loadingView;
    PageState m_state = PageState::Ready;
    bool m_wasReady = false;
    QPointer<QWidget> m_focusBefore; // in the content, while that is hidden
    std::map<PageState, StateText> m_texts;
    std::function<void()> m_stop;
    QTimer m_skeletonTimer;
    QTimer m_stopTimer;
};

} // namespace laurel::ui

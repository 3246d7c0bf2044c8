#pragma once

#include "model/domain/RunViews.h"
#include "ui/runs/RunWords.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace laurel::ui {

class Label;
class MeterBar;
class Pill;

// Which run is shown, how it stands, how far its members have come.
class RunHead : public QWidget
{
    Q_OBJECT

public:
    explicit RunHead(const Formats& formats, QWidget* parent = nullptr);

    void addButtons(QAction* stop, QAction* resume);

    void setRun(const RunDetail& run, std::optional<Duration> left);

private:
    const Formats& m_formats;
    RunWords m_words;
    Label* m_title;
    Pill* m_state;
    Label* m_facts;
    Label* m_started;
    QHBoxLayout* m_first;
    MeterBar* m_meter;
    Label* m_members;
    Label* m_left;
    QWidget* m_stop = nullptr;
    QWidget* m_resume = nullptr;
};

} // namespace laurel::ui

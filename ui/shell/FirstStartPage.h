#pragma once

#include "model/base/Result.h"

#include <QWidget>

#include <functional>

class QProgressBar;

namespace laurel::ui {

class Button;
class Label;

// Makes a program and gives its URL, as --db takes it. Runs on a thread of its own and tells how
// far it is, from 0 to 100. It takes a few seconds and leaves nothing half done, so it is not
// stopped.
using ProgramMaker =
    std::function<Result<QString>(const std::function<void(int percent)>& progress)>;

// What is shown where there is no program yet: make the demo, or open a file.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    // problem: why the program that was asked for could not be opened; empty at a first start.
    explicit FirstStartPage(ProgramMaker makeDemo, const QString& problem = {},
                            QWidget* parent = nullptr);

    bool isMaking() const { return m_isMaking; }
    void showProblem(const QString& problem);

signals:
    void programWanted(const QString& url);

private:
    void makeDemo();
    void finish(const Result<QString>& made);
    void chooseFile();
    void arrange();

    ProgramMaker m_makeDemo;
    bool m_isMaking = false;

    Label* m_problem;
    Button* m_demo;
    Button* m_open;
    Label* m_step;
    QProgressBar* m_progress;
};

} // namespace laurel::ui

#pragma once

#include "app/laurel/Options.h"
#include "model/base/Error.h"
#include "model/domain/ProgramViews.h"
#include "ui/shell/MainWindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace laurel {
class Program;
struct Gateways;
} // namespace laurel

namespace laurel::ui {
class FirstStartPage;
}

namespace laurel::app {

class ShotMaker;

// Brings the window up: opens the program, or shows the first start where there is none.
class Starter : public QObject
{
    Q_OBJECT

public:
    // What laurelctl, too, ends with when the database is out of reach.
    static constexpr int outOfReach = 4;

    explicit Starter(const Options& options, QObject* parent = nullptr);
    ~Starter() override;

    void start();
    // What the process ends with once the event loop is over.
    int exitCode() const { return m_exitCode; }

private:
    void open(const QString& url);
    void show(const ProgramOverview& overview);
    void takeShots(const ProgramOverview& overview);
    void showFirstStart(const QString& problem);
    void fail(const Error& error);
    ui::ShellProgram shellProgram();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_settings; // of pictures, which remember nothing
    // Before the windows: they use them.
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Gateways> m_gateways;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::FirstStartPage> m_firstStart;
    std::unique_ptr<ShotMaker> m_shots;
    int m_exitCode = 0;
};

} // namespace laurel::app

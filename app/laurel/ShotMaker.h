#pragma once

#include "app/laurel/ShotList.h"

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace laurel::app {

// Takes the pictures one after the other, each when the page says that nothing more is on its way.
// Every picture has a window of its own, so that none shows what another left behind.
class ShotMaker : public QObject
{
    Q_OBJECT

public:
    ShotMaker(const ui::ShellProgram& program, const ProgramOverview& overview,
              const QString& login, const QString& folder, QObject* parent = nullptr);
    ~ShotMaker() override;

    // Leaves out the pictures whose names do not contain this; the empty text keeps all.
    void keepOnly(const QString& partOfName);
    void start();

signals:
    // problem: empty when all pictures were written.
    void finished(const QString& problem);

private:
    struct Job
    {
        Shot shot;
        ui::ThemeMode mode;
    };

    void next();
    void look();
    bool take(const Job& job);
    void fail(const QString& problem);

    ui::ShellProgram m_program;
    ProgramOverview m_overview;
    QString m_login;
    QDir m_folder;
    std::vector<Job> m_jobs;
    size_t m_at = 0;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_isPrepared = false;
    int m_quietLooks = 0;
    QElapsedTimer m_waiting;
    QTimer m_look;
};

} // namespace laurel::app

#pragma once

#include "tests/ui/FakeGateways.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <memory>

namespace laurel::test {

class TestPage;

// A window on the sample program, with settings of its own. Its pages are TestPages unless others
// are given.
class ShellFixture
{
public:
    explicit ShellFixture(std::vector<ui::PageFactory> pages = {});
    ~ShellFixture();

    // Shown and active. A window that is open already is closed first, as at the end of a day.
    ui::MainWindow& open(const QString& login = QStringLiteral("hana"), QSize size = {1440, 900});
    void close();

    ui::MainWindow& window() { return *m_window; }
    ui::Workspace& work() { return m_window->workspace(); }
    TestPage& page() const; // the one that is shown, where it is one

    FakeGateways fakes;
    FixedClock clock{sampleNow()};

private:
    QTemporaryDir m_settings;
    std::vector<ui::PageFactory> m_pages;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace laurel::test

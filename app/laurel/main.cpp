#include "app/laurel/Options.h"
#include "app/laurel/Starter.h"
#include "ui/shell/Watchdog.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

// The window. `laurel --help` says what it takes.
int main(int argc, char* argv[])
{
    umask(077); // Whatever we write is for its owner alone.

    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    const auto options = laurel::app::Options::parse(arguments);
    switch (options.wish) {
    case laurel::app::Options::Wish::Start:
        break;
    case laurel::app::Options::Wish::ShowVersion:
        QTextStream(stdout) << "laurel " << LAUREL_VERSION << Qt::endl;
        return 0;
    case laurel::app::Options::Wish::ShowHelp:
        QTextStream(stdout) << options.text << Qt::flush;
        return 0;
    case laurel::app::Options::Wish::Complain:
        QTextStream(stderr) << "laurel: " << options.text << Qt::endl;
        return 2;
    }

    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Laurel"_s);
    QCoreApplication::setApplicationName(u"Laurel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LAUREL_VERSION));
    QGuiApplication::setDesktopFileName(u"org.laurel.Laurel"_s);

    // A system that names no language would show money as no country writes it; and pictures look
    // the same everywhere.
    if (QLocale().language() == QLocale::C || !options.shotsFolder.isEmpty())
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    QTranslator english; // The plural forms: "1 cycle is due".
    if (english.load(u":/translations/laurel_en.qm"_s))
        QCoreApplication::installTranslator(&english);

#ifndef NDEBUG
    std::optional<laurel::ui::Watchdog> watchdog;
    if (options.shotsFolder.isEmpty()) // Nobody works in the window while pictures are taken.
        watchdog.emplace();
#endif
    laurel::app::Starter starter(options);
    QTimer::singleShot(0, &starter, &laurel::app::Starter::start);
    const int ended = QApplication::exec();
    return ended != 0 ? ended : starter.exitCode();
}

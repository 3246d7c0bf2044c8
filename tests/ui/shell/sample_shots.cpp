#include "app/laurel/Pages.h"
#include "app/laurel/ShotMaker.h"
#include "tests/ui/FakeGateways.h"
#include "ui/shell/FirstStartPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace laurel;
using namespace Qt::StringLiterals;

// Takes the window's pictures of the sample program, without a database: for those who work on how
// it looks. usage: laurel_sample_shots DIR [PART OF A NAME]
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Laurel"_s);
    QCoreApplication::setApplicationName(u"LaurelSampleShots"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: laurel_sample_shots DIR [PART OF A NAME]" << Qt::endl;
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());

    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::theme().setMode(mode);
        ui::FirstStartPage page([](const auto&) -> Result<QString> { return u""_s; },
                                u"There is no program file here. Nothing was changed."_s);
        page.resize(900, 640);
        QDir().mkpath(arguments.at(1));
        page.grab().save(QDir(arguments.at(1))
                             .filePath(mode == ui::ThemeMode::Light ? u"first-start-light.png"_s
                                                                    : u"first-start-dark.png"_s));
    }

    test::FakeGateways fakes;
    const FixedClock clock(test::sampleNow());
    app::ShotMaker maker({.gateways = fakes.gateways, .clock = clock, .pages = app::allPages()},
                         test::sampleOverview(), u"hana"_s, arguments.at(1));
    maker.keepOnly(arguments.value(2));
    QObject::connect(&maker, &app::ShotMaker::finished, [](const QString& problem) {
        QTextStream(stderr) << problem << Qt::endl;
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    QMetaObject::invokeMethod(&maker, &app::ShotMaker::start, Qt::QueuedConnection);
    return QApplication::exec();
}

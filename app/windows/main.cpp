// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// unhunch-windows: everything with pixels. Started by the resident when somebody wants to see
// something; ends with the last window. With "render" it only writes a picture.
#include "accessibletoggle.h"
#include "controls.h"
#include "desktoplook.h"
#include "desktopspeaker.h"
#include "icons.h"
#include "language.h"
#include "machineclock.h"
#include "pulsechimes.h"
#include "render.h"
#include "residentproxy.h"
#include "screenreader.h"
#include "sleepwatch.h"
#include "style.h"
#include "windows.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFontInfo>
#include <QPalette>
#include <QTextStream>

#include <cstring>

int main(int argc, char *argv[])
{
    using namespace unhunch;
    if (argc > 1 && std::strcmp(argv[1], "render") == 0)
        return renderMain(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("unhunch-windows"));
    QApplication::setApplicationDisplayName(QStringLiteral("Unhunch"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.unhunch.Unhunch"));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    const Language language
        = useLanguage(catalogueFolder(QStringLiteral("/../..")), English::WithSingulars);
    useQtWords(language);
    QApplication::setLayoutDirection(language.direction);
    const bool darkPalette = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    const double body = QFontInfo(QApplication::font()).pixelSize();

    ResidentProxy resident(QDBusConnection::sessionBus());
    if (!resident.isThere()) {
        QTextStream(stderr) << QApplication::translate(
            "main", "Unhunch is not running. Start it with: unhunch")
                            << Qt::endl;
        return 3;
    }
    QApplication::setStyle(new Style);
    Theme theme;
    theme.setBodyPixels(body);
    const DesktopLook look(theme, QDBusConnection::sessionBus(), darkPalette);
    installFocusRing(theme, &app);
    installAccessibleToggles();

    const Catalogue catalogue = Catalogue::loadAll();
    const MachineClock clock;
    DesktopSpeaker speaker(language.code);
    PulseChimes chimes;
    DesktopScreenReader reader(QDBusConnection::sessionBus());
    Windows windows(theme, resident, catalogue, clock, {&speaker, &chimes, &reader});
    SleepWatch sleep;
    QObject::connect(&sleep, &SleepWatch::leaving, &windows, &Windows::pauseGuiding);
    QObject::connect(
        &windows, &Windows::lastClosed, &app,
        [&windows] {
            // A request may have come meanwhile.
            if (windows.mayEnd())
                QApplication::quit();
        },
        Qt::QueuedConnection);
    windows.begin();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// unhunch-windows: everything with pixels. Started by the resident when somebody wants to see
// something; ends with the last window. With "render" it only writes a picture.
#include "accessibletoggle.h"
#include "controls.h"
#include "desktoplook.h"
#include "desktopspeaker.h"
#include "fonts.h"
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
#include <QPalette>
#include <QScreen>
#include <QTextStream>

#include <cmath>
#include <cstring>
#include <fontconfig/fontconfig.h>
#include <future>

namespace {

// QFontInfo would load the font, which is none of ours.
double pixelsOf(const QFont &font)
{
    constexpr double pointsAnInch = 72;
    const QScreen *const screen = QGuiApplication::primaryScreen();
    if (font.pixelSize() > 0 || screen == nullptr)
        return font.pixelSize();
    return std::round(font.pointSizeF() * screen->logicalDotsPerInchY() / pointsAnInch);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace unhunch;
    if (argc > 1 && std::strcmp(argv[1], "render") == 0)
        return renderMain(argc, argv);
    // What can be done beside is: whoever started a stretch waits for its first picture. Qt would
    // read fontconfig's files later, on this thread.
    const auto fontconfig = std::async(FcInit);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("unhunch-windows"));
    QApplication::setApplicationDisplayName(QStringLiteral("Unhunch"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.unhunch.Unhunch"));
    installApplicationIcon(app);
    QApplication::setQuitOnLastWindowClosed(false);
    const auto fonts = std::async(findFonts);
    auto bus = std::async([] { return QDBusConnection::sessionBus(); });
    const Language language
        = useLanguage(catalogueFolder(QStringLiteral("/../..")), English::WithSingulars);
    useQtWords(language);
    auto loading = std::async([] { return Catalogue::loadAll(); });
    QApplication::setLayoutDirection(language.direction);
    const bool darkPalette = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    const double body = pixelsOf(QApplication::font());

    ResidentProxy resident(bus.get());
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

    const Catalogue catalogue = loading.get();
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

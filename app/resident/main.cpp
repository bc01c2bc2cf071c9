// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "language.h"
#include "resident.h"
#include "signals.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace {

int beResident(Qt::LayoutDirection direction, int timeScale)
{
    using unhunch::Resident;
    const unhunch::QuitOnSignal quitOnSignal;
    Resident resident(direction);
    switch (resident.start(timeScale)) {
    case Resident::Start::First:
        return QCoreApplication::exec();
    case Resident::Start::Second:
        return unhunch::exits::ok;
    case Resident::Start::NoBus:
        break;
    }
    const QString sentence = QCoreApplication::translate("unhunch",
        "There is no session bus here, and without one there is nobody to ask and nothing to show. "
        "Start Unhunch inside your desktop session, or with: dbus-run-session unhunch");
    std::fprintf(stderr, "unhunch: %s\n", sentence.toLocal8Bit().constData());
    return unhunch::exits::failed;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("unhunch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNHUNCH_VERSION));
    const unhunch::Language language = unhunch::useLanguage(
        unhunch::catalogueFolder(QStringLiteral("/..")), unhunch::English::AsItIs);
    const unhunch::Parsed parsed = unhunch::parse(QCoreApplication::arguments());
    if (!parsed.command) {
        std::fputs(parsed.text.toLocal8Bit().constData(), parsed.code == 0 ? stdout : stderr);
        return parsed.code;
    }
    if (parsed.command->name.isEmpty())
        return beResident(language.direction, parsed.command->timeScale);
    const int code = unhunch::run(*parsed.command);
    // Qt's bus thread may still be unpacking a signal while the program's statics go, and then
    // warns on the terminal. A command has nothing left to tidy up.
    std::fflush(nullptr);
    std::_Exit(code);
}

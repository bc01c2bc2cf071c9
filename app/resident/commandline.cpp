// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "translate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

struct Known
{
    const char *name;
    const char *arguments; // as shown
    int least;
    int most;
    const char *options; // that it takes, apart by blanks
    const char *what;
};

constexpr std::array<Known, 26> commands {{
    {"status", "[--json]", 0, 0, "json",
        QT_TRANSLATE_NOOP("unhunch", "why there is or is not a prompt now")},
    {"now", "[ID]", 0, 1, "", QT_TRANSLATE_NOOP("unhunch", "open a stretch at once")},
    {"start", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "take the prompt that is due")},
    {"snooze", "[5|10|15]", 0, 1, "", QT_TRANSLATE_NOOP("unhunch", "put it off")},
    {"skip", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "let it go")},
    {"pause", "[45m|until 14:30|tomorrow]", 0, 2, "",
        QT_TRANSLATE_NOOP("unhunch", "quiet until then, or for the rest of the day")},
    {"resume", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "end the quiet")},
    {"sitting", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "the last absence was no break")},
    {"week", "[--of DATE] [--json]", 0, 0, "of json", QT_TRANSLATE_NOOP("unhunch", "the week")},
    {"log", "[--of DATE] [--json]", 0, 0, "of json",
        QT_TRANSLATE_NOOP("unhunch", "the entries of a day")},
    {"export", "[OPTIONS] [FILE]", 0, 1, "format from to progress",
        QT_TRANSLATE_NOOP("unhunch", "the history as JSON or as a table")},
    {"import", "[OPTIONS] FILE", 1, 1, "dry-run yes json progress",
        QT_TRANSLATE_NOOP("unhunch", "add what is missing from such a file or a copy")},
    {"backup", "[FILE]", 0, 1, "of", QT_TRANSLATE_NOOP("unhunch", "a checked copy of the history")},
    {"erase", "OPTIONS", 0, 0, "from to notes everything yes json",
        QT_TRANSLATE_NOOP("unhunch", "erase from the history and its copies")},
    {"note", "ID TEXT", 2, 2, "", QT_TRANSLATE_NOOP("unhunch", "note something on a stretch")},
    {"plan", "[--date DATE] [--json]", 0, 0, "date json",
        QT_TRANSLATE_NOOP("unhunch", "the day, if you sat all through it")},
    {"stretches", "[--json]", 0, 0, "json", QT_TRANSLATE_NOOP("unhunch", "all stretches")},
    {"show", "ID", 1, 1, "", QT_TRANSLATE_NOOP("unhunch", "a stretch as text")},
    {"render", "ID|--sheet [OPTIONS]", 0, 1,
        "at phase size theme side variant level figure out card sheet transparent",
        QT_TRANSLATE_NOOP("unhunch", "a picture of a stretch, as a file")},
    {"simulate", "FILE", 1, 1, "",
        QT_TRANSLATE_NOOP("unhunch", "run a scripted day through the schedule")},
    {"library", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "open the library")},
    {"settings", "[PAGE]", 0, 1, "", QT_TRANSLATE_NOOP("unhunch", "open the settings")},
    {"welcome", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "open the first steps again")},
    {"config", "[--list|KEY [VALUE]]", 0, 2, "list",
        QT_TRANSLATE_NOOP("unhunch", "show or set settings")},
    {"doctor", "[--json]", 0, 0, "json", QT_TRANSLATE_NOOP("unhunch", "what this desktop allows")},
    {"quit", "", 0, 0, "", QT_TRANSLATE_NOOP("unhunch", "end Unhunch")},
}};

QString help()
{
    QString text
        = tr("Usage: unhunch [COMMAND] [OPTIONS]\n"
             "Short guided mid-back stretches, offered when you pause typing.\n\n"
             "Without a command it starts, or opens its window where it runs already.\n\n");
    for (const Known &known : commands) {
        const QString left = QStringLiteral("%1 %2").arg(
            QLatin1String(known.name), QLatin1String(known.arguments));
        text += QStringLiteral("  %1 %2\n").arg(left, -36).arg(tr(known.what));
    }
    text += QLatin1Char('\n')
        + tr("  --time-scale N                       time passes N times faster while nothing is "
             "up\n"
             "  --help, --version\n\n"
             "Of export, import and erase:\n"
             "  --format json|csv                    by the name of FILE unless said\n"
             "  --from DATE, --to DATE               these days alone\n"
             "  --notes ID, --everything             what to erase, instead of days\n"
             "  --dry-run                            only say what would be added\n"
             "  --yes                                do not ask\n"
             "  --progress                           say how far it is on standard error\n\n"
             "Pictures, of render:\n"
             "  --at SECONDS, --phase N              a time of the session, the end of a step\n"
             "  --side left|right                    of a stretch that has sides\n"
             "  --variant ID, --level low|middle|high\n"
             "  --figure NAME                        who does it, as in the setting\n"
             "  --theme light|dark|contrast          light unless said\n"
             "  --size N                             width in pixels, 16 to 4096\n"
             "  --transparent                        without the stage\n"
             "  --card                               the whole card instead of the figure\n"
             "  --sheet                              every pose, of one stretch or of all\n"
             "  --out FILE.png|FILE.svg              ID.png here unless said\n");
    return text;
}

Parsed usage(const QString &why)
{
    return {std::nullopt, QStringLiteral("unhunch: %1\n%2\n").arg(why, tr("See: unhunch --help")),
        exits::usage};
}

const Known *find(const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
        [&](const Known &known) { return name == QLatin1String(known.name); });
    return found != commands.end() ? &*found : nullptr;
}

// What does not fit this command, or nothing.
QString mismatch(const Known &known, const Command &command, const QCommandLineParser &parser)
{
    const auto count = command.arguments.size();
    if (count < known.least)
        return tr("%1 needs %2").arg(command.name, QLatin1String(known.arguments));
    if (count > known.most)
        return tr("%1: too many arguments").arg(command.name);
    const QStringList takes = QString::fromLatin1(known.options).split(QLatin1Char(' '));
    for (const QString &option : parser.optionNames()) {
        if (!takes.contains(option))
            return tr("%1 does not take --%2").arg(command.name, option);
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{{QStringLiteral("h"), QStringLiteral("help")}, QString()},
        {{QStringLiteral("v"), QStringLiteral("version")}, QString()},
        {QStringLiteral("json"), QString()}, {QStringLiteral("list"), QString()},
        {QStringLiteral("of"), QString(), QStringLiteral("DATE")},
        {QStringLiteral("date"), QString(), QStringLiteral("DATE")},
        {QStringLiteral("time-scale"), QString(), QStringLiteral("N")}});
    for (const QString &flag : {QStringLiteral("card"), QStringLiteral("sheet"),
             QStringLiteral("transparent"), QStringLiteral("dry-run"), QStringLiteral("yes"),
             QStringLiteral("everything"), QStringLiteral("progress")})
        parser.addOption({flag, QString()});
    for (const QString &option : {QStringLiteral("at"), QStringLiteral("phase"),
             QStringLiteral("size"), QStringLiteral("theme"), QStringLiteral("side"),
             QStringLiteral("variant"), QStringLiteral("level"), QStringLiteral("figure"),
             QStringLiteral("out"), QStringLiteral("format"), QStringLiteral("from"),
             QStringLiteral("to"), QStringLiteral("notes")})
        parser.addOption({option, QString(), QStringLiteral("VALUE")});
}

// To be the resident, or to open its window where it runs.
Parsed withoutCommand(Command command, const QCommandLineParser &parser)
{
    const QStringList set = parser.optionNames();
    const bool scaled = parser.isSet(QStringLiteral("time-scale"));
    if (set.size() > (scaled ? 1 : 0))
        return usage(tr("--%1 needs a command").arg(set.first()));
    bool ok = true;
    if (scaled)
        command.timeScale = parser.value(QStringLiteral("time-scale")).toInt(&ok);
    constexpr int fastest = 3600;
    if (!ok || command.timeScale < 1 || command.timeScale > fastest)
        return usage(tr("--time-scale takes a whole number from 1 to %1").arg(fastest));
    return {command, QString(), exits::ok};
}

} // namespace

Parsed parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {std::nullopt, help(), exits::ok};
    if (parser.isSet(QStringLiteral("version")))
        return {std::nullopt,
            QStringLiteral("unhunch %1\n").arg(QCoreApplication::applicationVersion()), exits::ok};
    Command command;
    command.arguments = parser.positionalArguments();
    for (const QString &option : parser.optionNames())
        command.options.insert(option, parser.value(option));
    if (command.arguments.isEmpty())
        return withoutCommand(command, parser);
    command.name = command.arguments.takeFirst();
    const Known *known = find(command.name);
    if (known == nullptr)
        return usage(tr("\"%1\" is no command").arg(command.name));
    if (const QString why = mismatch(*known, command, parser); !why.isEmpty())
        return usage(why);
    // What the words of a picture mean is for the program that paints it to say.
    if (command.name == QLatin1String("render")) {
        command.words = arguments.mid(1);
        command.words.removeOne(command.name);
    }
    return {command, QString(), exits::ok};
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "commandline.h"
#include "documents.h"
#include "historycommands.h"
#include "machineclock.h"
#include "paths.h"
#include "scenario.h"
#include "status.h"
#include "terminal.h"
#include "translate.h"
#include "weektext.h"
#include "words.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <unistd.h>
#include <vector>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

using terminal::complain;
using terminal::print;

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonObject &object)
{
    print(indented(object));
}

int printReply(const tl::expected<QVariantList, client::Error> &reply,
    const std::function<QString(const QString &)> &words)
{
    if (!reply)
        return complain(reply.error().sentence,
            reply.error().failure == client::Failure::NotRunning ? exits::notRunning
                                                                 : exits::failed);
    const QString text = words ? words(reply->value(0).toString()) : QString();
    if (!text.isEmpty())
        print(text);
    return exits::ok;
}

QJsonObject object(const QString &document)
{
    return QJsonDocument::fromJson(document.toUtf8()).object();
}

QString hour(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    const Instant instant {Millis {at.toMSecsSinceEpoch()}};
    return clockTime(instant, QTimeZone::systemTimeZone(), MachineClock().now().utc);
}

Catalogue catalogue()
{
    return Catalogue::loadAll();
}

// ---- to the resident

// The document that `method` answers with, as JSON or as `write` puts it in words.
int printDocument(
    const Command &command, const QString &method, QString (*write)(const QJsonObject &))
{
    return printReply(client::call(method), [&](const QString &document) {
        return command.has("json") ? indented(object(document)) : write(object(document));
    });
}

int status(const Command &command)
{
    return printDocument(command, QStringLiteral("Status"), &statusText);
}

int now(const Command &command)
{
    return printReply(
        client::call(QStringLiteral("Start"), {command.arguments.value(0), false}), {});
}

int start(const Command &)
{
    const auto reply = client::call(QStringLiteral("Status"));
    if (reply
        && object(reply->value(0).toString()).value(QStringLiteral("occurrence")).toInteger() == 0)
        return complain(tr("Nothing is due. For a stretch all the same: unhunch now"));
    return printReply(reply ? client::call(QStringLiteral("Start"), {QString(), true}) : reply, {});
}

int snooze(const Command &command)
{
    bool ok = true;
    const int minutes = command.arguments.isEmpty() ? 0 : command.arguments.front().toInt(&ok);
    if (!ok || (minutes == 0 && !command.arguments.isEmpty()))
        return complain(tr("snooze takes 5, 10 or 15 minutes"), exits::usage);
    return printReply(client::call(QStringLiteral("Snooze"), {minutes}),
        [](const QString &until) { return tr("It comes again at %1.").arg(hour(until)); });
}

int skip(const Command &)
{
    return printReply(client::call(QStringLiteral("Skip")), {});
}

int pause(const Command &command)
{
    return printReply(
        client::call(QStringLiteral("Pause"), {command.arguments.join(QLatin1Char(' '))}),
        [](const QString &ends) { return tr("Quiet until %1.").arg(hour(ends)); });
}

int resume(const Command &)
{
    return printReply(client::call(QStringLiteral("Resume")), {});
}

int sitting(const Command &)
{
    return printReply(client::call(QStringLiteral("WasSitting")), {});
}

int openWindow(const Command &command)
{
    const QStringList words = QStringList {command.name} + command.arguments;
    return printReply(client::call(QStringLiteral("Show"), {words.join(QLatin1Char(' '))}), {});
}

int doctor(const Command &command)
{
    return printDocument(command, QStringLiteral("Doctor"), &doctorText);
}

int quit(const Command &)
{
    return printReply(client::call(QStringLiteral("Quit")), {});
}

// ---- without it

std::optional<QDate> dayOf(const Command &command)
{
    const QString option = command.has("of") ? QStringLiteral("of") : QStringLiteral("date");
    if (!command.options.contains(option))
        return QDateTime::fromMSecsSinceEpoch(
            MachineClock().now().utc.time_since_epoch().count(), QTimeZone::systemTimeZone())
            .date();
    const QString written = command.options.value(option);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (day.isValid())
        return day;
    complain(tr("\"%1\" is no date. Write it as 2026-03-10.").arg(written), exits::usage);
    return std::nullopt;
}

tl::expected<History, QString> history()
{
    return History::open(paths::history(), History::Mode::Read, MachineClock().now().utc);
}

// What `read` finds in the history around the asked day, as JSON or as `write` puts it in words.
template <typename View>
int report(const Command &command, tl::expected<View, QString> (*read)(const History &, QDate),
    QString (*write)(const View &, const Catalogue &))
{
    const auto day = dayOf(command);
    if (!day)
        return exits::usage;
    const auto kept = history();
    if (!kept)
        return complain(kept.error());
    const auto view = read(*kept, *day);
    if (!view)
        return complain(view.error());
    if (command.has("json"))
        printJson(toJson(*view));
    else
        print(write(*view, catalogue()));
    return exits::ok;
}

int week(const Command &command)
{
    return report(command, &weekAround, &weekAsText);
}

int log(const Command &command)
{
    return report(command, &readDay, &logAsText);
}

int plan(const Command &command)
{
    const auto day = dayOf(command);
    if (!day)
        return exits::usage;
    const Catalogue all = catalogue();
    QJsonObject document;
    // The resident knows what of today is over already.
    if (const auto reply = client::call(QStringLiteral("Plan"), {day->toString(Qt::ISODate)})) {
        document = object(reply->value(0).toString());
    } else {
        const QTimeZone zone = QTimeZone::systemTimeZone();
        QJsonArray prompts;
        for (const auto &prompt :
            scenario::plan(*day, loadSettings(paths::settings()).settings, all, zone))
            prompts.append(QJsonObject {{QStringLiteral("at"), isoTime(prompt.at, zone)},
                {QStringLiteral("stretches"), QJsonArray::fromStringList(prompt.stretches)}});
        document = {{QStringLiteral("day"), day->toString(Qt::ISODate)},
            {QStringLiteral("prompts"), prompts}};
    }
    if (command.has("json"))
        printJson(document);
    else
        print(planText(document, all));
    return exits::ok;
}

int stretches(const Command &command)
{
    const Catalogue all = catalogue();
    if (command.has("json"))
        printJson(stretchesDocument(all));
    else
        print(stretchesText(all));
    for (const QString &problem : all.problems())
        complain(problem);
    return exits::ok;
}

int show(const Command &command)
{
    const Catalogue all = catalogue();
    const Stretch *stretch = all.find(command.arguments.first());
    if (stretch == nullptr)
        return complain(tr("There is no stretch \"%1\". See: unhunch stretches")
                            .arg(command.arguments.first()));
    const Settings settings = loadSettings(paths::settings()).settings;
    print(cardText(*stretch, settings.levels.value(stretch->id, Level::Low)));
    return exits::ok;
}

int simulate(const Command &command)
{
    QFile file(command.arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return complain(tr("%1: %2").arg(file.fileName(), file.errorString()));
    QJsonParseError error;
    const QJsonDocument script = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !script.isObject())
        return complain(
            tr("%1: %2, at byte %3").arg(file.fileName(), error.errorString()).arg(error.offset));
    const auto result = scenario::run(script.object(), catalogue());
    if (!result)
        return complain(tr("%1: %2").arg(file.fileName(), result.error()));
    for (const scenario::Line &line : result->lines)
        print(QString::fromUtf8(
            QJsonDocument(scenario::toJson(line)).toJson(QJsonDocument::Compact)));
    return exits::ok;
}

// Painting is for the program with the windows; it takes this one's place.
int render(const Command &command)
{
    const QString program = paths::windowsProgram();
    QStringList words {program, command.name};
    const Settings settings = loadSettings(paths::settings()).settings;
    if (const QString id = command.arguments.value(0); settings.levels.contains(id))
        words += {QStringLiteral("--level"), toString(settings.levels.value(id))};
    words += {QStringLiteral("--figure"), settings.figure};
    words += command.words; // what is said later wins
    std::vector<QByteArray> texts;
    texts.reserve(static_cast<size_t>(words.size()));
    for (const QString &word : words)
        texts.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    arguments.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    std::fflush(nullptr);
    ::execv(arguments.front(), arguments.data());
    return complain(tr("%1: %2").arg(program, QString::fromLocal8Bit(std::strerror(errno))));
}

int listSettings(const Settings &settings)
{
    const Settings defaults;
    for (const Field &field : settingFields())
        print(QStringLiteral("%1 %2 %3")
                  .arg(field.key, -24)
                  .arg(field.text(settings), -24)
                  .arg(tr("%1 (%2; default %3)")
                           .arg(field.label, field.bounds, field.text(defaults))));
    return exits::ok;
}

int setOne(Settings settings, const QString &key, const QString &value)
{
    const auto reply = client::call(QStringLiteral("SetSetting"), {key, value});
    if (reply)
        return exits::ok;
    if (reply.error().failure == client::Failure::Refused)
        return complain(reply.error().sentence);
    // Nobody else writes the file now.
    if (const auto set = setSetting(settings, key, value); !set)
        return complain(set.error());
    if (const auto saved = saveSettings(paths::settings(), settings); !saved)
        return complain(saved.error());
    return exits::ok;
}

int config(const Command &command)
{
    const LoadedSettings loaded = loadSettings(paths::settings());
    for (const QString &problem : loaded.problems)
        complain(problem);
    if (command.arguments.isEmpty())
        return listSettings(loaded.settings);
    if (command.arguments.size() == 2)
        return setOne(loaded.settings, command.arguments.at(0), command.arguments.at(1));
    const auto text = settingText(loaded.settings, command.arguments.first());
    if (!text)
        return complain(text.error());
    print(*text);
    return exits::ok;
}

} // namespace

int run(const Command &command)
{
    static const QMap<QString, int (*)(const Command &)> doers {{QStringLiteral("status"), &status},
        {QStringLiteral("now"), &now}, {QStringLiteral("start"), &start},
        {QStringLiteral("snooze"), &snooze}, {QStringLiteral("skip"), &skip},
        {QStringLiteral("pause"), &pause}, {QStringLiteral("resume"), &resume},
        {QStringLiteral("sitting"), &sitting}, {QStringLiteral("week"), &week},
        {QStringLiteral("log"), &log}, {QStringLiteral("plan"), &plan},
        {QStringLiteral("stretches"), &stretches}, {QStringLiteral("show"), &show},
        {QStringLiteral("render"), &render}, {QStringLiteral("simulate"), &simulate},
        {QStringLiteral("library"), &openWindow}, {QStringLiteral("settings"), &openWindow},
        {QStringLiteral("welcome"), &openWindow}, {QStringLiteral("config"), &config},
        {QStringLiteral("doctor"), &doctor}, {QStringLiteral("export"), &commands::exportHistory},
        {QStringLiteral("import"), &commands::importHistory},
        {QStringLiteral("backup"), &commands::backup}, {QStringLiteral("erase"), &commands::erase},
        {QStringLiteral("note"), &commands::note}, {QStringLiteral("quit"), &quit}};
    return doers.value(command.name)(command);
}

} // namespace unhunch

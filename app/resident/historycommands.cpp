// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycommands.h"

#include "backups.h"
#include "client.h"
#include "endedbysignal.h"
#include "exchange.h"
#include "historyfile.h"
#include "keeper.h"
#include "machineclock.h"
#include "paths.h"
#include "recordsfile.h"
#include "rules.h"
#include "settings.h"
#include "statefile.h"
#include "terminal.h"
#include "translate.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

UNHUNCH_WORDS(unhunch)

namespace unhunch::commands {

namespace {

using terminal::complain;
using terminal::print;

Progress progressOf(const Command &command, const EndedBySignal &ended)
{
    const bool tells = command.has("progress");
    return [&ended, tells, last = -1](double part) mutable {
        const int percent = static_cast<int>(part * 100);
        if (tells && percent != last) {
            std::fprintf(stderr, "progress %d\n", percent);
            last = percent;
        }
        return !ended();
    };
}

tl::expected<std::optional<QDate>, QString> dayOption(const Command &command, const char *option)
{
    if (!command.has(option))
        return std::nullopt;
    const QString written = command.options.value(QLatin1String(option));
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        return tl::make_unexpected(tr("\"%1\" is no date. Write it as 2026-03-10.").arg(written));
    return day;
}

// Nothing: neither --from nor --to was given.
tl::expected<std::optional<Extent>, QString> daysOf(const Command &command)
{
    const auto from = dayOption(command, "from");
    const auto to = dayOption(command, "to");
    if (!from || !to)
        return tl::make_unexpected(!from ? from.error() : to.error());
    if (!*from && !*to)
        return std::nullopt;
    const Extent days {from->value_or(QDate(1, 1, 1)), to->value_or(QDate(9999, 12, 31))};
    if (days.first > days.last)
        return tl::make_unexpected(tr("--from lies after --to"));
    return days;
}

tl::expected<History, QString> open(History::Mode mode)
{
    return History::open(paths::history(), mode, MachineClock().now().utc);
}

// Where a file is to be written that takes the place of what is there: never that of the history.
bool isHistory(const QString &name)
{
    const QString there = QFileInfo(name).canonicalFilePath();
    const QString history = QFileInfo(paths::history()).canonicalFilePath();
    using historyfile::besides;
    return !there.isEmpty() && !history.isEmpty()
        && (there == history || std::any_of(besides.begin(), besides.end(), [&](QLatin1String end) {
               return there == history + end;
           }));
}

int complainOfHistory(const QString &name)
{
    return complain(tr("%1 is the history itself. Please choose another name.").arg(name));
}

QString words(const Counts &counts)
{
    return QStringList {tr("stretches: %1").arg(counts.entries),
        tr("prompts: %1").arg(counts.offers), tr("breaks and other marks: %1").arg(counts.marks),
        tr("spells at the desk: %1").arg(counts.desk), tr("notes: %1").arg(counts.notes)}
        .join(QStringLiteral(", "));
}

// Whether a person at the terminal types yes; where nobody can be asked, no.
bool agreed(const QString &question)
{
    std::fputs(question.toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return false;
    const QString answer = QString::fromLocal8Bit(input.readLine()).trimmed();
    return answer == tr("yes") || answer == tr("y");
}

bool atTerminal()
{
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0;
}

} // namespace

// ---- export

int exportHistory(const Command &command)
{
    const QString name = command.arguments.value(0, QStringLiteral("-"));
    const bool table = name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QString wanted = command.options.value(
        QStringLiteral("format"), table ? QStringLiteral("csv") : QStringLiteral("json"));
    const auto format = exchange::formatFromString(wanted);
    if (!format)
        return complain(tr("\"%1\" is neither json nor csv").arg(wanted), exits::usage);
    const auto days = daysOf(command);
    if (!days)
        return complain(days.error(), exits::usage);
    const auto history = open(History::Mode::Read);
    if (!history)
        return complain(history.error());
    const EndedBySignal ended;
    const Progress progress = progressOf(command, ended);
    if (name == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return complain(out.errorString());
        const auto written = exchange::write(*history, *format, out, *days, progress);
        if (!written)
            return complain(written.error());
        if (!out.flush())
            return complain(out.errorString());
        return exits::ok;
    }
    if (isHistory(name))
        return complainOfHistory(name);
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly))
        return complain(tr("%1: %2").arg(name, out.errorString()));
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // how somebody's back is
    if (const auto written = exchange::write(*history, *format, out, *days, progress); !written) {
        out.cancelWriting();
        return complain(written.error());
    }
    if (!out.commit())
        return complain(tr("%1: %2").arg(name, out.errorString()));
    print(QFileInfo(name).absoluteFilePath());
    return exits::ok;
}

// ---- import

namespace {

int printCounts(const Command &command, const Counts &added, qint64 all)
{
    const bool dry = command.has("dry-run");
    if (command.has("json")) {
        print(QString::fromUtf8(QJsonDocument(
            {{QStringLiteral("added"), toJson(added)}, {QStringLiteral("known"), all - added.all()},
                {QStringLiteral("dryRun"),
                    dry}}).toJson(QJsonDocument::Indented)));
        return exits::ok;
    }
    if (added.all() == 0)
        print(tr("Everything in it is here already. Nothing changes."));
    else if (dry)
        print(tr("New in it are %1. Nothing was added yet.").arg(words(added)));
    else
        print(tr("Added: %1").arg(words(added)));
    return exits::ok;
}

} // namespace

int importHistory(const Command &command)
{
    const QString name = command.arguments.front();
    const auto records = recordsOfFile(name, MachineClock().now().utc);
    if (!records)
        return complain(tr("%1: %2").arg(name, records.error()));
    const bool dry = command.has("dry-run");
    const bool asks = !dry && !command.has("yes") && atTerminal();
    const auto all = static_cast<qint64>(records->size());
    if (dry || asks) {
        auto reader = open(History::Mode::Read);
        if (!reader)
            return complain(reader.error());
        const auto would = reader->merge(*records, History::Merge::Look);
        if (!would)
            return complain(would.error());
        if (dry || would->all() == 0)
            return printCounts(command, *would, all);
        if (!agreed(tr("New in it are %1. %2 more are here already and stay as they are. Add them? "
                       "(yes/no) ")
                        .arg(words(*would))
                        .arg(all - would->all())))
            return complain(tr("Nothing was added."));
    }
    auto history = open(History::Mode::ReadWrite);
    if (!history)
        return complain(history.error());
    const EndedBySignal ended;
    const auto added = history->merge(*records, History::Merge::Write, progressOf(command, ended));
    if (!added)
        return complain(added.error());
    (void)client::call(QStringLiteral("HistoryTouched"));
    return printCounts(command, *added, all);
}

// ---- backup

int backup(const Command &command)
{
    const EndedBySignal ended;
    const GivenUp givenUp = [&ended] { return ended(); };
    const auto history = open(History::Mode::Read);
    if (!history)
        return complain(history.error());
    if (!command.arguments.isEmpty()) {
        const QString name = QFileInfo(command.arguments.front()).absoluteFilePath();
        if (isHistory(name))
            return complainOfHistory(name);
        if (QFileInfo(name).isFile() && atTerminal()
            && !agreed(tr("%1 is there. Replace it? (yes/no) ").arg(name)))
            return complain(tr("Nothing was copied."));
        if (const auto copied = backups::copyAs(*history, name, givenUp); !copied)
            return complain(copied.error());
        print(name);
        return exits::ok;
    }
    const auto day = dayOption(command, "of");
    if (!day)
        return complain(day.error(), exits::usage);
    const QDate today = QDateTime::fromMSecsSinceEpoch(
        MachineClock().now().utc.time_since_epoch().count(), QTimeZone::systemTimeZone())
                            .date();
    const auto made = backups::make(*history, paths::backups(), day->value_or(today), givenUp);
    if (!made)
        return complain(made.error());
    print(*made);
    return exits::ok;
}

// ---- erase, note

namespace {

// Calls the resident, or does it here where none runs.
tl::expected<QString, QString> through(const QString &method, const QVariantList &arguments,
    const std::function<Keeper::Answer<QJsonObject>(Keeper &)> &here)
{
    const auto reply = client::call(method, arguments, client::Wait::AsLongAsItTakes);
    if (reply)
        return reply->value(0).toString();
    if (reply.error().failure == client::Failure::Refused)
        return tl::make_unexpected(reply.error().sentence);
    const MachineClock clock;
    HistoryLedger ledger(paths::history(), clock);
    const auto stamp = [](Instant at) {
        return stampAt(at, loadSettings(paths::settings()).settings, Catalogue::loadAll(),
            QTimeZone::systemTimeZone());
    };
    const auto changed = [](Keeper::Changed what) {
        return StateFile(paths::state()).forgetWrites(what == Keeper::Changed::Everything);
    };
    Keeper keeper({ledger, clock, paths::history(), paths::backups(), stamp, [] {}, changed});
    const auto done = here(keeper);
    if (!done)
        return tl::make_unexpected(done.error());
    return QString::fromUtf8(QJsonDocument(*done).toJson(QJsonDocument::Compact));
}

struct Erasing
{
    std::optional<Extent> days; // nothing: everything, or notes
    QString notes; // of this stretch
};

tl::expected<Erasing, QString> erasing(const Command &command)
{
    Erasing wanted;
    const auto days = daysOf(command);
    if (!days)
        return tl::make_unexpected(days.error());
    wanted.days = *days;
    wanted.notes = command.options.value(QStringLiteral("notes"));
    const int ways = (wanted.days ? 1 : 0) + (command.has("notes") ? 1 : 0)
        + (command.has("everything") ? 1 : 0);
    if (ways != 1)
        return tl::make_unexpected(
            tr("erase needs one of: --from and --to, --notes ID, --everything"));
    return wanted;
}

tl::expected<QString, QString> questionOf(const Erasing &wanted, bool notes)
{
    if (notes)
        return tr("Erase all notes on %1, also from the backups?").arg(wanted.notes);
    const auto history = open(History::Mode::Read);
    if (!history)
        return tl::make_unexpected(history.error());
    const auto counts
        = wanted.days ? history->counts(wanted.days->first, wanted.days->last) : history->counts();
    if (!counts)
        return tl::make_unexpected(counts.error());
    return tr("This erases %1, also from the backups. You can keep a copy first: "
              "unhunch export FILE")
        .arg(words(*counts));
}

} // namespace

int erase(const Command &command)
{
    const auto wanted = erasing(command);
    if (!wanted)
        return complain(wanted.error(), exits::usage);
    const bool notes = command.has("notes");
    if (!command.has("yes")) {
        if (!atTerminal())
            return complain(tr("Nobody can be asked here. To erase all the same: --yes"));
        const auto question = questionOf(*wanted, notes);
        if (!question)
            return complain(question.error());
        if (!agreed(*question + tr("\nErase? (yes/no) ")))
            return complain(tr("Nothing was erased."));
    }
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const QVariantList arguments = notes ? QVariantList {wanted->notes}
        : wanted->days ? QVariantList {iso(wanted->days->first), iso(wanted->days->last)}
                       : QVariantList {QString(), QString()};
    const auto done = through(notes ? QStringLiteral("EraseNotes") : QStringLiteral("Erase"),
        arguments, [&](Keeper &keeper) {
            return notes ? keeper.eraseNotes(wanted->notes) : keeper.erase(wanted->days);
        });
    if (!done)
        return complain(done.error());
    const QJsonObject erased = QJsonDocument::fromJson(done->toUtf8()).object();
    if (command.has("json")) {
        print(QString::fromUtf8(QJsonDocument(erased).toJson(QJsonDocument::Indented)));
        return exits::ok;
    }
    const auto number
        = [&](const char *name) { return erased.value(QLatin1String(name)).toInteger(); };
    print(tr("Erased: %1")
              .arg(words({number("prompts"), number("entries"), number("breaks"), number("desk"),
                  number("notes")})));
    return exits::ok;
}

int note(const Command &command)
{
    const QString id = command.arguments.at(0);
    if (Catalogue::loadAll().find(id) == nullptr)
        return complain(tr("There is no stretch \"%1\". See: unhunch stretches").arg(id));
    const auto done = through(QStringLiteral("AddNote"), {id, command.arguments.at(1)},
        [&](Keeper &keeper) -> Keeper::Answer<QJsonObject> {
            if (const auto noted = keeper.note(id, command.arguments.at(1)); !noted)
                return tl::make_unexpected(noted.error());
            return QJsonObject {};
        });
    return done ? exits::ok : complain(done.error());
}

} // namespace unhunch::commands

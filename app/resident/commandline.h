// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace unhunch {

// What the command line asks for.
struct Command
{
    QString name; // empty: be the resident
    QStringList arguments;
    int timeScale = 1;
    QMap<QString, QString> options; // every one that was given, by its name; of a flag ""
    QStringList words; // of render: everything behind its name, as written

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
};

struct Parsed
{
    std::optional<Command> command; // nothing: print `text` and end with `code`
    QString text;
    int code = 0;
};

namespace exits {
constexpr int ok = 0;
constexpr int failed = 1;
constexpr int usage = 2;
constexpr int notRunning = 3;
} // namespace exits

// `arguments` as the program gets them, its own name first.
Parsed parse(const QStringList &arguments);

// Runs a command other than the resident; prints to the standard output and error.
int run(const Command &command);

} // namespace unhunch

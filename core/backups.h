// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>
#include <vector>

// The copies that Unhunch keeps by itself: a few, one a day at most, in a folder beside the
// history; and the one that a person asks for.
namespace unhunch::backups {

constexpr std::size_t most = 7; // kept; the oldest goes first

struct Backup
{
    QString file; // with its path
    QDate day; // that it was made on
};

std::vector<Backup> in(const QString &folder); // newest first

// Copies the history, in the place of one of the same day, and lets go of the oldest other. The
// copy has been opened, checked through and counted before it takes its name. Returns its file.
tl::expected<QString, QString> make(
    const History &, const QString &folder, QDate day, const GivenUp &givenUp = {});
// Likewise as `file`, in the place of one that is there: whoever calls has asked. That one stays
// as it is where the copy fails or is given up, and nothing else is left.
tl::expected<void, QString> copyAs(
    const History &, const QString &file, const GivenUp &givenUp = {});

// Overwrites and removes every copy in `folder`, begun ones too. False where something stayed.
bool erase(const QString &folder);
// Likewise what was once set aside as damaged beside the history.
bool eraseSetAside(const QString &history);

} // namespace unhunch::backups

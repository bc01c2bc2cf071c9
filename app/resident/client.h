// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <tl/expected.hpp>

namespace unhunch::client {

enum class Failure { NotRunning, Refused };

struct Error
{
    Failure failure = Failure::Refused;
    QString sentence;
};

bool running();
// Whether an answer is given up after the usual 25 s. Erasing a long history may take its time;
// where the resident ends meanwhile, the bus says so.
enum class Wait { Usual, AsLongAsItTakes };
// Calls a method of the running resident and waits for it. Never starts one.
tl::expected<QVariantList, Error> call(
    const QString &method, const QVariantList &arguments = {}, Wait wait = Wait::Usual);

} // namespace unhunch::client

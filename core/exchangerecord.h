// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QJsonObject>

#include <tl/expected.hpp>

// Behind exchange.h: one record and its JSON. CSV goes through it too, so that what is allowed is
// said once.
namespace unhunch::exchange {

// `path` names the record for the person: "records[3]", "line 12".
tl::expected<Record, QString> recordFromJson(const QJsonObject &, const QString &path);

tl::expected<std::vector<Record>, QString> readJson(const QByteArray &bytes);
tl::expected<std::vector<Record>, QString> readCsv(const QByteArray &bytes);
std::unique_ptr<Writer> csvWriter(QIODevice &);

} // namespace unhunch::exchange

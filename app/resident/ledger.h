// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QJsonObject>

#include <variant>

namespace unhunch {

// One thing to be kept.
using Write = std::variant<Offer, Entry, Mark, DeskSpan>;

QJsonObject toJson(const Write &);
std::optional<Write> writeFromJson(const QJsonObject &);

// The history as the engine uses it: always there, even where the database is not.
class Ledger
{
public:
    Ledger() = default;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;
    virtual ~Ledger() = default;

    using Written = History::Written;
    virtual Written write(const Write &) = 0; // the refusal: it waits, and why
    virtual Written retry() = 0; // what waits
    virtual int pending() const = 0;
    virtual QString notice() const = 0; // something a person should be told once
    virtual tl::expected<const History *, QString> reader() = 0;
    // To change what was written. Nothing waits any more then; else the refusal says why it does.
    virtual tl::expected<History *, QString> writer() = 0;
    // Writes again what may or may not have been written before a crash, each thing once.
    void redo(const std::vector<Write> &);
};

// Over one database file, opened when it is first needed, and again where that failed.
class HistoryLedger : public Ledger
{
public:
    HistoryLedger(QString file, const Clock &clock);

    Written write(const Write &) override;
    Written retry() override;
    int pending() const override;
    QString notice() const override;
    tl::expected<const History *, QString> reader() override;
    tl::expected<History *, QString> writer() override;

private:
    tl::expected<void, QString> open();

    QString m_file;
    const Clock &m_clock;
    std::optional<History> m_history;
    std::vector<Write> m_waiting; // for the database to open at all
};

} // namespace unhunch

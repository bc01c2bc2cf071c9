// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cadence.h"
#include "ledger.h"

namespace unhunch {

// What survives this program: the schedule's state, what was to be written into the history at that
// step (so that a crash between the two loses and doubles nothing), and where the prompt is.
struct Saved
{
    cadence::State state;
    std::vector<Write> writes;
    QJsonObject prompt; // PromptSurface::trace()
    QString session; // id of the guided session
    bool sameBoot = false; // the machine has not been started anew since: its clocks still agree
};

// $XDG_STATE_HOME/unhunch/state.json. Each save replaces the file whole and is on the disk on
// return.
class StateFile
{
public:
    // `boot` names this start of the machine.
    explicit StateFile(QString file, QString boot = bootId());

    // The kernel's name for this start of the machine; empty where it has none.
    static QString bootId();

    struct Loaded
    {
        std::optional<Saved> saved; // nothing: begin anew
        QString notice; // a broken file was set aside
    };

    Loaded load(Instant now) const;
    tl::expected<void, QString> save(const Saved &) const;
    // Takes out what would be written into the history again, where nothing else runs that holds
    // the state. `everything`: also removes files that were set aside.
    tl::expected<void, QString> forgetWrites(bool everything) const;
    tl::expected<void, QString> removeSetAside() const;

private:
    tl::expected<void, QString> put(const QJsonObject &object) const;

    QString m_file;
    QString m_boot;
};

} // namespace unhunch

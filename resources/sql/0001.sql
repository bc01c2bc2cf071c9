-- SPDX-FileCopyrightText: 2026 The Unhunch authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are milliseconds since 1970 in UTC (_ms) with the seconds that local time was ahead (_offset).
-- `day` is the local day as lived: the day the working window began on. `sequence` counts through all
-- tables: it is the order in which things were written first, whatever the clock said.
-- The rows of a week lie side by side (the key begins with the day), so that a week is one short read.

CREATE TABLE counter (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO counter VALUES (1, 0);

-- What was offered, and what came of it.
CREATE TABLE offer (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    id INTEGER NOT NULL UNIQUE,
    due_ms INTEGER NOT NULL,
    due_offset INTEGER NOT NULL,
    shown_ms INTEGER, -- first showing; NULL: never
    shown_offset INTEGER,
    shown_day TEXT,
    stretches TEXT NOT NULL, -- ids with a space between
    snoozes INTEGER NOT NULL,
    showings INTEGER NOT NULL,
    held TEXT NOT NULL, -- reasons with a space between
    held_ms INTEGER NOT NULL,
    closing TEXT CHECK (closing IN ('done', 'partial', 'skipped', 'no-answer', 'natural-break',
        'day-ended', 'replaced')), -- NULL: open
    closed_ms INTEGER,
    closed_offset INTEGER,
    closed_day TEXT,
    PRIMARY KEY (day, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_open ON offer (id) WHERE closing IS NULL;

-- One stretch that was begun.
CREATE TABLE entry (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    session TEXT NOT NULL, -- the same for the stretches of one session
    stretch TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    started_offset INTEGER NOT NULL,
    offer INTEGER, -- offer.id; NULL: picked by hand
    lasted_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'partial', 'skipped', 'hurt')),
    variant TEXT NOT NULL, -- '': as written
    level TEXT NOT NULL CHECK (level IN ('low', 'middle', 'high')),
    planned_ms INTEGER NOT NULL, -- holds
    held_ms INTEGER NOT NULL,
    PRIMARY KEY (day, sequence),
    UNIQUE (session, stretch)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_running ON entry (sequence) WHERE outcome = 'running';

-- What was done of it on each side.
CREATE TABLE side (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL, -- of the entry
    side TEXT NOT NULL CHECK (side IN ('', 'left', 'right')), -- '': has no sides
    reps INTEGER NOT NULL,
    held_ms INTEGER NOT NULL,
    PRIMARY KEY (day, sequence, side),
    FOREIGN KEY (day, sequence) REFERENCES entry (day, sequence) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Natural breaks, set clocks, changed zones.
CREATE TABLE mark (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (day, sequence)
) STRICT, WITHOUT ROWID;

-- Time at the desk.
CREATE TABLE desk (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    from_ms INTEGER NOT NULL,
    from_offset INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    PRIMARY KEY (day, sequence)
) STRICT, WITHOUT ROWID;

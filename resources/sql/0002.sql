-- SPDX-FileCopyrightText: 2026 The Unhunch authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every repetition by itself. `side` keeps the sums beside it, so that a week stays one short read of
-- few rows; both are written in the one transaction of their entry. Entries of format 1 have sums alone.

CREATE TABLE repetition (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL, -- of the entry
    number INTEGER NOT NULL, -- from 1, in the order in which they were done
    side TEXT NOT NULL CHECK (side IN ('', 'left', 'right')),
    set_number INTEGER NOT NULL, -- from 1
    rep INTEGER NOT NULL, -- from 1, of this side and set
    ended_ms INTEGER NOT NULL,
    ended_offset INTEGER NOT NULL,
    held_ms INTEGER NOT NULL,
    PRIMARY KEY (day, sequence, number),
    FOREIGN KEY (day, sequence) REFERENCES entry (day, sequence) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- SPDX-FileCopyrightText: 2026 The Unhunch authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person wrote down about a stretch, in their own words.
--
-- Histories of several computers can be put together, so every row has a name that is the same on all of
-- them: an offer its id (the instant it fell due, in ms), an entry its session (random) and stretch, a mark
-- its kind and instant, time at the desk the instant it began, a note its instant and stretch.

CREATE TABLE note (
    day TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    stretch TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (day, sequence)
) STRICT, WITHOUT ROWID;

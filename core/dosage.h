// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline.h"

namespace unhunch {

// The source's dose in words for a label, whole range, without full stop.
QString repeatWords(const Stretch &stretch); // "10 times", "5–10 times a side, 2–3 sets"
QString holdWords(
    const Stretch &stretch); // "3–5 s", "5 breaths"; without a hold "Slow, at our pace"
QString advisedWords(const Stretch &stretch); // "Every hour"; empty where the source names nothing

// Both on one line, for running text: "Once, 60 s", "10–15 times a side, 3–5 s each, 2–3 sets".
QString doseWords(const Stretch &stretch);

// The dose at one level, as a person picks it: "10 times, 4 s each".
QString levelWords(const Stretch &stretch, Level level);

// What was done, for the completed card and the log, as a sentence: "10 times, 5 seconds each."
// Empty where nothing was.
QString doneWords(const Stretch &stretch, const ItemDone &done);

// How long a session or a stretch lasts: "55 s", "1 min 20 s", "2 min", with spaces that never
// break. Rounds to whole seconds.
QString lengthWords(Millis length);

// Whom the stretch is attributed to: "Dan Baumann, physical therapist, ProRehab PC", or "advice
// beside it by …". Never an endorsement. Empty without a person.
QString sourceWords(const Stretch &stretch);

} // namespace unhunch

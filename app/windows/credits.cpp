// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits.h"

#include "textwindow.h"
#include "translate.h"

UNHUNCH_WORDS(credits)

namespace unhunch {

namespace {

QString personWords(const Source &source)
{
    QStringList words {source.person};
    if (!source.credentials.isEmpty()) {
        words.append(source.credentials);
    }
    words.append(source.role);
    return words.join(QStringLiteral(", "));
}

} // namespace

QStringList attributions(const Catalogue &catalogue)
{
    QStringList persons;
    QMap<QString, QStringList> names;
    for (const Stretch &stretch : catalogue.stretches()) {
        if (stretch.number == 0 || stretch.source.person.isEmpty()) {
            continue; // a person's own
        }
        const QString person = personWords(stretch.source);
        if (!persons.contains(person)) {
            persons.append(person);
        }
        names[person].append(stretch.source.adviceBesideIt
                ? tr("%1 (advice beside it)").arg(stretch.name)
                : stretch.name);
    }
    QStringList lines;
    for (const QString &person : std::as_const(persons)) {
        lines.append(
            QStringLiteral("%1: %2").arg(person, names[person].join(QStringLiteral(", "))));
    }
    return lines;
}

QStringList builtWith()
{
    return {tr("Qt 6, LGPL-3.0: windows, the bus and the figures' ground"),
        tr("SQLite, public domain, and SQLiteCpp, MIT: your history"),
        tr("expected by Sy Brand, CC0-1.0: answers that may be refusals"),
        tr("Clipper by Angus Johnson, BSL-1.0: the outline of the figures"),
        tr("libxcb, MIT: the seconds since your last key"),
        tr("Wayland's client library, MIT: the same where there is no X"),
        tr("Speech Dispatcher's library, LGPL-2.1 or later: the voice"),
        tr("PulseAudio's library, LGPL-2.1 or later: the chimes, and that a microphone is in "
           "use"),
        tr("PipeWire's library, MIT: that the screen is shared"),
        tr("Fontconfig by Keith Packard, HPND: where the letters are"),
        tr("Noto Sans by Google, OFL-1.1: the letters")};
}

void showCredits(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
{
    TextWindow window(theme, tr("Source and credits"), parent);
    window.addText(tr("Unhunch %1").arg(QStringLiteral(UNHUNCH_VERSION)));
    window.addHeading(tr("The stretches"));
    window.addText(tr("After “11 Stretches For Mid-Back Pain, According To Experts”, Bustle, in "
                      "words and drawings of our own. Each is attributed to the person the article "
                      "quotes. None of them has seen Unhunch or endorses it."));
    for (const QString &line : attributions(catalogue)) {
        window.addPoint(line);
    }
    window.addHeading(tr("Built with"));
    for (const QString &line : builtWith()) {
        window.addPoint(line);
    }
    window.addHeading(tr("Licence"));
    window.addText(tr("Unhunch is free software under the GNU General Public License, version 3 or "
                      "any later one. It comes without any warranty. You may use it, look into it, "
                      "change it and pass it on."));
    window.addLink(tr("The licence"), QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html"));
    window.exec();
}

} // namespace unhunch

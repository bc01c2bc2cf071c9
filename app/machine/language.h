// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unhunch {

// The language of our words. That of times and numbers is the locale's own (LC_TIME, LC_NUMERIC).
struct Language
{
    QString code = QStringLiteral("en"); // "de", "pt_BR"
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The catalogues, unhunch_CODE.qm, of the prefix this program lies in: `up` leads from its folder
// to the prefix ("/.." from bin). The build folder has the same shape.
QString catalogueFolder(const QString &up);

// The sources are in English, and its catalogue has the singulars of what they count, no more. What
// says none of these takes none.
enum class English { AsItIs, WithSingulars };

// Takes the first language of the person's list (LANGUAGE, else LC_ALL, LC_MESSAGES, LANG) that
// `folder` has a catalogue of, down to the end of the program; a country's own catalogue comes
// before that of the language. English, where there is none. Needs a QCoreApplication.
Language useLanguage(const QString &folder, English);

// Qt's own words in that language, those of its dialogs and menus, where Qt has them.
void useQtWords(const Language &);

// Our words in one given language. False: there is no such catalogue, and nothing has changed.
bool useCatalogue(const QString &folder, const QString &code);

} // namespace unhunch

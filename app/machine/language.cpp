// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>

namespace unhunch {
namespace {

// "pt_BR" and then "pt".
QStringList codesOf(QString name)
{
    QStringList codes;
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    while (!name.isEmpty()) {
        codes.append(name);
        name.truncate(qMax<qsizetype>(name.lastIndexOf(QLatin1Char('_')), 0));
    }
    return codes;
}

bool install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return false;
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

// The first that there is, loaded, or nothing for English.
std::optional<Language> languageOf(const QString &folder)
{
    for (const QString &name : QLocale().uiLanguages()) {
        for (const QString &code : codesOf(name)) {
            if (code == QLatin1String("en"))
                return std::nullopt;
            if (useCatalogue(folder, code))
                return Language {code, QLocale(code).textDirection()};
        }
    }
    return std::nullopt;
}

} // namespace

QString catalogueFolder(const QString &up)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + up
        + QStringLiteral("/share/unhunch/translations"));
}

bool useCatalogue(const QString &folder, const QString &code)
{
    return install(folder + QStringLiteral("/unhunch_%1.qm").arg(code));
}

void useQtWords(const Language &language)
{
    for (const QString &code : codesOf(language.code)) {
        if (install(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                + QStringLiteral("/qtbase_%1.qm").arg(code)))
            return;
    }
}

Language useLanguage(const QString &folder, English english)
{
    const auto found = languageOf(folder);
    if (!found && english == English::WithSingulars)
        useCatalogue(folder, QStringLiteral("en"));
    return found.value_or(Language {});
}

} // namespace unhunch

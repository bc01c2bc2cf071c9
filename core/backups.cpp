// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "historyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace unhunch::backups {

namespace {

const QString start = QStringLiteral("history-");
const QString end = QStringLiteral(".sqlite");
const QString begun = QStringLiteral(".new");

QString nameOf(QDate day)
{
    return start + day.toString(Qt::ISODate) + end;
}

// Its bytes are gone before its name is. (A file system that copies on writing keeps the old ones.)
bool overwriteAndRemove(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray zeros(1 << 16, '\0');
        for (qint64 left = file.size(); left > 0; left -= zeros.size())
            file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        file.flush();
        ::fdatasync(file.handle());
        file.close();
    }
    return QFile::remove(name);
}

// Name filters would wake a library for matching patterns.
QStringList filesOf(const QString &folder, const QString &begin)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.erase(std::remove_if(names.begin(), names.end(),
                    [&](const QString &name) { return !name.startsWith(begin); }),
        names.end());
    return names;
}

bool eraseAll(const QString &folder, const QString &begin)
{
    bool gone = true; // one that stays keeps no other
    for (const QString &name : filesOf(folder, begin))
        gone = overwriteAndRemove(folder + QLatin1Char('/') + name) && gone;
    return gone;
}

QString cannotWrite(const QString &file)
{
    return QCoreApplication::translate("History", "%1 could not be written.").arg(file);
}

// First as `fresh`; `file` is what it was until the copy is known to be good.
tl::expected<void, QString> copyBy(
    const History &history, const QString &fresh, const QString &file, const GivenUp &givenUp)
{
    if (auto copied = history.copyTo(fresh, givenUp); !copied)
        return copied;
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData())
        != 0) {
        QFile::remove(fresh);
        return tl::unexpected(cannotWrite(file));
    }
    if (!historyfile::sync(QFileInfo(file).absolutePath()))
        return tl::unexpected(cannotWrite(file));
    return {};
}

} // namespace

std::vector<Backup> in(const QString &folder)
{
    std::vector<Backup> found;
    for (const QString &name : filesOf(folder, start)) {
        if (!name.endsWith(end))
            continue;
        const QDate day = QDate::fromString(
            name.mid(start.size(), name.size() - start.size() - end.size()), Qt::ISODate);
        if (day.isValid())
            found.push_back({folder + QLatin1Char('/') + name, day});
    }
    std::sort(
        found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.day > b.day; });
    return found;
}

tl::expected<QString, QString> make(
    const History &history, const QString &folder, QDate day, const GivenUp &givenUp)
{
    const QString file = folder + QLatin1Char('/') + nameOf(day);
    const QString fresh = file + begun;
    QFile::remove(fresh); // left by one that was killed
    if (const auto copied = copyBy(history, fresh, file, givenUp); !copied)
        return tl::unexpected(copied.error());
    // Never the one just made, whatever the days of the others: a clock may have been wrong.
    std::vector<Backup> others = in(folder);
    others.erase(std::remove_if(others.begin(), others.end(),
                     [&](const Backup &backup) { return backup.file == file; }),
        others.end());
    for (std::size_t i = most - 1; i < others.size(); ++i)
        overwriteAndRemove(others[i].file);
    return file;
}

tl::expected<void, QString> copyAs(
    const History &history, const QString &file, const GivenUp &givenUp)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return tl::unexpected(cannotWrite(file));
    // Of a link, what it leads to is replaced.
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return copyBy(history, historyfile::freeName(target + begun), target, givenUp);
}

bool erase(const QString &folder)
{
    return eraseAll(folder, start);
}

bool eraseSetAside(const QString &history)
{
    const QFileInfo info(history);
    return eraseAll(info.absolutePath(), info.fileName() + QStringLiteral(".corrupt-"));
}

} // namespace unhunch::backups

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unhunch::historyfile {

namespace {

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!makeFolder(QFileInfo(folder).absolutePath()))
        return false;
    return mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 || QFileInfo(folder).isDir();
}

bool taken(const QString &name)
{
    const auto present = [](const QString &path) {
        const QFileInfo info(path);
        return info.exists() || info.isSymLink();
    };
    return present(name) || std::any_of(besides.begin(), besides.end(), [&](QLatin1String end) {
        return present(name + end);
    });
}

} // namespace

Header peek(const QString &file)
{
    Header header;
    QFile bytes(file);
    header.exists = bytes.exists();
    header.empty = bytes.size() == 0;
    if (!header.exists || header.empty || !bytes.open(QIODevice::ReadOnly))
        return header;
    const QByteArray start = bytes.read(100);
    header.database
        = start.startsWith(QByteArrayLiteral("SQLite format 3\0")) && start.size() == 100;
    if (header.database) {
        header.version = qFromBigEndian<qint32>(start.constData() + 60);
        header.ours = qFromBigEndian<quint32>(start.constData() + 68) == applicationId;
    }
    return header;
}

namespace {

// Open, or -1.
int made(const QString &file, int exclusive)
{
    if (!makeFolder(QFileInfo(file).absolutePath()))
        return -1;
    return open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | exclusive,
        S_IRUSR | S_IWUSR);
}

} // namespace

bool make(const QString &file)
{
    const int descriptor = made(file, 0);
    if (descriptor < 0)
        return false;

    struct stat status
    { };

    if (fstat(descriptor, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        fchmod(descriptor, S_IRUSR | S_IWUSR); // somebody else's file stays as it is
    close(descriptor);
    return true;
}

bool makeNew(const QString &file)
{
    const int descriptor = made(file, O_EXCL);
    if (descriptor >= 0)
        close(descriptor);
    return descriptor >= 0;
}

bool sync(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems cannot, of folders: there is nothing to wait for then.
    const bool there = fsync(descriptor) == 0 || errno == EINVAL;
    close(descriptor);
    return there;
}

QString freeName(const QString &file)
{
    QString name = file;
    for (int count = 2; taken(name); ++count)
        name = file + QLatin1Char('-') + QString::number(count);
    return name;
}

std::optional<QString> setAside(const QString &file, Instant now)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    const QString name = freeName(
        file + QStringLiteral(".corrupt-") + at.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    // The log goes first: alone it is harmless, but beside a new database it would be foreign.
    for (const QLatin1String end : besides) {
        if (QFile::exists(file + end) && !QFile::rename(file + end, name + end))
            return std::nullopt;
    }
    if (!QFile::rename(file, name))
        return std::nullopt;
    return name;
}

bool leftOpen(const QString &file)
{
    return QFileInfo(file + besides[0]).size() > 0 || QFileInfo(file + besides[2]).size() > 0;
}

namespace {

QString nameOfMigration(int number)
{
    return QStringLiteral(":/unhunch/sql/%1.sql").arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

std::optional<QByteArray> migration(int number)
{
    QFile step(nameOfMigration(number));
    if (!step.open(QIODevice::ReadOnly))
        return std::nullopt;
    return step.readAll();
}

int newestVersion()
{
    // Looked for by name alone, once: to unpack them costs more than all else at a start.
    static const int newest = [] {
        int version = 0;
        while (QFile::exists(nameOfMigration(version + 1)))
            ++version;
        return version;
    }();
    return newest;
}

} // namespace unhunch::historyfile

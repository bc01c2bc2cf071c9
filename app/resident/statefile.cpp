// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statefile.h"

#include "translate.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

constexpr int version = 1;

tl::expected<Saved, QString> parse(const QByteArray &bytes, const QString &boot)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::make_unexpected(error.errorString());
    if (object.value(QStringLiteral("version")).toInt() != version)
        return tl::make_unexpected(tr("it is of another version"));
    const auto state = cadence::fromJson(object.value(QStringLiteral("state")).toObject());
    if (!state)
        return tl::make_unexpected(state.error());
    Saved saved;
    saved.state = *state;
    for (const QJsonValue &value : object.value(QStringLiteral("writes")).toArray()) {
        if (const auto write = writeFromJson(value.toObject()))
            saved.writes.push_back(*write);
    }
    saved.prompt = object.value(QStringLiteral("prompt")).toObject();
    saved.session = object.value(QStringLiteral("session")).toString();
    saved.sameBoot = !boot.isEmpty() && object.value(QStringLiteral("boot")).toString() == boot;
    return saved;
}

} // namespace

StateFile::StateFile(QString file, QString boot)
    : m_file(std::move(file))
    , m_boot(std::move(boot))
{ }

QString StateFile::bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed()
                                          : QString();
}

StateFile::Loaded StateFile::load(Instant now) const
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt,
            tr("%1 could not be read: %2. The schedule begins anew.")
                .arg(m_file, file.errorString())};
    auto saved = parse(file.readAll(), m_boot);
    if (saved)
        return {std::move(*saved), QString()};
    file.close();
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count())
                              .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString aside = m_file + QStringLiteral(".broken-") + stamp;
    QFile::rename(m_file, aside);
    return {std::nullopt,
        tr("The saved state was broken (%1) and lies in %2. The schedule begins anew; your "
           "history is untouched.")
            .arg(saved.error(), aside)};
}

tl::expected<void, QString> StateFile::save(const Saved &saved) const
{
    QJsonArray writes;
    for (const Write &write : saved.writes)
        writes.append(toJson(write));
    const QJsonObject object {{QStringLiteral("version"), version},
        {QStringLiteral("state"), cadence::toJson(saved.state)}, {QStringLiteral("writes"), writes},
        {QStringLiteral("prompt"), saved.prompt}, {QStringLiteral("session"), saved.session},
        {QStringLiteral("boot"), m_boot}};
    return put(object);
}

tl::expected<void, QString> StateFile::put(const QJsonObject &object) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return tl::make_unexpected(
            tr("The state could not be saved in %1: %2.").arg(m_file, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return tl::make_unexpected(
            tr("The state could not be saved in %1: %2.").arg(m_file, file.errorString()));
    return {};
}

tl::expected<void, QString> StateFile::forgetWrites(bool everything) const
{
    auto removed = everything ? removeSetAside() : tl::expected<void, QString> {};
    QFile file(m_file);
    if (!file.exists())
        return removed;
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(
            tr("%1 could not be changed: %2.").arg(m_file, file.errorString()));
    // As it is, and not by way of Saved: which start of the machine it is of must stay.
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty()) { // broken: nothing of it is written again, but it may hold anything
        if (everything && !file.remove())
            return tl::make_unexpected(
                tr("%1 could not be changed: %2.").arg(m_file, file.errorString()));
        return removed;
    }
    object.insert(QStringLiteral("writes"), QJsonArray {});
    if (auto written = put(object); !written)
        return written;
    return removed;
}

tl::expected<void, QString> StateFile::removeSetAside() const
{
    const QFileInfo info(m_file);
    const QString begin = info.fileName() + QStringLiteral(".broken-");
    const QStringList names = info.dir().entryList(QDir::Files | QDir::Hidden);
    tl::expected<void, QString> removed;
    for (const QString &name : names) {
        const QString file = info.dir().filePath(name);
        if (name.startsWith(begin) && !QFile::remove(file) && removed)
            removed = tl::make_unexpected(tr("%1 could not be removed.").arg(file));
    }
    return removed;
}

} // namespace unhunch

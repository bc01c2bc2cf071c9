// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.camera", QtInfoMsg)

namespace fs = std::filesystem;

bool isVideo(std::string_view name)
{
    constexpr std::string_view stem = "video";
    return name.size() > stem.size() && name.compare(0, stem.size(), stem) == 0
        && std::all_of(
            name.begin() + stem.size(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A decoder of videos is such a device, too. udev has asked each what it can do.
bool captures(const std::string &path)
{
    struct stat status
    { };

    if (stat(path.c_str(), &status) != 0 || !S_ISCHR(status.st_mode))
        return true;
    QFile record(QStringLiteral("/run/udev/data/c%1:%2")
                     .arg(major(status.st_rdev))
                     .arg(minor(status.st_rdev)));
    if (!record.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = record.readAll();
    const auto at = text.indexOf("E:ID_V4L_CAPABILITIES=");
    return at < 0 || text.mid(at, text.indexOf('\n', at) - at).contains(":capture:");
}

// The devices of `folder` that a process whose files we may see has open.
std::set<std::string> openIn(const std::string &folder)
{
    std::set<std::string> open;
    std::error_code ignored;
    for (const auto &process : fs::directory_iterator("/proc", ignored)) {
        const std::string name = process.path().filename();
        if (name.empty() || name[0] < '0' || name[0] > '9')
            continue;
        for (fs::directory_iterator it(process.path() / "fd", ignored), none; it != none;
             it.increment(ignored)) {
            if (ignored)
                break;
            const fs::path file = fs::read_symlink(it->path(), ignored);
            if (file.parent_path() == folder && isVideo(file.filename().string()))
                open.insert(file);
        }
        ignored.clear();
    }
    return open;
}

} // namespace

CameraSensor::CameraSensor(QString devices, CameraTimes times, QObject *parent)
    : Sensor(parent)
    , m_folder(std::move(devices))
{
    m_beginning.setSingleShot(true);
    m_beginning.setInterval(times.beginning);
    connect(&m_beginning, &QTimer::timeout, this, &CameraSensor::begin);
    m_moment.setSingleShot(true);
    m_moment.setInterval(times.moment);
    connect(&m_moment, &QTimer::timeout, this, &CameraSensor::settle);
}

void CameraSensor::allow(const Allowed &allowed)
{
    if (allowed.camera == m_allowed)
        return;
    m_allowed = allowed.camera;
    m_allowed ? m_beginning.start() : end();
}

void CameraSensor::begin()
{
    m_inotify.emplace(
        [this](int watch, unsigned mask, std::string_view name) { happened(watch, mask, name); });
    // A device comes before it may be read, and until then cannot be watched either.
    m_folderWatch = m_inotify->add(m_folder.toStdString(), IN_CREATE | IN_ATTRIB | IN_ONLYDIR);
    lookAround();
    settle();
}

void CameraSensor::end()
{
    m_beginning.stop();
    m_moment.stop();
    m_inotify.reset();
    m_folderWatch = -1;
    m_devices.clear();
    settle();
}

void CameraSensor::lookAround()
{
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(m_folder.toStdString(), ignored))
        watch(entry.path().filename());
    if (!m_devices.empty())
        lookWhoHasThem();
}

bool CameraSensor::watch(const std::string &name)
{
    const std::string path = m_folder.toStdString() + "/" + name;
    if (!isVideo(name) || !captures(path))
        return false;
    const int number = m_inotify->add(path, IN_OPEN | IN_CLOSE | IN_DELETE_SELF | IN_MOVE_SELF);
    return number >= 0 && m_devices.try_emplace(number, Device {path}).second;
}

void CameraSensor::lookWhoHasThem()
{
    const std::set<std::string> open = openIn(m_folder.toStdString());
    for (auto &[number, device] : m_devices)
        device.before = open.contains(device.path);
}

void CameraSensor::happened(int watched, unsigned mask, std::string_view name)
{
    const auto it = m_devices.find(watched);
    if ((mask & IN_Q_OVERFLOW) != 0) {
        for (auto &[number, device] : m_devices)
            device.opened = 0;
        lookAround();
    } else if (watched == m_folderWatch) {
        if (watch(std::string(name)))
            lookWhoHasThem();
    } else if (it == m_devices.end()) {
        return;
    } else if ((mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)) != 0) {
        m_devices.erase(it); // unplugged
    } else if ((mask & IN_OPEN) != 0) {
        ++it->second.opened;
    } else if ((mask & IN_CLOSE) != 0) {
        it->second.opened = std::max(it->second.opened - 1, 0);
        if (it->second.opened == 0 && it->second.before)
            lookWhoHasThem();
    }
    if (!anyOpen()) {
        m_moment.stop();
        settle();
    } else if (!m_inUse && !m_moment.isActive()) {
        m_moment.start();
    }
}

bool CameraSensor::anyOpen() const
{
    return std::any_of(m_devices.begin(), m_devices.end(),
        [](const auto &each) { return each.second.opened > 0 || each.second.before; });
}

void CameraSensor::settle()
{
    const bool inUse = anyOpen();
    if (inUse == m_inUse)
        return;
    m_inUse = inUse;
    qCDebug(log) << "in use" << inUse;
    Q_EMIT changed();
}

QList<Sense> CameraSensor::senses() const
{
    const QString name = QStringLiteral("camera");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    if (m_beginning.isActive())
        return {{name, false, tr("not looked for yet")}};
    if (m_folderWatch < 0)
        return {{name, false, tr("%1 cannot be watched").arg(m_folder)}};
    return {{name, true,
        m_devices.empty() ? tr("the kernel's video devices; there is none now")
                          : tr("the kernel's video devices")}};
}

void CameraSensor::tell(Presence &presence) const
{
    presence.camera = presence.camera || m_inUse;
}

} // namespace unhunch

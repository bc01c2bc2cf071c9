// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.camera", QtInfoMsg)

namespace fs = std::filesystem;

bool isVideo(const std::string &name)
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

// Whether a process whose files we may see has it open.
bool openBySomebody(const std::string &path)
{
    std::error_code ignored;
    for (const auto &process : fs::directory_iterator("/proc", ignored)) {
        const std::string name = process.path().filename();
        if (name.empty() || name[0] < '0' || name[0] > '9')
            continue;
        for (fs::directory_iterator it(process.path() / "fd", ignored), none; it != none;
             it.increment(ignored)) {
            if (ignored)
                break;
            if (fs::read_symlink(it->path(), ignored) == path)
                return true;
        }
        ignored.clear();
    }
    return false;
}

} // namespace

CameraSensor::CameraSensor(QString devices, std::chrono::milliseconds afterAMoment, QObject *parent)
    : Sensor(parent)
    , m_folder(std::move(devices))
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(afterAMoment);
    connect(&m_moment, &QTimer::timeout, this, &CameraSensor::settle);
}

CameraSensor::~CameraSensor()
{
    end();
}

void CameraSensor::allow(const Allowed &allowed)
{
    if (allowed.camera == m_allowed)
        return;
    m_allowed = allowed.camera;
    m_allowed ? begin() : end();
    settle();
    Q_EMIT sensesChanged();
}

void CameraSensor::begin()
{
    m_inotify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_inotify < 0)
        return;
    m_folderWatch
        = inotify_add_watch(m_inotify, m_folder.toLocal8Bit().constData(), IN_CREATE | IN_ONLYDIR);
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(m_folder.toStdString(), ignored))
        watch(entry.path().filename());
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &CameraSensor::read);
}

void CameraSensor::end()
{
    m_notifier.reset();
    m_moment.stop();
    m_devices.clear();
    if (m_inotify >= 0)
        close(m_inotify);
    m_inotify = m_folderWatch = -1;
}

void CameraSensor::watch(const std::string &name)
{
    if (!isVideo(name))
        return;
    const std::string path = m_folder.toStdString() + "/" + name;
    if (!captures(path))
        return;
    const int descriptor = inotify_add_watch(
        m_inotify, path.c_str(), IN_OPEN | IN_CLOSE | IN_DELETE_SELF | IN_MOVE_SELF);
    if (descriptor < 0)
        return;
    Device &device = m_devices[descriptor];
    device.path = path;
    device.before = openBySomebody(path);
}

void CameraSensor::read()
{
    const bool any = !m_devices.empty();
    alignas(inotify_event) std::array<char, 4096> buffer {};
    for (;;) {
        const auto got = ::read(m_inotify, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event {};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            handle(event.wd, event.mask,
                event.len > 0 ? std::string(buffer.data() + at + sizeof event) : std::string());
            at += sizeof event + event.len;
        }
    }
    const bool open = std::any_of(m_devices.begin(), m_devices.end(),
        [](const auto &each) { return each.second.opened > 0 || each.second.before; });
    if (!open) {
        m_moment.stop();
        settle();
    } else if (!m_inUse && !m_moment.isActive()) {
        m_moment.start();
    }
    if (any == m_devices.empty())
        Q_EMIT sensesChanged();
}

void CameraSensor::handle(int descriptor, unsigned mask, const std::string &name)
{
    if ((mask & IN_Q_OVERFLOW) != 0) {
        lost();
        return;
    }
    if (descriptor == m_folderWatch) {
        watch(name);
        return;
    }
    const auto it = m_devices.find(descriptor);
    if (it == m_devices.end())
        return;
    if ((mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)) != 0)
        m_devices.erase(it); // unplugged
    else if ((mask & IN_OPEN) != 0)
        ++it->second.opened;
    else if ((mask & IN_CLOSE) != 0)
        closedOnce(it->second);
}

void CameraSensor::closedOnce(Device &device)
{
    if (device.opened > 0)
        --device.opened;
    if (device.opened == 0 && device.before)
        device.before = openBySomebody(device.path);
}

void CameraSensor::lost()
{
    for (auto &[descriptor, device] : m_devices) {
        device.opened = 0;
        device.before = openBySomebody(device.path);
    }
}

void CameraSensor::settle()
{
    const bool inUse = std::any_of(m_devices.begin(), m_devices.end(),
        [](const auto &each) { return each.second.opened > 0 || each.second.before; });
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

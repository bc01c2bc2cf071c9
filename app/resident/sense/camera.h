// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inotify.h"
#include "sensor.h"

#include <QTimer>

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace unhunch {

// How long the camera's sensor waits. Real time.
struct CameraTimes
{
    std::chrono::milliseconds beginning {1000}; // not while the program itself is starting
    std::chrono::milliseconds moment {1000}; // after it a device is not merely looked at
};

// Whether a program has a camera open: the kernel tells of every opening and closing of a video
// device. Who looks only which cameras there are has closed them again within a moment; that is no
// use. What was open before we came is found among the open files of our own user's processes.
class CameraSensor : public Sensor
{
    Q_OBJECT

public:
    // Devices are the files named video and a number in `devices`.
    explicit CameraSensor(QString devices = QStringLiteral("/dev"), CameraTimes times = {},
        QObject *parent = nullptr);

    QList<Sense> senses() const override;
    void tell(Presence &presence) const override;
    void allow(const Allowed &allowed) override;

private:
    struct Device
    {
        std::string path;
        int opened = 0; // since we watch
        bool before = false; // and earlier, by whom we cannot count
    };

    void begin();
    void end();
    void lookAround(); // for what there is
    bool watch(const std::string &name); // whether it is another one
    void lookWhoHasThem();
    void happened(int watch, unsigned mask, std::string_view name);
    void settle();
    bool anyOpen() const;

    QString m_folder;
    bool m_allowed = false;
    std::optional<Inotify> m_inotify; // while we watch
    int m_folderWatch = -1;
    std::map<int, Device> m_devices; // by watch
    QTimer m_beginning;
    QTimer m_moment;
    bool m_inUse = false;
};

} // namespace unhunch

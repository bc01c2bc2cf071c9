// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace unhunch {

// Whether a program has a camera open: the kernel tells of every opening and closing of a video
// device. Who looks only which cameras there are has closed them again within a moment; that is no
// use. What was open before we came is found among the open files of our own user's processes.
class CameraSensor : public Sensor
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds moment {1000};

    // Devices are the files named video and a number in `devices`.
    explicit CameraSensor(QString devices = QStringLiteral("/dev"),
        std::chrono::milliseconds afterAMoment = moment, QObject *parent = nullptr);
    ~CameraSensor() override;

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
    void watch(const std::string &name);
    void read();
    void handle(int descriptor, unsigned mask, const std::string &name);
    void closedOnce(Device &device);
    void lost(); // the kernel told us too much at once
    void settle();

    QString m_folder;
    bool m_allowed = false;
    int m_inotify = -1;
    int m_folderWatch = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<int, Device> m_devices; // by watch
    QTimer m_moment;
    bool m_inUse = false;
};

} // namespace unhunch

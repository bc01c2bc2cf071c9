// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unhunch {

// Says when the machine is about to sleep or the screen is locked; silent where nobody tells.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void leaving();

private Q_SLOTS:
    void changed(bool away);
};

} // namespace unhunch

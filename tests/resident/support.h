// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sense/sensor.h"
#include "support/desk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <vector>

namespace unhunch::test {

// A person who forbids nothing.
inline constexpr Allowed everything {true, true, true, true, true, true, true};

// Handles events until `condition` holds; false when that takes too long.
template <typename Condition> bool waitFor(Condition condition, int patience = 5000)
{
    const QDeadlineTimer end(patience);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    return true;
}

// Handles events for a while, where nothing is to happen.
inline void settle(int milliseconds = 100)
{
    (void)waitFor([] { return false; }, milliseconds);
}

// The names of the programs that this process has started and that run, cut to 15 characters.
inline QStringList childrenOf(qint64 process)
{
    QStringList names;
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    if (!children.open(QIODevice::ReadOnly))
        qFatal("no children of %lld", process);
    for (const QByteArray &child : children.readAll().simplified().split(' ')) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(child)));
        if (name.open(QIODevice::ReadOnly))
            names += QString::fromLatin1(name.readAll().trimmed());
    }
    return names;
}

// Variables of our own environment, and so of every program that is started; at the end they are as
// they were, unset where they were.
class ScopedEnvironment
{
public:
    ScopedEnvironment() = default;

    ~ScopedEnvironment()
    {
        for (auto it = m_before.rbegin(); it != m_before.rend(); ++it)
            it->second.isNull() ? qunsetenv(it->first) : qputenv(it->first, it->second);
    }

    ScopedEnvironment(const ScopedEnvironment &) = delete;
    ScopedEnvironment &operator=(const ScopedEnvironment &) = delete;

    // `name` is a literal.
    void set(const char *name, const QByteArray &value)
    {
        keep(name);
        qputenv(name, value);
    }

    void unset(const char *name)
    {
        keep(name);
        qunsetenv(name);
    }

private:
    void keep(const char *name)
    {
        m_before.emplace_back(name, qgetenv(name)); // null only where it is not set
    }

    std::vector<std::pair<const char *, QByteArray>> m_before;
};

} // namespace unhunch::test

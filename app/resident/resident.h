// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace unhunch {

// The resident: every part, put together. One a session.
class Resident : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        First, // it runs: go into the event loop
        Second, // another one does; it was asked to open the week
        NoBus // there is no session bus
    };

    // `direction`: of the words.
    explicit Resident(Qt::LayoutDirection direction, QObject *parent = nullptr);
    ~Resident() override;

    // `timeScale`: how many times faster time passes while nothing is on the screen; 1 is the real
    // time. What is to be registered on the bus is, before anything slow is done.
    Start start(int timeScale);

private Q_SLOTS:
    void busIsGone();

private:
    struct Private;
    Qt::LayoutDirection m_direction;
    std::unique_ptr<Private> m_private;
};

} // namespace unhunch

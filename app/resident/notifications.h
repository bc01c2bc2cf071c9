// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QDBusConnection;

namespace unhunch {

// Prompts as notifications of the desktop, whatever way they go there. Where they cannot be
// answered the windows ask instead; and where a window of ours would take the focus from whoever
// types, the tray must do.
class Notifications : public PromptSurface
{
    Q_OBJECT

public:
    using PromptSurface::PromptSurface;

    // By the portal inside a sandbox, else by the notification service. Talks on the bus at once,
    // and waits for nothing.
    static std::unique_ptr<Notifications> on(const QDBusConnection &bus);

    // Whether a window may ask; it may where nothing else is said.
    std::function<bool()> windowMayAsk = [] { return true; };

    // For `doctor`: here, and how.
    virtual bool hasButtons() const = 0;
    virtual QString described() const = 0;

protected:
    // The words of the desktop's buttons behind the names by which they come back.
    static std::vector<std::pair<QString, QString>> buttons();
    static Answer answerOf(const QString &button); // Open for what is no button of ours
    static QString ourName(); // the title of what is told
};

// Flatpak puts a file there, snap sets a variable.
bool inSandbox();

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unhunch {

// Under X11, makes a window that is not yet shown one of the kind that notifications have: no panel
// lists it and no window manager gives it the focus. Elsewhere it does nothing. Qt 6.4 passes over
// WA_X11NetWmWindowTypeNotification.
void beX11Notification(QWidget &window);

} // namespace unhunch

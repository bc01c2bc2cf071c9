// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unhunch {

// A line that nobody sees and screen readers say, politely and without the focus going anywhere.
// Qt has announcements only from 6.8. Readers say a notification when it appears, so this is one
// that appears anew with each text (Orca 43 passes over an Alert, and over a new name unless the
// focus is on it).
class SpokenLine : public QWidget
{
    Q_OBJECT
public:
    explicit SpokenLine(QWidget *parent);

    void say(const QString &);
};

} // namespace unhunch

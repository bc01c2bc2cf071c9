// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resident.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace unhunch {

// Asks what this desktop allows, once for all who show some of it: at first, and after a change
// where any of them is seen, or when one is seen again.
class DoctorAsker : public QObject
{
    Q_OBJECT
public:
    DoctorAsker(Resident &, QObject *parent);

    void askFor(QWidget *); // which shows some of it

    const std::optional<QJsonObject> &document() const { return m_document; } // the last one

Q_SIGNALS:
    void told(const QJsonObject &document);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void soon();
    void ask();

    Resident &m_resident;
    QList<QPointer<QWidget>> m_seenIn;
    std::optional<QJsonObject> m_document;
    bool m_stale = false; // something changed while nobody saw it
    bool m_asking = false; // by the next turn of the event loop
};

} // namespace unhunch

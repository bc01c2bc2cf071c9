// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorasker.h"

#include "ifalive.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace unhunch {

DoctorAsker::DoctorAsker(Resident &resident, QObject *parent)
    : QObject(parent)
    , m_resident(resident)
{
    connect(&resident, &Resident::changed, this, &DoctorAsker::soon);
    connect(&resident, &Resident::settingChanged, this, &DoctorAsker::soon);
}

void DoctorAsker::askFor(QWidget *widget)
{
    const bool first = m_seenIn.isEmpty();
    m_seenIn.append(widget);
    widget->installEventFilter(this);
    if (first) {
        ask();
    }
}

void DoctorAsker::soon()
{
    const bool seen = std::any_of(m_seenIn.begin(), m_seenIn.end(),
        [](const QPointer<QWidget> &each) { return each && each->isVisible(); });
    m_stale = m_stale || !seen;
    if (seen && !std::exchange(m_asking, true)) {
        QMetaObject::invokeMethod(this, &DoctorAsker::ask, Qt::QueuedConnection);
    }
}

void DoctorAsker::ask()
{
    m_asking = false;
    m_stale = false;
    m_resident.doctor(ifAlive(this, [](DoctorAsker &asker, const QJsonObject &document) {
        asker.m_document = document;
        Q_EMIT asker.told(document);
    }));
}

bool DoctorAsker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale) {
        soon();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace unhunch

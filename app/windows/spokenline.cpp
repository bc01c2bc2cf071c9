// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenline.h"

#include <QAccessibleWidget>

namespace unhunch {

namespace {

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *line = qobject_cast<SpokenLine *>(object);
    return line != nullptr ? new QAccessibleWidget(line, QAccessible::Notification) : nullptr;
}

} // namespace

SpokenLine::SpokenLine(QWidget *parent)
    : QWidget(parent)
{
    // Otherwise it would not be there for a reader; one pixel, painted by nobody.
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    static const bool once = [] {
        QAccessible::installFactory(notification);
        return true;
    }();
    Q_UNUSED(once)
}

void SpokenLine::say(const QString &words)
{
    setAccessibleName(words);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent appears(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appears);
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletoggle.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>

namespace unhunch {

namespace {

class AccessibleToggle : public QAccessibleWidget
{
public:
    explicit AccessibleToggle(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::CheckBox)
        , m_button(button)
    { }

    // It may have been asked before the button joined its group.
    QAccessible::Role role() const override
    {
        const QButtonGroup *group = m_button->group();
        const bool oneOfSeveral
            = m_button->autoExclusive() || (group != nullptr && group->exclusive());
        return oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text which) const override
    {
        QString said = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !said.isEmpty())
            return said;
        QString own = m_button->text();
        return own.remove(QLatin1Char('&'));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action == toggleAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *m_button; // lives as long as this: Qt takes the interface away with it
};

QAccessibleInterface *toggle(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button != nullptr && button->isCheckable() ? new AccessibleToggle(button) : nullptr;
}

} // namespace

void installAccessibleToggles()
{
    QAccessible::installFactory(toggle);
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "theme.h"

#include <QListWidget>
#include <QTabBar>

namespace unhunch {

// The pages of the main window, in its header: the chosen one is bold, with a bar below.
class Tabs : public QTabBar
{
    Q_OBJECT
public:
    explicit Tabs(const Theme &, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;

    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *) override;

private:
    void follow();

    const Theme &m_theme;
};

// The pages of the settings: icon and name, the chosen one in a soft plane.
class SideList : public QListWidget
{
    Q_OBJECT
public:
    explicit SideList(const Theme &, QWidget *parent = nullptr);

    void add(const QString &icon, const QString &name);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void follow();

    const Theme &m_theme;
};

} // namespace unhunch

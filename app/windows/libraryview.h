// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "librarymodel.h"
#include "librarytile.h"
#include "portraits.h"

#include <QListView>

namespace unhunch {

// The tiles. Each is one stop of the keyboard; its star, its rhythm and what there is to read about
// it have keys of their own, and places of their own for the pointer.
class LibraryView : public QListView
{
    Q_OBJECT
public:
    LibraryView(const Theme &, SettingStore &, LibraryModel *, QWidget *parent = nullptr);

    Portraits &portraits() { return m_portraits; }

    const Theme &theme() const { return m_theme; }

    TilePlan planOf(const QModelIndex &) const; // in the viewport's pixels

    bool isLit(const QModelIndex &index) const { return index == m_under; }

    bool isByKey() const { return m_byKey; } // the current tile was reached by the keyboard

Q_SIGNALS:
    void opened(const QString &stretch);
    void detailsWanted(const QString &stretch);

protected:
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    bool viewportEvent(QEvent *) override;

private:
    void fit();
    QString toolTipAt(const QPoint &) const; // in the viewport
    void star(const QModelIndex &);
    void openRhythms(const QModelIndex &);

    const Theme &m_theme;
    SettingStore &m_store;
    LibraryModel *m_model;
    Portraits m_portraits;
    QPersistentModelIndex m_under; // the pointer
    bool m_byKey = false;
};

// A menu of the rhythms that a stretch can have, the present one ticked.
void openRhythmMenu(
    const Theme &, SettingStore &, const QString &stretch, const QPoint &at, QWidget *parent);

} // namespace unhunch

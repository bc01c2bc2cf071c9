// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace unhunch {

// A row of a group: what it is, a line more, and at the end whatever changes it. Where the row is
// too narrow for both the control goes below.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const Theme &, const QString &title, const QString &hint = {}, QString icon = {},
        QWidget *parent = nullptr);

    // Takes it over; the first one is what the title names.
    void addControl(QWidget *);
    void setTitle(const QString &);
    void setHint(const QString &);
    // Why the last input was refused, in the hint's place; "" shows the hint again.
    void explain(const QString &reason);
    // Shows the button that takes back to the default; `words` say what that is.
    void setResettable(bool on, const QString &words = {});

    bool fits(const QString &searched) const; // all of its words are in the row's

    // What it is found by besides its own words.
    void setAlsoFound(const QString &words) { m_alsoFound = words; }

    QString title() const { return m_title->text(); }

    // One that is not is never shown, whatever is searched.
    void setWanted(bool on)
    {
        m_wanted = on;
        setVisible(on);
    }

    bool isWanted() const { return m_wanted; }

Q_SIGNALS:
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange();

    const Theme &m_theme;
    QString m_icon;
    Text *m_title;
    Text *m_hint;
    QString m_usualHint;
    QString m_alsoFound;
    bool m_wanted = true;
    Button *m_reset;
    QWidget *m_end; // the controls
    QBoxLayout *m_sides;
};

// Rows on one plane, with hairlines between, under a heading.
class SettingGroup : public QWidget
{
    Q_OBJECT
public:
    SettingGroup(
        const Theme &, const QString &title, const QString &note = {}, QWidget *parent = nullptr);

    SettingRow *addRow(const QString &title, const QString &hint = {}, const QString &icon = {});
    void addRow(SettingRow *);
    void addWidget(QWidget *); // on a plane of its own kind, without a hairline

    void setHeading(const QString &title, const QString &note);
    void addHeadEnd(QWidget *); // at the end of the heading

    const QList<SettingRow *> &rows() const { return m_rows; }

    // Only the rows that fit; true where there are any. "" shows all.
    bool filter(const QString &searched);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    const Theme &m_theme;
    Text *m_title;
    Text *m_note;
    QBoxLayout *m_head;
    QVBoxLayout *m_column;
    QWidget *m_plane;
    QList<SettingRow *> m_rows;
    QList<QWidget *> m_others;
};

} // namespace unhunch

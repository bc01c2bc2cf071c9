// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

class QButtonGroup;
class QMenu;

namespace unhunch {

// A line or paragraph in one of the type roles and token colours; follows the theme.
class Text : public QLabel
{
    Q_OBJECT
public:
    Text(const Theme &, Type, Token, bool bold = false, QWidget *parent = nullptr);
    void setLook(Type, Token, bool bold);

    // Keeps the text on one line by falling to a smaller role before it wraps.
    void setFallback(Type smaller) { m_fallback = smaller; }

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void follow();

    const Theme &m_theme;
    Type m_type;
    Token m_token;
    bool m_bold;
    std::optional<Type> m_fallback;
};

enum class ButtonKind { Main, Second, Soft, Quiet, Erase };
enum class ButtonSize { Small = 32, Normal = 40, Guiding = 44 };

class Button : public QPushButton
{
    Q_OBJECT
public:
    Button(const Theme &, ButtonKind, const QString &text, QString icon = {},
        ButtonSize = ButtonSize::Normal, QWidget *parent = nullptr);

    void setKind(ButtonKind);
    void setIconName(const QString &);

    void setLeastWidth(int px) { m_leastWidth = px; }

    // Both sides together; for rows that have to be short.
    void setPadding(int px) { m_padding = px; }

    // A quiet button that stands at the margin lines up with the text above it.
    void setFlush(bool on) { m_flush = on; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;

private:
    QFont textFont() const;

    const Theme &m_theme;
    ButtonKind m_kind;
    ButtonSize m_size;
    QString m_icon;
    int m_leastWidth = 0;
    int m_padding = 0; // 0: by the size
    bool m_flush = false;
};

// Two targets in one outline: an action, and the menu of its other forms.
class SplitButton : public QWidget
{
    Q_OBJECT
public:
    SplitButton(const Theme &, const QString &text, QWidget *parent = nullptr);

    QAbstractButton *action() const { return m_action; }

    QAbstractButton *more() const { return m_more; }

    QMenu *menu() const { return m_menu; } // what `more` opens; owned

    void openMenu();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QAbstractButton *m_action;
    QAbstractButton *m_more;
    QMenu *m_menu;
};

// A rounded label with an icon: says a fact, is no button.
class Chip : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Fact, Side };
    Chip(const Theme &, Kind, QWidget *parent = nullptr);

    void setContent(const QString &icon, const QString &text);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QFont textFont() const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_text;
};

// One of a few: checkable buttons in a track; arrow keys move between them.
class Segments : public QWidget
{
    Q_OBJECT
public:
    // Each may have an icon before its name.
    Segments(const Theme &, const QStringList &names, const QStringList &icons = {},
        QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return sizeHint(); }

    int current() const;
    void setCurrent(int);

Q_SIGNALS:
    void currentChanged(int);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

// Keeps the ring around whatever got the focus by the keyboard; one for the program.
void installFocusRing(const Theme &, QObject *parent);

// Colours a menu from the theme's palette.
void styleMenu(QMenu &, const Theme &);

} // namespace unhunch

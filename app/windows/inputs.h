// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace unhunch {

// One of several, each a value with its words.
class Combo : public QComboBox
{
    Q_OBJECT
public:
    explicit Combo(const Theme &, QWidget *parent = nullptr);

    // Adds the value with these words where it is not there yet.
    void offer(const QString &value, const QString &words);

    QString value() const { return currentData().toString(); }

    // One that is not offered shows nothing.
    void setValue(const QString &);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(const QString &value); // by the person

protected:
    void paintEvent(QPaintEvent *) override;
    void wheelEvent(QWheelEvent *) override;

private:
    void follow();

    const Theme &m_theme;
};

// A line of text in our frame, with the looking glass where it searches.
class LineField : public QLineEdit
{
    Q_OBJECT
public:
    enum class Kind { Plain, Search };
    LineField(const Theme &, Kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void follow();

    const Theme &m_theme;
    Kind m_kind;
};

// What a time and a day have in common: our frame, and that the wheel turns the page, not them.
class MomentField : public QDateTimeEdit
{
    Q_OBJECT
public:
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // `first` is a QTime or a QDate: the field holds what it is of.
    MomentField(const Theme &, const QVariant &first, QWidget *parent);

    void paintEvent(QPaintEvent *) override;
    void wheelEvent(QWheelEvent *) override;

    const Theme &m_theme;

private:
    void follow();
};

// A time of day, as the locale writes it.
class TimeField : public MomentField
{
    Q_OBJECT
public:
    explicit TimeField(const Theme &, QWidget *parent = nullptr);

    QSize sizeHint() const override;
};

// A day, as the locale writes it, with a calendar to pick it from.
class DateField : public MomentField
{
    Q_OBJECT
public:
    explicit DateField(const Theme &, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
};

// A whole number with its unit; arrow keys, typing, and the two buttons at its ends.
class NumberField : public QSpinBox
{
    Q_OBJECT
public:
    explicit NumberField(const Theme &, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void follow();
    QRect button(bool more) const;

    const Theme &m_theme;
};

} // namespace unhunch

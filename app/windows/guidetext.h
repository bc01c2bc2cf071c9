// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "theme.h"

#include <QWidget>

namespace unhunch {

// The instruction: read from 1.5 m, at most three lines; falls from 40 to 36 to 32 to keep to them.
class GuideText : public QWidget
{
    Q_OBJECT
public:
    explicit GuideText(const Theme &, QWidget *parent = nullptr);

    void setText(const QString &); // announced to screen readers

    QString text() const { return m_text; }

    // The largest size in px at 100 %: 40, or 48 at a change of side; more in full screen.
    void setLargest(double px);
    double size() const; // chosen for the present width

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

    QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    double sizeFor(int width) const;

    const Theme &m_theme;
    QString m_text;
    double m_largest = 40;
};

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"

#include <QDialog>

class QVBoxLayout;

namespace unhunch {

// Something to read, in headed paragraphs that scroll, and a button to close it.
class TextWindow : public QDialog
{
    Q_OBJECT
public:
    TextWindow(const Theme &, const QString &title, QWidget *parent = nullptr);

    void addHeading(const QString &);
    void addText(const QString &);
    void addPoint(const QString &); // of a list
    // Opens in the browser.
    void addLink(const QString &words, const QString &address);

private:
    Text *add(Type, Token, bool bold);

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace unhunch

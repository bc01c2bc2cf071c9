// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a window of Qt Widgets costs: a label, as large as the card.
#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QLabel label(QStringLiteral("A window"));
    label.resize(880, 520);
    label.show();
    return QApplication::exec();
}

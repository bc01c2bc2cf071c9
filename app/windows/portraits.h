// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"
#include "theme.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace unhunch {

class FigureView;

// Small still pictures of stretches, each in the pose that says the most of it. They are painted
// one a turn of the event loop and only when somebody has asked, so that a window with many of them
// opens at once.
class Portraits : public QObject
{
    Q_OBJECT
public:
    explicit Portraits(const Theme &, QObject *parent = nullptr);
    ~Portraits() override;

    // A square of `size` by `size`; a null image where it is not painted yet, `ready` follows.
    QImage picture(const Stretch &, int size, double ratio);
    void paintAll(); // what waits, at once

    int painted() const { return m_painted; }

Q_SIGNALS:
    void ready(const QString &stretch);

private:
    struct Wanted
    {
        const Stretch *stretch;
        int size;
        double ratio;
    };

    void paintNext();
    void forget();

    const Theme &m_theme;
    FigureView *m_view;
    QHash<QString, QImage> m_pictures; // by id; of one size and ratio
    std::vector<Wanted> m_wanted; // oldest first
    int m_painted = 0;
    bool m_waiting = false; // for its turn
};

} // namespace unhunch

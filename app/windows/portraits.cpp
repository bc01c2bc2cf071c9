// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portraits.h"

#include "figureview.h"
#include "tellingphase.h"

#include <QTimer>

#include <algorithm>

namespace unhunch {

Portraits::Portraits(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_view(new FigureView)
{
    forget();
    connect(&theme, &Theme::changed, this, &Portraits::forget);
}

Portraits::~Portraits()
{
    delete m_view;
}

void Portraits::forget()
{
    m_view->setFigure(m_theme.figure());
    m_view->setDark(m_theme.isDark());
    m_view->setHighContrast(m_theme.isHighContrast());
    m_pictures.clear();
}

QImage Portraits::picture(const Stretch &stretch, int size, double ratio)
{
    QImage kept = m_pictures.value(stretch.id);
    if (!kept.isNull() && kept.width() == qRound(size * ratio)) {
        return kept;
    }
    const bool asked = std::any_of(m_wanted.begin(), m_wanted.end(),
        [&](const Wanted &each) { return each.stretch == &stretch; });
    if (!asked) {
        m_wanted.push_back({&stretch, size, ratio});
    }
    if (!std::exchange(m_waiting, true)) {
        QTimer::singleShot(0, this, &Portraits::paintNext);
    }
    return {};
}

void Portraits::paintNext()
{
    m_waiting = false;
    if (m_wanted.empty()) {
        return;
    }
    const Wanted wanted = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    const Stretch &stretch = *wanted.stretch;
    const Phase &phase = tellingPhase(stretch, {});
    const Side side = stretch.sided ? stretch.firstSide : Side::None;
    m_view->setStretch(&stretch);
    m_view->setMoment({phase.key, phase.key, side, side});
    m_pictures.insert(stretch.id, m_view->render(wanted.size, wanted.ratio));
    ++m_painted;
    Q_EMIT ready(stretch.id);
    if (!m_wanted.empty() && !std::exchange(m_waiting, true)) {
        QTimer::singleShot(0, this, &Portraits::paintNext);
    }
}

void Portraits::paintAll()
{
    while (!m_wanted.empty()) {
        paintNext();
    }
}

} // namespace unhunch

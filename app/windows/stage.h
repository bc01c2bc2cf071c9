// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "timeline.h"

#include <QWidget>

#include <optional>

namespace unhunch {

class FigureView;
class Turn;

// Where things are on a stage, in its pixels.
struct StagePlan
{
    QPointF disc;
    double radius = 0;
    double floorY = 0;
    double floorFrom = 0;
    double floorTo = 0;
    QRectF figure;
    double plumbX = -1; // below 0: no plumb line
    double plumbFrom = 0;

    // The same drawing in another size, centred.
    StagePlan fitted(QSizeF from, QSizeF to) const;
};

StagePlan readyStage(); // 384 × 520
StagePlan guideStage(); // 488 × 444
StagePlan doneStage(); // 384 × 520

// The ground of the illustration: disc, floor, plumb line and figure. The one animated widget.
class Stage : public QWidget
{
    Q_OBJECT
public:
    Stage(const Theme &, const StagePlan &, QSize planned, QWidget *parent = nullptr);

    void setStretch(const Stretch *, const QString &variant = {});
    void setMoment(const FigureMoment &);
    void setKey(const QString &, Side); // a key pose, still
    // Begins to paint the figure beside, as large as it is planned: it will be shown soon.
    void prepare();
    void setPoseText(const QString &); // for screen readers
    void setFigureOpacity(double);
    // The pose that is left at a change of side stands behind, pale, with an arrow between.
    void setSwitching(const QString &oldKey, Side oldSide);
    // In a rounded plane the stage is rounded on the side that lies at its edge.
    void setRounded(double radius, Qt::Edge);
    void setRoundedAll(double radius); // on a ground of its own
    void setPlanned(const StagePlan &, QSize planned);

    Turn &turn() const { return *m_turn; }

    void setArrows(bool on); // that lead to a pose which is held
    void setTurnable(); // by the person
    StagePlan plan() const; // as fitted to the present size

protected:
    void paintEvent(QPaintEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    void follow();
    void paintArrow(QPainter &, const StagePlan &) const;

    const Theme &m_theme;
    StagePlan m_plan;
    QSize m_planned;
    FigureView *m_figure;
    Turn *m_turn;
    bool m_turnable = false;
    bool m_ringed = false; // has the focus, by a key
    double m_radius = 0;
    std::optional<Qt::Edge> m_roundEdge = Qt::TopEdge; // nothing: all round
    double m_opacity = 1;
    QString m_oldKey;
    Side m_oldSide = Side::None;
};

} // namespace unhunch

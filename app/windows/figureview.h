// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline.h"

#include <QImage>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <array>
#include <future>
#include <memory>

namespace unhunch {

class FigureModel;
class SvgPaper;
struct FigureLooks;

// Shows the figure in a moment of a stretch on a transparent ground, as a square in the middle of
// the widget, floor at 90 % of its height. It knows nothing of time: whoever does sets the moment.
// Front views are a mirror: the person's left is the picture's left. Side and back views are not
// turned, nor is anything turned by the layout direction.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    // Its pose data show its first side, which any other side is the mirror image of.
    // Not kept beyond the call; nullptr, or a stretch whose figure cannot be read: nothing is
    // shown. A variant may have a figure of its own.
    void setStretch(const Stretch *, const QString &variant = {});
    // A key that is not there stands for the first one; Side::None is the side of the data. The
    // way is eased here. True where another picture comes of it.
    bool setMoment(const FigureMoment &);

    bool setMoment(const QString &keyFrom, const QString &keyTo, double share, Side side)
    {
        return setMoment({keyFrom, keyTo, side, side, share});
    }

    const FigureMoment &moment() const { return m_moment; }

    // Whether the figure lies or kneels on a mat: that is the floor then.
    bool hasMat() const;
    // Who is shown, by id; one that is not there is the first one.
    void setFigure(const QString &id);
    // Degrees from the best view: to the side, and up.
    void setTurn(const QPointF &angles);
    // Arrows show the direction while the figure moves; with this also those that lead to a pose
    // that is held.
    void setArrows(bool on);
    void setDark(bool dark);
    void setHighContrast(bool on); // adds an outline
    void setReducedMotion(bool on); // cross-fades between the still key poses instead of moving
    // The pose in words, for screen readers.
    void setPoseText(const QString &text);

    // Begins to paint the moment on a thread of its own, to be asked for soon, with the looks that
    // are set by then. Where something else is asked for, this costs nothing but that thread's
    // time.
    void prepare(int size, double ratio);
    // The moment as a picture of `size` by `size` at that device pixel ratio. The last few are
    // kept: a held pose is painted once, however often it is asked for.
    QImage render(int size, double ratio) const;
    // Likewise of another moment than the one that is set.
    QImage render(const FigureMoment &, int size, double ratio) const;

    // The same as the text of an SVG, with this on paper already.
    QByteArray vectors(SvgPaper &, int size) const;

    // How many pictures have been painted, those handed out again not counted.
    int paintedPictures() const { return m_painted; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Picture
    {
        FigureMoment moment;
        int pixels = 0; // 0: none
        QImage image;
    };

    FigureLooks looks() const;
    QColor edgeColor() const; // in high contrast
    void forget(); // all pictures
    // One form for each picture: a key pose is one, from wherever it is reached and however long it
    // is held, and a breath is so many, in and out, or none where motion is reduced.
    FigureMoment settled(FigureMoment) const;
    QImage picture(const FigureMoment &, int pixels) const;
    QImage painted(const FigureMoment &, int pixels) const;
    QImage paintedByModel(const FigureMoment &, int pixels) const;
    void dropPrepared() const; // from here on the model is nobody else's

    std::unique_ptr<FigureModel> m_model;
    FigureMoment m_moment;
    QString m_figure;
    QPointF m_turn;
    bool m_arrows = false;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    // As painted last, the newest first: a moment of a cross-fade and its two ends.
    mutable std::array<Picture, 3> m_pictures;
    mutable int m_painted = 0;
    // What is painted beside: it works on the model, and is waited for before that goes.
    mutable std::future<QImage> m_prepared;
    FigureMoment m_preparedMoment;
    int m_preparedPixels = 0;
};

} // namespace unhunch

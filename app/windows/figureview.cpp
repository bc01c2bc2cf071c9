// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"

#include "figuremodel.h"
#include "svgpaper.h"

#include <QLoggingCategory>
#include <QPainter>
#include <QThreadPool>

#include <array>
#include <cmath>

namespace unhunch {

Q_LOGGING_CATEGORY(lcFigure, "unhunch.figure", QtWarningMsg)

namespace {

QImage thinned(const QImage &picture, double by)
{
    QImage image(picture.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(by);
    painter.drawImage(0, 0, picture);
    return image;
}

FigureMoment still(const QString &key, Side side)
{
    return {key, key, side, side, 0};
}

// Both are thinned before they are added: adding with opacity lets what is opaque in both pale.
QImage crossFaded(const QImage &from, const QImage &to, double share)
{
    QImage image = thinned(from, 1 - share);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Plus);
    painter.drawImage(0, 0, thinned(to, share));
    return image;
}

int pixelsOf(int size, double ratio)
{
    return std::max(1, static_cast<int>(std::lround(size * ratio)));
}

// 2 px at the card's size.
double edgeWidth(int pixels)
{
    return std::max(1., pixels / 200.);
}

// Puts an edge of `width` pixels in `ink` round everything opaque.
QImage outlined(const QImage &picture, const QColor &ink, double width)
{
    QImage silhouette = picture;
    QPainter tint(&silhouette);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(silhouette.rect(), ink);
    tint.end();
    QImage image(picture.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    constexpr int directions = 16;
    for (int i = 0; i < directions; ++i) {
        const double at = 2 * figure::pi * i / directions;
        painter.drawImage(QPointF(std::cos(at), std::sin(at)) * width, silhouette);
    }
    painter.drawImage(0, 0, picture);
    return image;
}

// As heavy as the floor line.
double lineWidth(int pixels)
{
    return std::max(1., pixels / 192.);
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

FigureView::~FigureView()
{
    dropPrepared();
}

bool FigureView::hasMat() const
{
    return m_model && m_model->hasMat();
}

void FigureView::setStretch(const Stretch *stretch, const QString &variant)
{
    dropPrepared();
    m_model.reset();
    m_moment = {};
    setAccessibleName(stretch ? stretch->name : QString());
    if (stretch) {
        const auto movement
            = figure::Movement::fromJson(stretch->figureOf(variant), figure::builtInBasePoses());
        if (movement)
            m_model = std::make_unique<FigureModel>(*movement, stretch->firstSide);
        else
            qCWarning(
                lcFigure, "%s: %s", qUtf8Printable(stretch->id), qUtf8Printable(movement.error()));
    }
    forget();
}

FigureMoment FigureView::settled(FigureMoment moment) const
{
    constexpr double breathSteps = 12; // each moves the shoulders by less than half a pixel
    moment.share = std::clamp(moment.share, 0.0, 1.0);
    moment.breath = std::round(std::clamp(moment.breath, 0.0, 1.0) * breathSteps) / breathSteps;
    if (moment.share >= 1) {
        moment.keyFrom = moment.keyTo;
        moment.sideFrom = moment.side;
    }
    if (moment.share <= 0) {
        moment.keyTo = moment.keyFrom;
        moment.side = moment.sideFrom;
    }
    const bool still = moment.keyFrom == moment.keyTo && !moment.changesSide();
    if (still)
        moment.share = 0;
    if (!still || m_reducedMotion)
        moment.breath = 0;
    return moment;
}

bool FigureView::setMoment(const FigureMoment &given)
{
    const FigureMoment moment = settled(given);
    if (moment == m_moment)
        return false;
    m_moment = moment;
    update();
    return true;
}

void FigureView::setFigure(const QString &id)
{
    if (std::exchange(m_figure, id) != id)
        forget();
}

void FigureView::setTurn(const QPointF &angles)
{
    if (std::exchange(m_turn, angles) != angles)
        forget();
}

void FigureView::setArrows(bool on)
{
    if (std::exchange(m_arrows, on) != on)
        forget();
}

void FigureView::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        forget();
}

void FigureView::setHighContrast(bool on)
{
    if (std::exchange(m_highContrast, on) != on)
        forget();
}

void FigureView::setReducedMotion(bool on)
{
    if (std::exchange(m_reducedMotion, on) != on)
        forget();
}

void FigureView::setPoseText(const QString &text)
{
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void FigureView::forget()
{
    dropPrepared();
    m_pictures.fill({});
    if (m_model)
        m_model->forgetLooks();
    update();
}

void FigureView::prepare(int size, double ratio)
{
    dropPrepared();
    m_preparedMoment = settled(m_moment);
    m_preparedPixels = pixelsOf(size, ratio);
    if (!m_model || m_preparedMoment.share > 0) // not a still picture
        return;
    auto painting = std::make_shared<std::packaged_task<QImage()>>(
        [model = m_model.get(), moment = m_preparedMoment, looks = looks(),
            pixels = m_preparedPixels] { return model->paint(moment, looks, pixels, {}); });
    m_prepared = painting->get_future();
    // The application waits for these threads at its end, also where this view is never deleted.
    QThreadPool::globalInstance()->start([painting] { (*painting)(); });
}

void FigureView::dropPrepared() const
{
    if (m_prepared.valid())
        m_prepared.get();
}

QImage FigureView::render(int size, double ratio) const
{
    return render(m_moment, size, ratio);
}

QImage FigureView::render(const FigureMoment &moment, int size, double ratio) const
{
    QImage image = picture(settled(moment), pixelsOf(size, ratio));
    image.setDevicePixelRatio(ratio);
    return image;
}

QImage FigureView::picture(const FigureMoment &moment, int pixels) const
{
    auto place = std::find_if(m_pictures.begin(), m_pictures.end(),
        [&](const Picture &p) { return p.pixels == pixels && p.moment == moment; });
    if (place == m_pictures.end()) {
        QImage image = painted(moment, pixels); // may move the others about
        place = m_pictures.end() - 1;
        *place = {moment, pixels, std::move(image)};
    }
    // What was asked for lately stays.
    std::rotate(m_pictures.begin(), place, place + 1);
    return m_pictures.front().image;
}

QImage FigureView::painted(const FigureMoment &moment, int pixels) const
{
    if (!m_model) {
        QImage nothing(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    if (m_reducedMotion && moment.share > 0) {
        return crossFaded(picture(still(moment.keyFrom, moment.sideFrom), pixels),
            picture(still(moment.keyTo, moment.side), pixels), moment.share);
    }
    ++m_painted;
    QImage image = paintedByModel(moment, pixels);
    if (!m_highContrast)
        return image;
    image = outlined(image, edgeColor(), edgeWidth(pixels));
    if (const auto foot = m_model->wallFoot()) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.setPen(QPen(edgeColor(), lineWidth(pixels), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(*foot);
    }
    return image;
}

QImage FigureView::paintedByModel(const FigureMoment &moment, int pixels) const
{
    if (m_prepared.valid()) {
        QImage image = m_prepared.get();
        if (moment == m_preparedMoment && pixels == m_preparedPixels)
            return image;
    }
    return m_model->paint(moment, looks(), pixels, std::exchange(m_pictures.back(), {}).image);
}

FigureLooks FigureView::looks() const
{
    const figure::Person *named = figure::personNamed(m_figure);
    const figure::Person *person = named != nullptr ? named : &figure::builtInPeople().front();
    FigureLooks looks {person, FigureColors::of(*person, m_dark), m_turn, m_arrows};
    if (m_highContrast) // or the edge would go round the shadow, too; nor is there need of two
        looks.colors.shadow = looks.colors.edge = Qt::transparent;
    return looks;
}

QColor FigureView::edgeColor() const
{
    return m_dark ? Qt::white : Qt::black;
}

QByteArray FigureView::vectors(SvgPaper &paper, int size) const
{
    if (m_model) {
        dropPrepared();
        m_model->paintOn(paper, m_moment, looks(), size);
        if (const auto foot = m_model->wallFoot()) { // which is level: an SVG is never turned
            const double width = lineWidth(size);
            paper.addGroundRect(
                {foot->x1(), foot->y1() - width / 2, foot->dx(), width}, edgeColor());
        }
    }
    return paper.svg(accessibleName(), edgeColor(), m_highContrast ? edgeWidth(size) : 0);
}

QSize FigureView::sizeHint() const
{
    return {400, 400};
}

void FigureView::paintEvent(QPaintEvent *)
{
    const int size = std::min(width(), height());
    QPainter painter(this);
    painter.drawImage(
        QPointF((width() - size) / 2., (height() - size) / 2.), render(size, devicePixelRatioF()));
}

} // namespace unhunch

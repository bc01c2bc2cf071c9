// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"

#include "figurearrows.h"
#include "figurepainter.h"
#include "svgpaper.h"

#include <QLoggingCategory>
#include <QPainter>

#include <array>
#include <cmath>

namespace unhunch {

Q_LOGGING_CATEGORY(lcFigure, "unhunch.figure", QtWarningMsg)

namespace {

constexpr double frontView = 60; // degrees to either side of the front
constexpr int fits = 1000; // pixels for which a fit is kept; others are scaled from it

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

// Goes round what is looked at, and up or down, neither under the floor nor over the head.
figure::Viewpoint turned(figure::Viewpoint view, const QPointF &turn)
{
    using figure::rotated;
    constexpr double lowest = 2; // degrees
    constexpr double highest = 60;
    const double pitch = figure::deg(std::asin(std::clamp(view.towards.y, -1., 1.)));
    const double up
        = std::clamp(pitch + turn.y(), std::min(lowest, pitch), std::max(highest, pitch)) - pitch;
    const figure::Vec side = view.right;
    for (figure::Vec *v : {&view.right, &view.up, &view.towards}) {
        *v = rotated(*v, side, -figure::rad(up));
        *v = rotated(*v, {0, 1, 0}, -figure::rad(turn.x()));
    }
    return view;
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

struct FigureView::Looks
{
    const figure::Person &person;
    FigureColors colors;
    QPointF turn;
    bool arrows; // in a still picture, too
};

// The movement of the stretch for either side, each with the viewpoint it is seen from.
class FigureView::Model
{
public:
    // `shows`: the side that the pose data show.
    Model(const figure::Movement &movement, Side shows)
        : m_asWritten {movement, {}, false}
        , m_mirrored {mirrored(movement), {}, false}
        , m_shows(shows)
    { }

    bool hasMat() const { return m_asWritten.movement.scene.has(figure::PropKind::Mat); }

    QImage paint(const FigureMoment &moment, const Looks &looks, int pixels, QImage used)
    {
        const Frame frame = prepared(moment, looks, pixels);
        return m_painter->paint(frame.skeleton, std::move(used), frame.arrows);
    }

    void paintOn(Canvas &canvas, const FigureMoment &moment, const Looks &looks, int size)
    {
        const Frame frame = prepared(moment, looks, size);
        m_painter->paintOn(canvas, frame.skeleton, frame.arrows);
    }

    // Of what was painted last.
    std::optional<QLineF> wallFoot() const { return m_painter->wallFoot(); }

    // The looks are others from now on.
    void forgetLooks() { m_painterFor = nullptr; }

private:
    struct Shown
    {
        figure::Movement movement;
        figure::Viewpoint view;
        bool fitted = false; // a fit takes longer than a picture: made for the side that is seen
    };

    struct Frame
    {
        figure::Skeleton skeleton;
        Drawing arrows;
    };

    // With a painter that fits.
    Frame prepared(const FigureMoment &moment, const Looks &looks, int pixels)
    {
        const Shown &shown = sideShown(moment.side);
        if (moment.changesSide()) {
            // The camera goes round meanwhile: each picture has a scene and a painter of its own.
            const Shown &before = sideShown(moment.sideFrom);
            const figure::Movement scene
                = sceneChangingSide(before.movement, shown.movement, moment.share);
            m_painter = painterFor(scene,
                seen(between(scene, before, shown, moment.share), looks, pixels), looks, pixels);
            m_painterFor = nullptr;
            return {poseChangingSide(before.movement, moment.keyFrom, shown.movement, moment.keyTo,
                        moment.share),
                {}};
        }
        const figure::Viewpoint view = seen(shown.view, looks, pixels);
        if (m_painterFor != &shown || m_painterPixels != pixels) {
            m_painter = painterFor(shown.movement, view, looks, pixels);
            m_painterFor = &shown;
            m_painterPixels = pixels;
        }
        Frame frame {
            poseAt(shown.movement, moment.keyFrom, moment.keyTo, moment.share, moment.breath), {}};
        addArrows(frame.arrows, shown.movement, view, frame.skeleton,
            {moment.keyFrom, moment.keyTo, moment.share, looks.arrows}, looks.colors, pixels);
        return frame;
    }

    static figure::Viewpoint seen(figure::Viewpoint view, const Looks &looks, int pixels)
    {
        const double scale = static_cast<double>(pixels) / fits;
        view.scale *= scale;
        view.centre *= scale;
        return turned(view, looks.turn);
    }

    // Each side's poses fit the picture at its end, and what lies between goes from the one fit to
    // the other. A fit takes longer than a picture: a few on the way round are kept.
    figure::Viewpoint between(
        const figure::Movement &scene, const Shown &before, const Shown &shown, double share)
    {
        if (std::exchange(m_roundTo, &shown) != &shown)
            m_round = {};
        const double at = share * roundSteps;
        const auto step = std::min(static_cast<std::size_t>(at), std::size_t {roundSteps - 1});
        const double t = at - static_cast<double>(step);
        const Fit &one = fitAt(step, before.movement, shown.movement);
        const Fit &next = fitAt(step + 1, before.movement, shown.movement);
        figure::Viewpoint view = viewFrom(scene.camera);
        view.scale = one.scale + (next.scale - one.scale) * t;
        view.centre = one.centre + (next.centre - one.centre) * t;
        return view;
    }

    struct Fit
    {
        double scale = 0; // 0: not made yet
        QPointF centre;
    };

    const Fit &fitAt(std::size_t step, const figure::Movement &from, const figure::Movement &to)
    {
        Fit &fit = m_round.at(step);
        if (fit.scale > 0)
            return fit;
        const double share = static_cast<double>(step) / roundSteps;
        const double t = figure::eased(share);
        figure::Movement scene = sceneChangingSide(from, to, share);
        scene.keys = from.keys;
        scene.arrows = from.arrows;
        const figure::Viewpoint one = viewpointFor(scene, fits);
        scene.keys = to.keys;
        scene.arrows = to.arrows;
        const figure::Viewpoint other = viewpointFor(scene, fits);
        fit = {one.scale + (other.scale - one.scale) * t,
            one.centre + (other.centre - one.centre) * t};
        return fit;
    }

    static std::unique_ptr<FigurePainter> painterFor(const figure::Movement &scene,
        const figure::Viewpoint &view, const Looks &looks, int pixels)
    {
        return std::make_unique<FigurePainter>(
            scene, view, looks.colors, pixels, looks.person.build);
    }

    const Shown &sideShown(Side side)
    {
        Shown &shown = isMirrored(side) ? m_mirrored : m_asWritten;
        if (!std::exchange(shown.fitted, true))
            shown.view = viewpointFor(shown.movement, fits);
        return shown;
    }

    // Mirroring the body mirrors the camera too, so that the picture is its own mirror image. A
    // front view is mirrored once for the looking glass, the other side once more.
    bool isMirrored(Side side) const
    {
        const bool front = std::fabs(m_asWritten.movement.camera.yaw) <= frontView;
        const bool otherSide = side != Side::None && side != m_shows;
        return front != otherSide;
    }

    Shown m_asWritten;
    Shown m_mirrored;
    Side m_shows;
    // For the side and the size of the last picture: one is shown at a time.
    std::unique_ptr<FigurePainter> m_painter;
    const Shown *m_painterFor = nullptr; // none: nothing that comes again
    int m_painterPixels = 0;
    static constexpr int roundSteps = 12;
    std::array<Fit, roundSteps + 1> m_round {};
    const Shown *m_roundTo = nullptr; // whose change of side those fits are of
};

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

FigureView::~FigureView() = default;

bool FigureView::hasMat() const
{
    return m_model && m_model->hasMat();
}

void FigureView::setStretch(const Stretch *stretch, const QString &variant)
{
    m_model.reset();
    m_moment = {};
    setAccessibleName(stretch ? stretch->name : QString());
    if (stretch) {
        const auto movement
            = figure::Movement::fromJson(stretch->figureOf(variant), figure::builtInBasePoses());
        if (movement)
            m_model = std::make_unique<Model>(*movement, stretch->firstSide);
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
    m_pictures.fill({});
    if (m_model)
        m_model->forgetLooks();
    update();
}

QImage FigureView::render(int size, double ratio) const
{
    return render(m_moment, size, ratio);
}

QImage FigureView::render(const FigureMoment &moment, int size, double ratio) const
{
    QImage image
        = picture(settled(moment), std::max(1, static_cast<int>(std::lround(size * ratio))));
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
    QImage image
        = m_model->paint(moment, looks(), pixels, std::exchange(m_pictures.back(), {}).image);
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

FigureView::Looks FigureView::looks() const
{
    const figure::Person *named = figure::personNamed(m_figure);
    const figure::Person &person = named != nullptr ? *named : figure::builtInPeople().front();
    Looks looks {person, FigureColors::of(person, m_dark), m_turn, m_arrows};
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

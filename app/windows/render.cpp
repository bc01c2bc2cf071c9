// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render.h"

#include "card.h"
#include "figureview.h"
#include "fonts.h"
#include "language.h"
#include "style.h"
#include "svgpaper.h"
#include "tellingphase.h"
#include "theme.h"
#include "translate.h"

#include <QApplication>
#include <QJsonArray>
#include <QPainter>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

using namespace Qt::StringLiterals;
using Refusal = tl::unexpected<QString>;
using What = RenderRequest::What;
using Look = RenderRequest::Look;

namespace {

constexpr int figureSize = 480; // where nothing is said
constexpr int sheetCell = 192;
constexpr int cardWidth = 880;

// Nobody: a card that is only looked at has nothing to ask and nothing to tell.
class Nobody : public Resident
{
public:
    void attach(std::function<void(const QStringList &)>) override { }

    void settings(std::function<void(const QMap<QString, QString> &)>) override { }

    void setSetting(const QString &, const QString &, Answer) override { }

    void doctor(Document) override { }

    void status(Document) override { }

    void week(QDate, Document) override { }

    void day(QDate, Document) override { }

    void plan(QDate, Document) override { }

    void history(Document) override { }

    void removeLine(const QString &, std::function<void(const QString &, const QString &)>) override
    { }

    void moveLine(const QString &, const QDateTime &, Answer) override { }

    void putBack(const QString &, Answer) override { }

    void addNote(const QString &, const QString &, Answer) override { }

    void erase(QDate, QDate, Answer) override { }

    void eraseNotes(const QString &, Answer) override { }

    void start(const QString &, bool) override { }

    void snooze(int, Answer) override { }

    void skip(Answer) override { }

    void dismiss() override { }

    void pause(const QString &, Answer) override { }

    void resume(Answer) override { }

    void quit() override { }

    void show(const QString &) override { }

    void sessionBegan(const QJsonObject &) override { }

    void sessionProgress(const QJsonObject &) override { }

    void sessionEnded(const QJsonObject &) override { }

    void afterSession(const QString &, Document) override { }

    void felt(const QString &, const QString &, const QString &,
        std::function<void(const QString &)>) override
    { }
};

// Stands until it is moved.
class StillClock : public Clock
{
public:
    Now now() const override { return m_now; }

    void go(Millis by)
    {
        m_now.utc += by;
        m_now.elapsed += by;
        m_now.awake += by;
    }

private:
    Now m_now;
};

// What the figure does at one moment.
std::vector<SessionItem> itemsOf(const RenderRequest &request, const Stretch &stretch)
{
    return {{&stretch, request.level, request.variant}};
}

// Why this stretch cannot be shown like that, or nothing.
QString misfit(const RenderRequest &request, const Stretch &stretch)
{
    if (!request.variant.isEmpty() && stretch.variant(request.variant) == nullptr) {
        QStringList ids;
        for (const Variant &variant : stretch.variants)
            ids.append(variant.id);
        return ids.isEmpty() ? tr("%1 has no variants").arg(stretch.id)
                             : tr("%1 has no variant \"%2\"; it has: %3")
                                   .arg(stretch.id, request.variant, ids.join(u", "_s));
    }
    if (request.side && !stretch.sided)
        return tr("%1 has no sides").arg(stretch.id);
    const auto phases = static_cast<int>(stretch.phasesOf(request.variant).size());
    if (request.phase && *request.phase > phases)
        return tr("%1 has %2 steps, there is no step %3")
            .arg(stretch.id)
            .arg(phases)
            .arg(*request.phase);
    const Millis length = Timeline(itemsOf(request, stretch)).length();
    if (request.at && *request.at > length)
        return tr("%1 is over after %2 seconds").arg(stretch.id).arg(double(length.count()) / 1000);
    return {};
}

FigureMoment shownBy(const RenderRequest &request, const Stretch &stretch)
{
    if (request.at)
        return Timeline(itemsOf(request, stretch)).figureAt(*request.at);
    const Phase &phase = request.phase
        ? stretch.phasesOf(request.variant)[size_t(*request.phase - 1)]
        : tellingPhase(stretch, request.variant);
    const Side side = stretch.sided ? request.side.value_or(stretch.firstSide) : Side::None;
    return {phase.key, phase.key, side, side};
}

// What lies under the figure of one picture, as the card has it.
struct PictureGround
{
    QRectF stage;
    QRectF disc;
    QRectF floor;
    QColor floorColor;
};

PictureGround pictureGround(const QRectF &square, const Theme &theme)
{
    const double size = square.width();
    QRectF disc(0, 0, size * .86, size * .86);
    disc.moveCenter(square.center() - QPointF(0, size * .03));
    const QRectF floor(square.left() + size * .115, square.top() + size * .896, size * .77,
        std::max(1., size / 192));
    QColor color = theme.color(Token::Outline);
    color.setAlphaF(theme.isHighContrast() ? 1.F : .5F);
    return {square, disc, floor, color};
}

void setTheme(Theme &theme, Look look)
{
    theme.setAppearance(look == Look::Dark ? Appearance::Dark : Appearance::Light);
    theme.setHighContrast(look == Look::Contrast);
    theme.setReducedMotion(false);
}

void dress(FigureView &view, const Theme &theme)
{
    view.setFigure(theme.figure());
    view.setDark(theme.isDark());
    view.setHighContrast(theme.isHighContrast());
}

void pose(FigureView &view, const RenderRequest &request, const Stretch &stretch)
{
    view.setStretch(&stretch, request.variant);
    view.setArrows(!request.at && !request.phase); // as on the card before it begins
    view.setMoment(shownBy(request, stretch));
}

int sizeOf(const RenderRequest &request)
{
    return request.size > 0 ? request.size : figureSize;
}

QImage figurePicture(const RenderRequest &request, const Stretch &stretch, const Theme &theme)
{
    const int size = sizeOf(request);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    FigureView view;
    dress(view, theme);
    pose(view, request, stretch);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!request.transparent)
        paintPictureGround(painter, image.rect(), theme, view);
    painter.drawImage(0, 0, view.render(size, 1));
    return image;
}

QByteArray figureVectors(const RenderRequest &request, const Stretch &stretch, const Theme &theme)
{
    const int size = sizeOf(request);
    SvgPaper paper(size);
    FigureView view;
    dress(view, theme);
    pose(view, request, stretch);
    if (!request.transparent) {
        const PictureGround ground = pictureGround(QRectF(0, 0, size, size), theme);
        paper.addGroundRect(ground.stage, theme.color(Token::Stage));
        paper.addGroundDisc(ground.disc, theme.color(Token::StageGlow), theme.color(Token::Ink),
            theme.isHighContrast() ? 2 : 0);
        if (!view.hasMat())
            paper.addGroundRect(ground.floor, ground.floorColor);
    }
    return view.vectors(paper, size);
}

// The time at which the card shows the end of the step that is asked for.
std::optional<Millis> timeOf(
    const RenderRequest &request, const Stretch &stretch, const Timeline &timeline)
{
    if (request.at || !request.phase)
        return request.at;
    const Phase &phase = stretch.phasesOf(request.variant)[size_t(*request.phase - 1)];
    for (const Segment &segment : timeline.segments()) {
        const bool same = segment.keyTo == phase.key
            && (segment.text == phase.text || segment.text == phase.other.text);
        if (same && (!request.side || segment.side == *request.side))
            return segment.start + segment.length - Millis(1);
    }
    return std::nullopt;
}

tl::expected<QImage, QString> cardPicture(const RenderRequest &request, const Stretch &stretch,
    const Catalogue &catalogue, const Theme &theme)
{
    const Timeline timeline(itemsOf(request, stretch));
    const std::optional<Millis> at = timeOf(request, stretch, timeline);
    if (request.phase && !at)
        return Refusal(tr("step %1 does not come on the card of %2 by itself")
                           .arg(*request.phase)
                           .arg(stretch.id));
    Request wanted;
    wanted.items = itemsOf(request, stretch);
    Nobody nobody;
    StillClock clock;
    Settings inWindow;
    inWindow.fullScreenGuide = false;
    Card card({theme, nobody, catalogue, clock, wishesOf(inWindow)}, wanted);
    card.show();
    if (at) {
        card.beginGuiding();
        clock.go(*at);
        card.session()->look();
    }
    QApplication::processEvents();
    return card.grab().toImage();
}

// The poses of one stretch as a row of a sheet.
struct SheetRow
{
    const Stretch *stretch = nullptr;
    QString variant;
    QString title;
    QStringList keys;
};

SheetRow rowOf(const Stretch &stretch, const QString &variant, const QString &name)
{
    SheetRow row {&stretch, variant, stretch.name, {}};
    if (!name.isEmpty())
        row.title += u" · "_s + name;
    for (const QJsonValue &key : stretch.figureOf(variant).value("keys"_L1).toArray()) {
        if (!key.toObject().value("via"_L1).toBool())
            row.keys += key.toObject().value("name"_L1).toString();
    }
    return row;
}

std::vector<SheetRow> sheetRows(const RenderRequest &request, const Catalogue &catalogue)
{
    std::vector<SheetRow> rows;
    for (const Stretch &stretch : catalogue.stretches()) {
        if (!request.id.isEmpty() && stretch.id != request.id)
            continue;
        if (request.variant.isEmpty())
            rows.push_back(rowOf(stretch, {}, {}));
        for (const Variant &variant : stretch.variants) {
            const bool wanted = request.variant.isEmpty() || variant.id == request.variant;
            if (wanted && !variant.figure.isEmpty())
                rows.push_back(rowOf(stretch, variant.id, variant.name));
        }
    }
    return rows;
}

QImage sheetPicture(const RenderRequest &request, const Catalogue &catalogue, const Theme &theme)
{
    const int cell = request.size > 0 ? request.size : sheetCell;
    const std::vector<SheetRow> rows = sheetRows(request, catalogue);
    int columns = 1;
    for (const SheetRow &row : rows)
        columns = std::max(columns, static_cast<int>(row.keys.size()));
    constexpr int gap = 8;
    const QFont bold = typeFont(theme, Type::Lead, true);
    const QFont small = typeFont(theme, Type::Caption);
    const int title = QFontMetrics(bold).height() + gap;
    const int caption = QFontMetrics(small).height() + 2;
    const int high = title + cell + caption + gap;
    QImage image(columns * (cell + gap) + gap, static_cast<int>(rows.size()) * high + gap,
        QImage::Format_RGB32);
    image.fill(theme.color(Token::Window));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Ink));
    FigureView view;
    dress(view, theme);
    int y = gap;
    for (const SheetRow &row : rows) {
        painter.setFont(bold);
        painter.drawText(
            QRect(gap, y, image.width() - 2 * gap, title), Qt::AlignVCenter, row.title);
        view.setStretch(row.stretch, row.variant);
        const Side side
            = row.stretch->sided ? request.side.value_or(row.stretch->firstSide) : Side::None;
        painter.setFont(small);
        for (int i = 0; i < row.keys.size(); ++i) {
            const QRect square(gap + i * (cell + gap), y + title, cell, cell);
            paintPictureGround(painter, square, theme, view);
            view.setMoment(row.keys.at(i), row.keys.at(i), 1, side);
            painter.drawImage(square.topLeft(), view.render(cell, 1));
            const QRect below(square.left(), square.bottom() + 1, cell, caption);
            painter.setPen(theme.color(Token::Ink));
            painter.drawText(below, Qt::AlignVCenter,
                QFontMetrics(small).elidedText(row.keys.at(i), Qt::ElideRight, cell));
        }
        y += high;
    }
    return image;
}

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << u"unhunch: "_s << sentence << Qt::endl;
    return code;
}

} // namespace

void paintPictureGround(
    QPainter &painter, const QRectF &square, const Theme &theme, const FigureView &view)
{
    const PictureGround ground = pictureGround(square, theme);
    painter.save();
    painter.fillRect(ground.stage, theme.color(Token::Stage));
    painter.setPen(theme.isHighContrast() ? QPen(theme.color(Token::Ink), 2) : Qt::NoPen);
    painter.setBrush(theme.color(Token::StageGlow));
    painter.drawEllipse(ground.disc);
    if (!view.hasMat())
        painter.fillRect(ground.floor, ground.floorColor);
    painter.restore();
}

double cardScale(const RenderRequest &request)
{
    return request.what == What::Card && request.size > 0 ? double(request.size) / cardWidth : 1;
}

tl::expected<Rendered, QString> rendered(const RenderRequest &request, const Catalogue &catalogue)
{
    const Stretch *stretch = catalogue.find(request.id);
    if (!request.id.isEmpty()) {
        if (stretch == nullptr)
            return Refusal(
                tr("There is no stretch \"%1\". See: unhunch stretches").arg(request.id));
        if (const QString why = misfit(request, *stretch); !why.isEmpty())
            return Refusal(why);
    }
    Theme theme;
    setTheme(theme, request.look);
    theme.setFigure(request.figure);
    switch (request.what) {
    case What::Figure:
        if (request.isSvg())
            return figureVectors(request, *stretch, theme);
        return figurePicture(request, *stretch, theme);
    case What::Card: {
        const auto card = cardPicture(request, *stretch, catalogue, theme);
        if (!card)
            return Refusal(card.error());
        return *card;
    }
    case What::Sheet:
        break;
    }
    return sheetPicture(request, catalogue, theme);
}

tl::expected<void, QString> writePicture(const Rendered &picture, const QString &name)
{
    QSaveFile file(name);
    bool written = file.open(QIODevice::WriteOnly);
    if (const auto *image = std::get_if<QImage>(&picture)) {
        written = written && image->save(&file, "PNG");
    } else {
        const auto &svg = std::get<QByteArray>(picture);
        written = written && file.write(svg) == svg.size();
    }
    if (!written || !file.commit())
        return Refusal(tr("%1: %2").arg(name, file.errorString()));
    return {};
}

int renderMain(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto request = renderRequest(arguments);
    const QString up = u"/../.."_s; // from our folder to the prefix
    if (!request) {
        // Words of the person's language need a program, so the reason is asked for once more.
        const QCoreApplication words(argc, argv);
        useLanguage(catalogueFolder(up), English::WithSingulars);
        const QString why = renderRequest(arguments).error();
        return complain(why + u"\n"_s + tr("See: unhunch --help"), 2);
    }
    // The same picture everywhere, whatever the desktop asks of its programs.
    for (const char *name : {"QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE",
             "QT_SCALE_FACTOR_ROUNDING_POLICY"})
        qunsetenv(name);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(cardScale(*request), 'g', 12));
    const QApplication app(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setLayoutDirection(
        useLanguage(catalogueFolder(up), English::WithSingulars).direction);
    const Catalogue catalogue = Catalogue::loadAll();
    const auto picture = rendered(*request, catalogue);
    if (!picture)
        return complain(picture.error(), 1);
    if (const auto written = writePicture(*picture, request->out); !written)
        return complain(written.error(), 1);
    QTextStream(stdout) << request->out << Qt::endl;
    return 0;
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beads.h"

#include "fonts.h"
#include "painting.h"
#include "translate.h"
#include "words.h"

#include <QPainterPath>
#include <QTimeZone>

UNHUNCH_WORDS(beads)

namespace unhunch {

namespace {

void paintSplit(QPainter &painter, const Theme &theme, const QRectF &shape)
{
    // Green before, blue after, told apart by a gap.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath whole;
    whole.addRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const double cut = shape.left() + shape.width() * 20 / 36;
    QPainterPath left;
    left.addRect(QRectF(shape.left(), shape.top(), cut - shape.left() - 1, shape.height()));
    QPainterPath right;
    right.addRect(QRectF(cut + 1, shape.top(), shape.right() - cut - 1, shape.height()));
    painter.fillPath(whole.intersected(left), theme.color(Token::Primary));
    painter.fillPath(whole.intersected(right), theme.color(Token::Rest));
    painter.restore();
}

void paintPlus(QPainter &painter, const QPointF &centre, const QColor &color)
{
    painter.fillRect(QRectF(centre.x() - 5, centre.y() - 1, 10, 2), color);
    painter.fillRect(QRectF(centre.x() - 1, centre.y() - 5, 2, 10), color);
}

void paintHalf(QPainter &painter, const Theme &theme, const QRectF &shape)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath whole;
    whole.addRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    QPainterPath left;
    left.addRect(QRectF(shape.left(), shape.top(), shape.width() / 2, shape.height()));
    painter.fillPath(whole.intersected(left), theme.color(Token::Primary));
    painter.restore();
    paintPlane(painter, shape, shape.height() / 2, Qt::transparent, theme.color(Token::Primary), 2);
}

} // namespace

void paintBead(QPainter &painter, const Theme &theme, Bead bead, QPointF centre, double part)
{
    const auto box = [&](double width, double height) {
        return QRectF(centre.x() - width * part / 2, centre.y() - height / 2, width * part, height);
    };
    switch (bead) {
    case Bead::Done:
        paintPlane(painter, box(36, 16), 8, theme.color(Token::Primary));
        return;
    case Bead::DoneAfterSnooze:
        paintSplit(painter, theme, box(36, 16));
        return;
    case Bead::Partial:
        paintHalf(painter, theme, box(36, 16));
        return;
    case Bead::Picked:
        paintPlane(painter, box(37, 17), 8.5, theme.color(Token::PrimarySoft),
            theme.color(Token::Primary), 2);
        paintPlus(painter, centre, theme.color(Token::Primary));
        return;
    case Bead::LetPass:
        painter.fillRect(box(12, 2), theme.color(Token::BeadIdle));
        return;
    case Bead::NaturalBreak: // a small diamond: walked off by oneself
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(centre);
        painter.rotate(45);
        paintPlane(painter, QRectF(-5, -5, 10, 10), 2, theme.color(Token::PrimarySoft),
            theme.color(Token::Primary), 2);
        painter.restore();
        return;
    case Bead::Held: // two upright strokes, as on every pause button
        painter.fillRect(QRectF(centre.x() - 5, centre.y() - 6, 3, 12), theme.color(Token::Rest));
        painter.fillRect(QRectF(centre.x() + 2, centre.y() - 6, 3, 12), theme.color(Token::Rest));
        return;
    case Bead::Open:
        paintPlane(painter, box(42, 18), 9, theme.color(Token::AccentMark));
        return;
    case Bead::Planned:
        paintPlane(painter, box(20, 14), 7, theme.color(Token::Surface),
            theme.color(Token::BeadIdle), 1.75);
        return;
    }
}

void paintStandingBead(QPainter &painter, const Theme &theme, Bead bead, QPointF centre)
{
    const QRectF tall(centre.x() - 4.5, centre.y() - 11, 9, 22);
    const QRectF small(centre.x() - 4.5, centre.y() - 6, 9, 12);
    switch (bead) {
    case Bead::Done:
    case Bead::DoneAfterSnooze:
        paintPlane(painter, tall, 4.5, theme.color(Token::Primary));
        return;
    case Bead::Partial:
    case Bead::Picked:
        paintPlane(
            painter, tall, 4.5, theme.color(Token::PrimarySoft), theme.color(Token::Primary), 2);
        return;
    case Bead::LetPass:
    case Bead::NaturalBreak:
    case Bead::Held:
    case Bead::Open:
    case Bead::Planned:
        paintPlane(
            painter, small, 4.5, theme.color(Token::Surface), theme.color(Token::BeadIdle), 1.75);
        return;
    }
}

Bead shownBead(const LogLine &line)
{
    return line.bead == Bead::Open && line.closing ? Bead::Planned : line.bead;
}

QString beadLegend(Bead bead)
{
    switch (bead) {
    case Bead::Done:
        return tr("Done");
    case Bead::DoneAfterSnooze:
        return tr("Done after a snooze");
    case Bead::Partial:
        return tr("Half or more");
    case Bead::Picked:
        return tr("Picked by you");
    case Bead::LetPass:
        return tr("Let pass");
    case Bead::NaturalBreak:
        return tr("Natural break");
    case Bead::Held:
        return tr("Held");
    case Bead::Open:
        return tr("Open now");
    case Bead::Planned:
        return tr("Planned");
    }
    return {};
}

QString beadWords(Bead bead)
{
    // Texts of their own: small letters are not made of large ones in every language.
    switch (bead) {
    case Bead::Done:
        return tr("done", "in a sentence");
    case Bead::DoneAfterSnooze:
        return tr("done after a snooze", "in a sentence");
    case Bead::Partial:
        return tr("half or more", "in a sentence");
    case Bead::Picked:
        return tr("picked by you", "in a sentence");
    case Bead::LetPass:
        return tr("let pass", "in a sentence");
    case Bead::NaturalBreak:
        return tr("natural break", "in a sentence");
    case Bead::Held:
        return tr("held", "in a sentence");
    case Bead::Open:
        return tr("open now", "in a sentence");
    case Bead::Planned:
        return tr("planned", "in a sentence");
    }
    return {};
}

QString beadWords(const LogLine &line)
{
    return shownBead(line) == line.bead ? beadWords(line.bead) : tr("the day ended");
}

QString lineNames(const LogLine &line, const Catalogue &catalogue)
{
    QStringList names;
    for (const QString &id : line.stretches) {
        const Stretch *stretch = catalogue.find(id);
        names.append(stretch != nullptr ? stretch->name : id);
    }
    return names.isEmpty() ? beadLegend(line.bead) : names.join(QStringLiteral(" + "));
}

namespace {

QString heldWords(const QString &reason)
{
    if (reason == QLatin1String("lunch")) {
        return tr("it was lunch");
    }
    if (reason == QLatin1String("dnd")) {
        return tr("do not disturb was on");
    }
    if (reason == QLatin1String("fullscreen")) {
        return tr("a window filled the screen");
    }
    if (reason == QLatin1String("share")) {
        return tr("your screen was shared");
    }
    if (reason == QLatin1String("battery")) {
        return tr("the machine ran on its battery");
    }
    if (reason == QLatin1String("paused")) {
        return tr("it was paused");
    }
    return tr("you were in a call");
}

QString waitWords(Millis length)
{
    return lengthWords(std::chrono::round<std::chrono::minutes>(length));
}

} // namespace

QString lineWords(const LogLine &line)
{
    const QString length = lengthWords(line.lasted);
    if (line.hurt) {
        return tr("Stopped, it hurt");
    }
    switch (line.bead) {
    case Bead::Done:
        return line.waited >= std::chrono::minutes(1)
            ? tr("Done, waited %1 for typing").arg(waitWords(line.waited))
            : tr("Done, %1").arg(length);
    case Bead::DoneAfterSnooze:
        return tr("Snoozed, then done, %1").arg(length);
    case Bead::Partial:
        return tr("Half or more, %1").arg(length);
    case Bead::Picked:
        if (line.closing == Closing::Skipped)
            return tr("Picked by you, left early");
        return tr("Picked by you, %1").arg(length);
    case Bead::LetPass:
        return line.held.isEmpty() ? tr("Let pass")
                                   : tr("Let pass, %1").arg(heldWords(line.held.front()));
    case Bead::NaturalBreak:
        return line.lasted.count() > 0 ? tr("A break of your own, %1").arg(length)
                                       : tr("A break of your own");
    case Bead::Held:
        return line.held.isEmpty() ? tr("Held") : tr("Held, %1").arg(heldWords(line.held.front()));
    case Bead::Open:
        return line.closing ? tr("The day ended") : tr("Open now");
    case Bead::Planned:
        return tr("Planned");
    }
    return {};
}

QTime lineTime(const LogLine &line)
{
    return timeOfDay(line.at);
}

DayRow::DayRow(const Theme &theme, const LogLine &line, const Catalogue &catalogue, bool latest,
    QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_time(timeWords(lineTime(line)))
    , m_bead(shownBead(line))
    , m_name(lineNames(line, catalogue))
    , m_end(line.lasted.count() > 0 ? lengthWords(line.lasted) : beadWords(line))
    , m_latest(latest)
{
    setMinimumHeight(theme.px(36));
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_time, m_name, m_end));
}

void DayRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF all = rect();
    const QColor second = m_theme.color(Token::Ink2);
    paintText(painter, all, Qt::AlignLeft | Qt::AlignVCenter, m_time, typeFont(m_theme, Type::Body),
        second);
    paintBead(painter, m_theme, m_bead, QPointF(71, all.center().y()), 0.83);
    paintText(painter, all.adjusted(98, 0, -80, 0), Qt::AlignLeft | Qt::AlignVCenter, m_name,
        typeFont(m_theme, Type::Body, m_latest), m_theme.color(Token::Ink));
    paintText(painter, all, Qt::AlignRight | Qt::AlignVCenter, m_end,
        typeFont(m_theme, Type::Small), second);
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompt.h"

#include "controls.h"
#include "painting.h"
#include "stage.h"
#include "words.h"
#include "x11notification.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr QSize planeSize {432, 136};
constexpr int pictureWidth = 112;
constexpr int shadowSize = 32;
constexpr int fromEdge = 16;

// The picture at the start; rounded on its outer side as the plane is.
StagePlan promptStage()
{
    return {{56, 70}, 48, 116, 8, 104, QRectF(0, 12, 112, 112), -1, 0};
}

bool compositing()
{
    // X11 without a compositor would show black around the corners: nobody can be asked cheaply, so
    // the plane is square unless the platform always blends.
    return QGuiApplication::platformName() != QLatin1String("xcb");
}

} // namespace

Prompt::Prompt(const Theme &theme, Resident &resident, Request request)
    : QWidget(nullptr,
        Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
            | Qt::WindowDoesNotAcceptFocus)
    , m_theme(theme)
    , m_resident(resident)
    , m_request(std::move(request))
    , m_composited(compositing())
    , m_shadow(m_composited ? shadowSize : 0)
{
    setObjectName(QStringLiteral("prompt"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground, m_composited);
    build();
}

void Prompt::build()
{
    const QSize size(qMax(planeSize.width(), m_theme.px(planeSize.width())),
        qMax(planeSize.height(), m_theme.px(planeSize.height())));
    setFixedSize(size + QSize(2 * m_shadow, 2 * m_shadow));
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(m_shadow + 1, m_shadow + 1, m_shadow + 1, m_shadow + 1);
    outer->setSpacing(0);
    outer->addWidget(picture());
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 8, 12);
    column->setSpacing(0);
    const bool wall = m_request.items.front().stretch->place == Place::Wall;
    auto *top = new QHBoxLayout;
    auto *title = new Text(m_theme, Type::Lead, Token::Ink, true);
    title->setText(wall ? tr("A minute at the wall") : tr("Sit tall for a minute"));
    top->addWidget(title, 1);
    auto *close = new Button(
        m_theme, ButtonKind::Quiet, QString(), QStringLiteral("ui-end"), ButtonSize::Small, this);
    close->setAccessibleName(tr("Close, the tray menu answers it too"));
    close->setFocusPolicy(Qt::NoFocus);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &Button::clicked, this, &QWidget::close);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    QStringList names;
    for (const SessionItem &item : m_request.items) {
        names.append(item.stretch->name);
    }
    auto *line = new Text(m_theme, Type::Body, Token::Ink2);
    line->setText(tr("%1, %2").arg(
        names.join(tr(", then ")), lengthWords(Timeline(m_request.items).length())));
    line->setWordWrap(true); // two long names
    column->addWidget(line);
    column->addSpacing(8);
    column->addStretch();
    column->addLayout(answers());
    outer->addLayout(column, 1);
    setFixedWidth(qMax(width(), outer->minimumSize().width())); // long words on the buttons
    setFixedHeight(qMax(height(), outer->heightForWidth(width())));
    setAccessibleName(tr("%1. %2").arg(title->text(), line->text()));
}

QWidget *Prompt::picture()
{
    const SessionItem &first = m_request.items.front();
    auto *stage = new Stage(m_theme, promptStage(), {pictureWidth, planeSize.height()}, this);
    stage->setFixedWidth(pictureWidth);
    if (m_composited) {
        stage->setRounded(13, Qt::LeftEdge);
    }
    stage->setStretch(first.stretch, first.variant);
    const Timeline timeline(m_request.items);
    const auto &segments = timeline.segments();
    const auto counted = std::find_if(
        segments.begin(), segments.end(), [](const Segment &each) { return each.counts; });
    const Segment &shown = counted != segments.end() ? *counted : segments.front();
    stage->setKey(shown.keyTo, shown.side);
    stage->setPoseText(shown.pose);
    return stage;
}

QLayout *Prompt::answers()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const SnoozeChoice offered = offeredSnooze(m_request.snooze);
    auto *start = new Button(m_theme, ButtonKind::Main, tr("Start"), QStringLiteral("ui-play"));
    start->setObjectName(QStringLiteral("start"));
    auto *snooze
        = new Button(m_theme, ButtonKind::Second, tr("Snooze %1 min").arg(offered.minutes));
    snooze->setObjectName(QStringLiteral("snooze"));
    auto *skip = new Button(m_theme, ButtonKind::Quiet, tr("Skip"));
    skip->setObjectName(QStringLiteral("skip"));
    snooze->setEnabled(offered.refused.isEmpty());
    snooze->setToolTip(offered.refused);
    for (Button *button : {start, snooze, skip}) {
        button->setPadding(30);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    row->addStretch();
    connect(start, &Button::clicked, this, [this] {
        m_resident.start(QString(), true);
        withdraw();
    });
    connect(snooze, &Button::clicked, this, [this, minutes = offered.minutes] {
        m_resident.snooze(minutes, {});
        withdraw();
    });
    connect(skip, &Button::clicked, this, [this] {
        m_resident.skip({});
        withdraw();
    });
    return row;
}

void Prompt::place(const QRect &area)
{
    m_placedAgain = false;
    const int y = area.bottom() + 1 - fromEdge - height() + m_shadow;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_place = {mirrored ? area.left() + fromEdge - m_shadow
                        : area.right() + 1 - fromEdge - width() + m_shadow,
        y};
    move(m_place);
}

void Prompt::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        beX11Notification(*this); // there is a window by now, and nobody has seen it yet
}

void Prompt::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    // A window manager that frames a new window at the origin and only then moves the frame
    // (openbox) leaves Qt with the origin, and screen readers and tooltips with it. Being asked
    // once more, it tells the place. Nobody else moves a window without a title.
    if (isVisible() && event->pos() != m_place && !std::exchange(m_placedAgain, true)) {
        QMetaObject::invokeMethod(
            this, [this] { move(m_place); }, Qt::QueuedConnection);
    }
}

void Prompt::withdraw()
{
    m_answered = true;
    close();
}

QRectF Prompt::plane() const
{
    return QRectF(rect()).adjusted(m_shadow, m_shadow, -m_shadow, -m_shadow);
}

void Prompt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_composited) {
        // Two soft layers, as rings that grow paler outwards.
        for (const auto &[down, soft, share] :
            {std::tuple {2.0, 6, 0.18}, std::tuple {10.0, 22, 0.22}}) {
            for (int i = soft; i > 0; --i) {
                paintPlane(painter, plane().translated(0, down).adjusted(-i, -i, i, i), 14 + i,
                    QColor::fromRgbF(0, 0, 0, float(share / soft)));
            }
        }
    }
    const double radius = m_composited ? 14 : 0;
    paintPlane(painter, plane(), radius, m_theme.color(Token::Surface),
        m_theme.color(Token::Outline), m_theme.edge());
}

void Prompt::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (!m_answered) {
        m_resident.dismiss();
    }
    Q_EMIT closed();
}

} // namespace unhunch

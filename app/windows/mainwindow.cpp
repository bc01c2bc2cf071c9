// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "icons.h"
#include "painting.h"
#include "weekpage.h"
#include "words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int headerHeight = 56;

// Our mark, a picture.
class Emblem : public QWidget
{
public:
    Emblem(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedSize(26, 26);
        setAccessibleName(QStringLiteral("Unhunch"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QStringLiteral("unhunch-symbolic"), m_theme.color(Token::Primary),
            QRectF(rect()));
    }

private:
    const Theme &m_theme;
};

} // namespace

MainWindow::MainWindow(const Theme &theme, Resident &resident, const Catalogue &catalogue)
    : m_theme(theme)
    , m_resident(resident)
    , m_header(buildHeader())
    , m_week(new WeekPage(theme, resident, catalogue))
{
    setObjectName(QStringLiteral("week"));
    setWindowTitle(tr("This week"));
    setMinimumSize(760, 480);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_week);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    resize(1040, 680);
    connect(&resident, &Resident::changed, this, &MainWindow::askStatus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_week, &WeekPage::stretchWanted, this, [this] { m_resident.start(QString(), false); });
    askStatus();
    m_week->takeFocus();
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(qMax(headerHeight, m_theme.px(40) + 16));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(16);
    row->addWidget(new Emblem(m_theme, header));
    auto *title = new Text(m_theme, Type::Body, Token::Ink, true);
    title->setText(tr("Week"));
    row->addWidget(title);
    row->addStretch();
    m_next = new Text(m_theme, Type::Small, Token::Ink2);
    row->addWidget(m_next);
    m_pause = new Button(
        m_theme, ButtonKind::Second, tr("Pause"), QStringLiteral("ui-pause"), ButtonSize::Small);
    m_pause->setObjectName(QStringLiteral("pause"));
    row->addWidget(m_pause);
    m_stretch
        = new Button(m_theme, ButtonKind::Main, tr("Stretch now"), QString(), ButtonSize::Small);
    m_stretch->setObjectName(QStringLiteral("stretch"));
    row->addSpacing(-4);
    row->addWidget(m_stretch);
    connect(m_pause, &Button::clicked, this, &MainWindow::pauseOrResume);
    connect(m_stretch, &Button::clicked, this, [this] { m_resident.start(QString(), false); });
    return header;
}

void MainWindow::askStatus()
{
    const QPointer<MainWindow> self(this);
    m_resident.status([self](const QJsonObject &document) {
        if (self) {
            self->showStatus(document);
        }
    });
}

void MainWindow::showStatus(const QJsonObject &document)
{
    const auto when = [&](const char *key) {
        return QDateTime::fromString(document.value(QLatin1String(key)).toString(), Qt::ISODate)
            .toLocalTime();
    };
    const QDateTime quiet = when("quietUntil");
    const QDateTime next = when("next");
    m_quiet = quiet.isValid();
    if (m_quiet) {
        m_next->setText(tr("Quiet until %1").arg(timeWords(quiet.time())));
    } else if (next.isValid()
        && document.value(QStringLiteral("state")) == QLatin1String("idle-clock")) {
        m_next->setText(tr("Next prompt about %1").arg(timeWords(next.time())));
    } else {
        m_next->setText(document.value(QStringLiteral("sentence")).toString());
    }
    m_pause->setText(m_quiet ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_quiet ? QStringLiteral("ui-play") : QStringLiteral("ui-pause"));
    m_week->setNext(next);
}

void MainWindow::pauseOrResume()
{
    if (m_quiet) {
        m_resident.resume({});
    } else {
        m_resident.pause(QString(), {});
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int key = event->key();
    if (control && (key == Qt::Key_W || key == Qt::Key_Q)) {
        close();
    } else if (control && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_resident.start(QString(), false);
    } else if (control && key == Qt::Key_P) {
        pauseOrResume();
    } else if (alt && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const bool back = (key == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
        m_week->step(back ? -1 : 1);
    } else if (key == Qt::Key_Home) {
        m_week->step(0);
    } else {
        event->ignore();
    }
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Window));
    painter.fillRect(m_header->geometry(), m_theme.color(Token::Surface));
    const double line = hairline(painter, m_theme.edge());
    painter.fillRect(
        QRectF(0, m_header->height() - line, width(), line), m_theme.color(Token::Hairline));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace unhunch

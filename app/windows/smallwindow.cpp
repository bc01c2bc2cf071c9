// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallwindow.h"

#include "icons.h"
#include "words.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr QSize lineSize {400, 64};

// Our mark; pressed, it leads to the week, as the one in a panel does.
class MarkButton : public QAbstractButton
{
public:
    MarkButton(const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setFixedSize(36, 36);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QStringLiteral("unhunch-symbolic"), m_theme.color(Token::Primary),
            QRectF(rect()).adjusted(6, 6, -6, -6));
    }

private:
    const Theme &m_theme;
};

} // namespace

SmallWindow::SmallWindow(const Theme &theme, Resident &resident, SettingStore &store,
    const Catalogue &catalogue, const Clock &clock)
    : m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("small"));
    setWindowTitle(QStringLiteral("Unhunch"));
    setAccessibleName(QStringLiteral("Unhunch"));
    // It comes by itself, and nobody's keys are meant for it.
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildLine());
    column->addWidget(buildQuestion());
    m_question->hide();
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &SmallWindow::showRest);
    connect(&resident, &Resident::changed, this, &SmallWindow::askStatus);
    connect(&theme, &Theme::changed, this, &SmallWindow::fit);
    fit();
    askStatus();
}

QWidget *SmallWindow::buildLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_mark = new MarkButton(m_theme, line);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setAccessibleName(tr("This week"));
    m_mark->setToolTip(tr("This week"));
    row->addWidget(m_mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_first = new Text(m_theme, Type::Step, Token::Ink, true);
    m_first->setObjectName(QStringLiteral("first"));
    m_first->setWordWrap(true);
    m_second = new Text(m_theme, Type::Small, Token::Ink2);
    m_second->setObjectName(QStringLiteral("second"));
    m_second->setWordWrap(true);
    words->addStretch();
    words->addWidget(m_first);
    words->addWidget(m_second);
    words->addStretch();
    row->addLayout(words, 1);
    m_pause = new Button(m_theme, ButtonKind::Second, QString(), QStringLiteral("ui-pause"));
    m_pause->setObjectName(QStringLiteral("pause"));
    row->addWidget(m_pause);
    m_go = new Button(m_theme, ButtonKind::Main, tr("Stretch now"));
    m_go->setObjectName(QStringLiteral("go"));
    row->addWidget(m_go);
    connect(m_mark, &QAbstractButton::clicked, this,
        [this] { m_resident.show(QStringLiteral("week")); });
    connect(m_pause, &Button::clicked, this, &SmallWindow::pauseOrResume);
    connect(m_go, &Button::clicked, this, &SmallWindow::go);
    return line;
}

QWidget *SmallWindow::buildQuestion()
{
    m_question = new QWidget(this);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(8);
    auto *question = new Text(m_theme, Type::Lead, Token::Ink, true);
    question->setText(tr("Go on in the background?"));
    question->setWordWrap(true);
    column->addWidget(question);
    auto *how = new Text(m_theme, Type::Body, Token::Ink2);
    how->setText(tr("Unhunch goes on asking. Start it once more to see your week."));
    how->setWordWrap(true);
    column->addWidget(how);
    auto *again = new QHBoxLayout;
    auto *label = new Text(m_theme, Type::Body, Token::Ink);
    label->setText(tr("Show this window the next time, too"));
    label->setWordWrap(true);
    m_again = new Switch(m_theme);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setAccessibleName(label->text());
    m_again->setChecked(true);
    label->setBuddy(m_again);
    again->addWidget(label, 1);
    again->addWidget(m_again);
    column->addLayout(again);
    column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *stay = new Button(m_theme, ButtonKind::Quiet, tr("Back"));
    stay->setFlush(true);
    auto *quit = new Button(m_theme, ButtonKind::Second, tr("Quit Unhunch"));
    m_goOn = new Button(m_theme, ButtonKind::Main, tr("Go on"));
    stay->setObjectName(QStringLiteral("stay"));
    quit->setObjectName(QStringLiteral("quit"));
    m_goOn->setObjectName(QStringLiteral("go-on"));
    row->addWidget(stay);
    row->addStretch();
    row->addWidget(quit);
    row->addWidget(m_goOn);
    column->addLayout(row);
    connect(stay, &Button::clicked, this, [this] { setAsking(false); });
    connect(quit, &Button::clicked, this, [this] { m_resident.quit(); });
    connect(m_goOn, &Button::clicked, this, [this] {
        if (!m_again->isChecked()) {
            m_store.set(QStringLiteral("small-window"), false);
        }
        withdraw();
    });
    return m_question;
}

void SmallWindow::fit()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.color(Token::Surface));
    setPalette(colors);
    layout()->activate();
    const int least = m_theme.px(lineSize.width());
    const int width = qMax(qMax(lineSize.width(), least), layout()->minimumSize().width());
    const int line = qMax(lineSize.height(), m_theme.px(lineSize.height()));
    layout()->itemAt(0)->widget()->setMinimumHeight(line);
    setFixedSize(width, qMax(line, layout()->totalHeightForWidth(width)));
    update();
}

void SmallWindow::setAsking(bool asking)
{
    m_question->setVisible(asking);
    fit();
    (asking ? m_goOn : m_go)->setFocus(Qt::OtherFocusReason);
}

void SmallWindow::askStatus()
{
    m_resident.status([self = QPointer(this)](const QJsonObject &document) {
        if (self) {
            self->showStatus(document);
        }
    });
}

void SmallWindow::showStatus(const QJsonObject &document)
{
    m_state = document.value(QStringLiteral("state")).toString();
    m_quiet = document.value(QStringLiteral("quietUntil")).isString();
    QStringList names;
    for (const QJsonValue &id : document.value(QStringLiteral("stretches")).toArray()) {
        if (const Stretch *stretch = m_catalogue.find(id.toString())) {
            names.append(stretch->name);
        }
    }
    const bool counting = m_state == QLatin1String("counting") && !m_quiet;
    const QString next = document.value(QStringLiteral("next")).toString();
    m_next = counting ? QDateTime::fromString(next, Qt::ISODate) : QDateTime();
    m_first->setText(m_next.isValid()
            ? tr("Next prompt %1").arg(timeWords(m_next.toLocalTime().time()))
            : headline(document));
    m_second->setText(names.join(QStringLiteral(" + ")));
    m_due = document.value(QStringLiteral("occurrence")).toInteger() != 0;
    m_go->setText(m_state == QLatin1String("session") ? tr("Show it")
            : m_due                                   ? tr("Start")
                                                      : tr("Stretch now"));
    m_pause->setIconName(m_quiet ? QStringLiteral("ui-play") : QStringLiteral("ui-pause"));
    m_pause->setAccessibleName(m_quiet ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(m_pause->accessibleName());
    showRest();
}

void SmallWindow::showRest()
{
    m_minute.stop();
    if (m_next.isValid()) {
        const Millis rest(
            m_next.toMSecsSinceEpoch() - m_clock.now().utc.time_since_epoch().count());
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(rest);
        m_second->setText(
            minutes.count() > 0 ? tr("in %n min", nullptr, int(minutes.count())) : QString());
        if (isVisible() && !isMinimized() && minutes.count() > 0) {
            m_minute.start(rest - minutes + std::chrono::minutes(1) + Millis(20));
        }
    }
    m_second->setVisible(!m_second->text().isEmpty());
    fit();
}

void SmallWindow::pauseOrResume()
{
    if (m_quiet) {
        m_resident.resume({});
        return;
    }
    QMenu menu(this);
    const auto add = [&](const QString &text, const QString &until) {
        menu.addAction(text, this, [this, until] { m_resident.pause(until, {}); });
    };
    add(tr("30 minutes"), QStringLiteral("30m"));
    add(tr("1 hour"), QStringLiteral("60m"));
    add(tr("Tomorrow"), QStringLiteral("tomorrow"));
    add(tr("The end of the day"), QString());
    menu.exec(m_pause->mapToGlobal(QPoint(0, m_pause->height())));
}

void SmallWindow::go()
{
    if (m_state == QLatin1String("session")) {
        m_resident.show(QStringLiteral("card"));
    } else {
        m_resident.start(QString(), m_due);
    }
}

void SmallWindow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const auto add = [&](const QString &text, const QString &what) {
        menu.addAction(text, this, [this, what] { m_resident.show(what); });
    };
    add(tr("This week"), QStringLiteral("week"));
    add(tr("Library"), QStringLiteral("library"));
    add(tr("Settings"), QStringLiteral("settings"));
    menu.addSeparator();
    menu.addAction(tr("Quit"), this, [this] { m_resident.quit(); });
    menu.exec(event->globalPos());
}

void SmallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible()) {
        setAsking(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SmallWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRest();
}

void SmallWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        showRest(); // brought back, or out of sight from here on
    }
}

void SmallWindow::withdraw()
{
    m_leaving = true;
    close();
}

void SmallWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving) {
        QWidget::closeEvent(event);
        Q_EMIT closed();
        return;
    }
    event->ignore();
    setAsking(true);
}

void SmallWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "credits.h"
#include "icons.h"
#include "ifalive.h"
#include "librarypage.h"
#include "navigation.h"
#include "painting.h"
#include "safety.h"
#include "settingspage.h"
#include "weekgrid.h"
#include "weekpage.h"
#include "words.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
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

MainWindow::MainWindow(const Theme &theme, Resident &resident, SettingStore &store,
    const Catalogue &catalogue, const Clock &clock)
    : m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_header(buildHeader())
    , m_pages(new QStackedWidget(this))
    , m_week(new WeekPage(theme, resident, catalogue, clock))
{
    setObjectName(QStringLiteral("main"));
    setMinimumSize(760, 480);
    m_pages->addWidget(m_week);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    resize(1040, 680);
    addShortcuts();
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::turnTo);
    connect(&resident, &Resident::changed, this, &MainWindow::askStatus);
    connect(&theme, &Theme::changed, this, [this] {
        fitHeader();
        update();
    });
    connect(m_week, &WeekPage::stretchWanted, this, [this] { m_resident.start(QString(), false); });
    turnTo(0);
    askStatus();
    m_week->takeFocus();
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(16);
    row->addWidget(new Emblem(m_theme, header));
    row->addSpacing(-6); // the tabs have a margin of their own
    m_tabs = new Tabs(m_theme, header);
    m_tabs->setAccessibleName(tr("Pages"));
    for (const QString &name : {tr("Week"), tr("Library"), tr("Settings")}) {
        m_tabs->addTab(name);
    }
    row->addWidget(m_tabs);
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

// Keys that hold on every page, whatever has the focus.
void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (int page = 0; page < 3; ++page) {
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), [this, page] { open(Page(page)); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { search(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { pauseOrResume(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        on(QKeySequence(Qt::CTRL | key), [this] { m_resident.start(QString(), false); });
    }
    on(QKeySequence(Qt::Key_F1), [this] { showSafety(m_theme, this); });
}

LibraryPage *MainWindow::libraryPage()
{
    if (m_library == nullptr) {
        m_library = new LibraryPage(m_theme, m_resident, m_store, m_catalogue, m_pages);
        m_pages->addWidget(m_library);
    }
    return m_library;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsPage(m_theme, m_resident, m_store, m_catalogue, m_pages);
        m_pages->addWidget(m_settings);
        connect(m_settings, &SettingsPage::libraryWanted, this, [this] { open(Page::Library); });
        connect(m_settings, &SettingsPage::welcomeWanted, this, &MainWindow::welcomeWanted);
        connect(
            m_settings, &SettingsPage::safetyWanted, this, [this] { showSafety(m_theme, this); });
        connect(m_settings, &SettingsPage::creditsWanted, this,
            [this] { showCredits(m_theme, m_catalogue, this); });
    }
    return m_settings;
}

MainWindow::Page MainWindow::page() const
{
    return Page(m_tabs->currentIndex());
}

void MainWindow::open(Page page, const QString &detail)
{
    m_tabs->setCurrentIndex(int(page));
    switch (page) {
    case Page::Week:
        m_week->takeFocus();
        break;
    case Page::Library:
        libraryPage()->openStretch(detail);
        libraryPage()->takeFocus();
        break;
    case Page::Settings:
        if (!detail.isEmpty()) {
            settingsPage()->openPage(detail);
        }
        settingsPage()->takeFocus();
        break;
    }
}

void MainWindow::turnTo(int page)
{
    switch (Page(page)) {
    case Page::Week:
        m_pages->setCurrentIndex(0);
        setWindowTitle(tr("This week"));
        break;
    case Page::Library:
        m_pages->setCurrentWidget(libraryPage());
        setWindowTitle(tr("Library"));
        break;
    case Page::Settings:
        m_pages->setCurrentWidget(settingsPage());
        setWindowTitle(tr("Settings"));
        break;
    }
}

void MainWindow::search()
{
    if (page() == Page::Settings) {
        m_settings->search();
        return;
    }
    open(Page::Library);
    m_library->search();
}

// What comes next is the first to give way, then the name of the pause.
void MainWindow::fitHeader()
{
    m_header->setFixedHeight(qMax(headerHeight, m_theme.px(40) + 16));
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width(); };
    m_pause->setText(m_quiet ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    const int fixed = 2 * 24 + 26 + 5 * 16 + widthOf(m_tabs) + widthOf(m_stretch);
    const int room = width() - fixed - widthOf(m_pause);
    m_next->setVisible(widthOf(m_next) <= room);
    if (room < 0) {
        m_pause->setText(QString());
    }
    m_pause->setToolTip(m_pause->text().isEmpty() ? m_pause->accessibleName() : QString());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

void MainWindow::askStatus()
{
    m_resident.status(ifAlive(this, &MainWindow::showStatus));
}

void MainWindow::showStatus(const QJsonObject &document)
{
    const auto when = [&](const char *key) {
        return QDateTime::fromString(document.value(QLatin1String(key)).toString(), Qt::ISODate)
            .toLocalTime();
    };
    m_quiet = when("quietUntil").isValid();
    m_next->setText(headline(document));
    m_pause->setIconName(m_quiet ? QStringLiteral("ui-play") : QStringLiteral("ui-pause"));
    fitHeader();
    m_week->setNext(when("next"));
}

void MainWindow::pauseOrResume()
{
    if (m_quiet) {
        m_resident.resume({});
    } else {
        m_resident.pause(QString(), {});
    }
}

// Home goes to this week. It is no shortcut: that would take it from the lists and fields, whose
// key it is, too.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = focusWidget();
    const bool inList = qobject_cast<const QAbstractItemView *>(focus) != nullptr
        && qobject_cast<const WeekGrid *>(focus) == nullptr;
    const bool alone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Home && alone && !inList && page() == Page::Week)
        m_week->step(0);
    else
        QWidget::keyPressEvent(event);
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

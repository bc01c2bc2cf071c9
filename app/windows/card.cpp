// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "donepage.h"
#include "guidepage.h"
#include "guidestate.h"
#include "ifalive.h"
#include "readypage.h"
#include "theme.h"
#include "toldtime.h"
#include "turn.h"
#include "week.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QScreen>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

namespace {

constexpr QSize cardSize {880, 520};
constexpr QSize leastCard {480, 468};

bool isAwayFromScreen(const Request &request)
{
    return std::any_of(request.items.begin(), request.items.end(), [](const SessionItem &item) {
        const Variant *variant = item.stretch->variant(item.variant);
        const Place place
            = variant != nullptr && variant->place ? *variant->place : item.stretch->place;
        return place == Place::Wall || place == Place::Doorway || place == Place::Floor;
    });
}

bool needsSound(const Request &request)
{
    return std::any_of(request.items.begin(), request.items.end(),
        [](const SessionItem &item) { return item.stretch->needsSound; });
}

} // namespace

GuideWishes wishesOf(const Settings &settings)
{
    return {settings.pace, settings.singleKeys, settings.fullScreenGuide, settings.closeWhenDone,
        settings.ownPace, settings.largeGuideText};
}

Card::Card(const CardParts &parts, Request request)
    : m_parts(parts)
    , m_request(std::move(request))
    , m_pages(new QStackedWidget(this))
    , m_announcer(new Announcer(parts.sound, this))
{
    setObjectName(QStringLiteral("card"));
    setSizeGripEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_announcer, &Announcer::changed, this, &Card::soundChanged);
    connect(m_announcer, &Announcer::soundWanted, this, &Card::keepSound);
    const auto ground = [this] {
        QPalette colors = palette();
        colors.setColor(QPalette::Window, m_parts.theme.color(Token::Surface));
        setPalette(colors);
        if (isGuiding()) {
            showGuide();
        }
    };
    connect(&parts.theme, &Theme::changed, this, ground);
    ground();
    resize(cardSize * qMin(parts.theme.scale(), 1.4));
    // Whatever holds the focus in here: the first keys after it came are somebody else's.
    qApp->installEventFilter(this);
    showReady();
    m_announcer->setChoices(parts.choices);
}

// Neither page is built before it is wanted: the card is up sooner without them.
void Card::buildGuide()
{
    m_guide = new GuidePage(m_parts.theme, m_pages);
    m_pages->addWidget(m_guide);
    connect(m_guide, &GuidePage::pauseWanted, this, &Card::togglePause);
    connect(m_guide, &GuidePage::tapped, this, [this] {
        if (m_session->isRunning()) { // a pause is not ended beside its button
            m_session->goOn();
        }
    });
    m_guide->setLargeText(m_parts.wishes.largeText);
    connect(m_guide, &GuidePage::nextWanted, this, [this] { m_session->next(); });
    connect(m_guide, &GuidePage::previousWanted, this, [this] { m_session->previous(); });
    connect(m_guide, &GuidePage::endWanted, this, [this] { m_session->end(); });
    connect(m_guide, &GuidePage::hurtWanted, this, [this] { m_session->hurt(); });
    connect(m_guide, &GuidePage::voiceWanted, m_announcer, &Announcer::toggle);
    connect(m_announcer, &Announcer::unspoken, m_guide, &GuidePage::announce);
    soundChanged();
}

void Card::buildDone()
{
    m_done = new DonePage(m_parts.theme, m_pages);
    m_done->setLeavesByItself(m_parts.wishes.closeWhenDone);
    m_pages->addWidget(m_done);
    connect(m_done, &DonePage::backWanted, this, &Card::leave);
    connect(m_done, &DonePage::felt, this, &Card::tellFelt);
    connect(
        m_done, &DonePage::settingWanted, this, [this](const QString &key, const QString &value) {
            m_parts.resident.setSetting(key, value, {});
        });
    connect(m_done, &DonePage::weekWanted, this, [this] {
        Q_EMIT weekWanted();
        leave();
    });
}

Card::~Card()
{
    delete m_announcer; // while its session is there: it falls silent
}

bool Card::isGuiding() const
{
    return m_session && !m_session->isOver();
}

void Card::showReady()
{
    delete m_ready;
    m_ready = new ReadyPage(m_parts.theme, m_request, this);
    m_pages->addWidget(m_ready);
    m_pages->setCurrentWidget(m_ready);
    const QString name = m_request.items.front().stretch->name;
    setWindowTitle(name);
    setAccessibleName(name);
    setAccessibleDescription(m_request.why);
    connect(m_ready, &ReadyPage::startWanted, this, &Card::beginGuiding);
    connect(m_ready, &ReadyPage::goOnWanted, this, &Card::goOn);
    connect(m_ready, &ReadyPage::snoozeWanted, this, &Card::snooze);
    connect(m_ready, &ReadyPage::notNowWanted, this, &Card::notNow);
    connect(m_ready, &ReadyPage::anotherWanted, this, &Card::another, Qt::QueuedConnection);
    connect(m_ready, &ReadyPage::soundWanted, m_announcer, &Announcer::toggle);
    soundChanged();
    m_ready->mainButton()->setFocus(Qt::OtherFocusReason);
}

void Card::keepRoom()
{
    const bool ready = m_ready != nullptr && m_pages->currentWidget() == m_ready;
    const QSize words = ready ? m_ready->leastSize(width()) : QSize();
    // On a screen that is too small for them they are cut, but Start is still in sight.
    setMinimumSize(leastCard.expandedTo(words.boundedTo(screen()->availableSize())));
}

void Card::openSound()
{
    m_announcer->open();
}

void Card::setSound(const SoundChoices &choices)
{
    m_announcer->setChoices(choices);
}

void Card::keepSound(bool on)
{
    m_parts.resident.setSetting(
        QStringLiteral("sound"), on ? QStringLiteral("true") : QStringLiteral("false"), {});
}

void Card::soundChanged()
{
    const bool unheard
        = needsSound(m_request) && !m_announcer->speaks() && !m_announcer->trouble().isEmpty();
    const bool before = std::exchange(m_unheard, unheard);
    if (m_guide != nullptr) {
        m_guide->showVoice(m_announcer->hasSound(), m_announcer->hasVoice(), m_announcer->isOn());
        m_guide->setUnheard(unheard);
    }
    m_ready->showSound(unheard ? m_announcer->trouble() : QString(), !m_announcer->isOn());
    if (isGuiding() && unheard && !before) {
        fillScreen(true); // once: who then leaves it has seen why
    }
    showGuide();
    keepRoom();
}

void Card::another()
{
    // The next one of the same place, round and round: what can be done here stays doable.
    const SessionItem now = m_request.items.front();
    const auto &all = m_parts.catalogue.stretches();
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const Stretch &each) { return each.id == now.stretch->id; });
    const auto index = size_t(at - all.begin());
    for (size_t i = 1; i < all.size(); ++i) {
        const Stretch &next = all[(index + i) % all.size()];
        if (next.atDesk || !now.stretch->atDesk) {
            m_request.items = {{&next, now.level, {}}};
            m_request.takeUp = {};
            break;
        }
    }
    showReady();
}

void Card::snooze(int minutes)
{
    // It stays until the resident has agreed: a refusal is said where the person looks.
    m_parts.resident.snooze(minutes, ifAlive(this, [](Card &card, const QString &refusal) {
        if (refusal.isEmpty()) {
            card.leave();
        } else {
            card.m_ready->say(refusal);
        }
    }));
}

void Card::notNow()
{
    if (m_request.isPrompted()) {
        m_parts.resident.skip({});
    }
    leave();
}

void Card::leave()
{
    close();
}

void Card::beginGuiding()
{
    guide(QUuid::createUuid().toString(QUuid::WithoutBraces), {});
}

void Card::goOn()
{
    guide(m_request.takeUp.value(QStringLiteral("session")).toString(), m_request.takeUp);
}

void Card::guide(const QString &id, const QJsonObject &takeUp)
{
    if (m_guide == nullptr) {
        buildGuide();
    }
    m_session = std::make_unique<Session>(
        Timeline(m_request.items), m_parts.clock, m_parts.wishes.pace, id, m_request.occurrence);
    m_session->setOwnPace(m_parts.wishes.ownPace);
    if (!takeUp.isEmpty()) {
        m_session->takeUp(takeUp);
    }
    Resident &resident = m_parts.resident;
    connect(m_session.get(), &Session::began, &resident, &Resident::sessionBegan);
    connect(m_session.get(), &Session::progressed, &resident, &Resident::sessionProgress);
    connect(m_session.get(), &Session::ended, &resident, &Resident::sessionEnded);
    connect(m_session.get(), &Session::moved, this, &Card::showGuide);
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        if (m_session->isOver()) {
            sessionOver();
        } else {
            showGuide();
        }
    });
    m_guide->comeFrom(m_ready->stage()->turn().angles());
    m_pages->setCurrentWidget(m_guide);
    keepRoom();
    m_announcer->follow(*m_session, m_parts.wishes.pace);
    if (m_unheard || (m_parts.wishes.fullScreenGuide && isAwayFromScreen(m_request))) {
        fillScreen(true);
    }
    m_session->begin();
    m_guide->pauseButton()->setFocus(Qt::OtherFocusReason);
}

void Card::showGuide()
{
    if (isGuiding()) {
        const Going going = m_session->isPaused() ? Going::Paused
            : m_session->isWaiting()              ? Going::Waiting
                                                  : Going::On;
        const GuideState state = guideState(m_session->timeline(), m_session->position(), going);
        setWindowTitle(state.name);
        m_guide->show(state);
    }
}

void Card::pauseGuiding()
{
    if (m_session) {
        m_session->pause();
    }
}

void Card::togglePause()
{
    m_endOffered = false;
    if (m_session->isPaused()) {
        m_session->resume();
    } else {
        m_session->pause();
    }
}

void Card::sessionOver()
{
    fillScreen(false);
    const Outcome outcome = m_session->outcome();
    if (outcome == Outcome::Skipped) {
        leave(); // ended before half: nothing is said
        return;
    }
    const Timeline &timeline = m_session->timeline();
    const int last = int(timeline.items().size()) - 1;
    buildDone();
    m_done->show(
        timeline, m_session->done(), outcome, spineOf(timeline, last, m_session->position()));
    m_pages->setCurrentWidget(m_done);
    m_done->backButton()->setFocus(Qt::OtherFocusReason);
    m_parts.resident.afterSession(m_session->id(),
        ifAlive(this,
            [](Card &card, const QJsonObject &document) { card.m_done->showAfter(document); }));
    askToday();
    // The history has what was just done only a moment later.
    connect(
        &m_parts.resident, &Resident::historyChanged, this, &Card::askToday, Qt::UniqueConnection);
}

void Card::tellFelt(const QString &stretch, const QString &feel)
{
    m_parts.resident.felt(m_session->id(), stretch, feel,
        ifAlive(this, [](Card &card, const QString &said) { card.m_done->sayFelt(said); }));
}

void Card::askToday()
{
    m_today = QDate::currentDate(); // until the resident tells its own
    m_parts.resident.week(QDate(), ifAlive(this, [](Card &card, const QJsonObject &document) {
        if (const QDateTime told = toldNow(document); told.isValid()) {
            card.m_today = told.date();
        }
        for (const DayView &day : weekFromJson(document).days) {
            if (day.day == card.m_today) {
                card.m_done->showToday(day, card.m_parts.catalogue);
            }
        }
    }));
    m_parts.resident.plan(QDate(), ifAlive(this, [](Card &card, const QJsonObject &document) {
        card.m_done->showPlan(document, card.m_parts.catalogue);
    }));
    m_parts.resident.status(ifAlive(this, [](Card &card, const QJsonObject &document) {
        const QDateTime next
            = QDateTime::fromString(document.value(QStringLiteral("next")).toString(), Qt::ISODate);
        const bool today = next.isValid() && next.toLocalTime().date() == card.m_today;
        card.m_done->showNext(today ? next.toLocalTime() : QDateTime());
    }));
}

void Card::fillScreen(bool on)
{
    if (on == m_filled) {
        return;
    }
    m_filled = on;
    setWindowState(
        on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    // 5 cm, where the screen says how large it is.
    const double perMm = screen() != nullptr ? screen()->physicalDotsPerInch() / 25.4 : 4;
    m_guide->setFullScreen(on, 50 * qBound(2.0, perMm, 12.0));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    keepRoom();
}

void Card::hideEvent(QHideEvent *event)
{
    pauseGuiding();
    QDialog::hideEvent(event);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && isMinimized()) {
        pauseGuiding();
    }
    QDialog::changeEvent(event);
}

void Card::closeEvent(QCloseEvent *event)
{
    if (isGuiding()) {
        m_session->end(); // shows the end, or leaves by itself
        if (m_session->outcome() != Outcome::Skipped) {
            event->ignore();
            return;
        }
    }
    QDialog::closeEvent(event);
    Q_EMIT closed();
}

} // namespace unhunch

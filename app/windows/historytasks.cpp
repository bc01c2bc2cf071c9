// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytasks.h"

#include "ifalive.h"
#include "painting.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardPaths>

#include <utility>

namespace unhunch {

namespace {

constexpr int barHeight = 4;

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

} // namespace

HistoryTasks::HistoryTasks(const Theme &theme, Resident &resident, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_words(new Text(theme, Type::Body, Token::Ink))
    , m_go(new Button(theme, ButtonKind::Second, QString(), QString(), ButtonSize::Small, this))
    , m_other(new Button(theme, ButtonKind::Second, QString(), QString(), ButtonSize::Small, this))
    , m_leave(new Button(theme, ButtonKind::Quiet, QString(), QString(), ButtonSize::Small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 14, 12 + barHeight);
    row->setSpacing(8);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_other);
    row->addWidget(m_go);
    row->addWidget(m_leave);
    m_go->setObjectName(QStringLiteral("go"));
    m_other->setObjectName(QStringLiteral("other"));
    m_leave->setObjectName(QStringLiteral("leave"));
    connect(m_go, &Button::clicked, this, [this] {
        if (const Deed deed = std::exchange(m_deed, {}))
            deed();
    });
    connect(m_other, &Button::clicked, this, [this] {
        if (m_otherDeed)
            m_otherDeed();
    });
    connect(m_leave, &Button::clicked, this, [this] {
        if (m_job.runs()) {
            m_given = true;
            m_job.stop();
        } else {
            hide();
        }
    });
    connect(&m_job, &HistoryJob::slow, this, [this] {
        m_slow = true;
        tell(m_doing);
        m_go->hide();
        m_other->hide();
        m_leave->setText(tr("Stop"));
        m_leave->show();
        show();
    });
    connect(&m_job, &HistoryJob::progress, this, [this](int percent) {
        m_percent = percent;
        update();
    });
    connect(&m_job, &HistoryJob::finished, this, &HistoryTasks::ended);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void HistoryTasks::tell(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

// ---- what is asked and said

void HistoryTasks::say(const QString &sentence)
{
    tell(sentence);
    m_go->hide();
    m_other->hide();
    m_leave->setText(tr("Close"));
    m_leave->show();
    show();
    Q_EMIT said(sentence);
}

void HistoryTasks::ask(
    const QString &question, const QString &go, Deed deed, const QString &other, Deed otherDeed)
{
    m_deed = std::move(deed);
    m_otherDeed = std::move(otherDeed);
    tell(question);
    m_go->setText(go);
    m_go->show();
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    m_leave->setText(tr("Not now"));
    m_leave->show();
    show();
    m_leave->setFocus(Qt::OtherFocusReason); // nothing goes by a key that was meant for another
}

void HistoryTasks::choose(const QString &title, const QString &name, const QString &filter,
    std::function<void(const QString &)> use)
{
    if (m_dialog || m_job.runs())
        return;
    const bool save = !name.isEmpty();
    auto *dialog = new QFileDialog(this, title, folder(), filter);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (save) {
        dialog->setDefaultSuffix(QFileInfo(name).suffix());
        dialog->selectFile(name);
    }
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    dialog->open();
}

// ---- the work

void HistoryTasks::run(
    const QStringList &arguments, const QString &words, std::function<void(const QString &)> then)
{
    if (m_job.runs())
        return;
    m_doing = words;
    m_then = std::move(then);
    m_slow = false;
    m_percent = -1;
    m_given = false;
    hide();
    m_job.start(arguments);
}

void HistoryTasks::ended(bool well, const QString &words)
{
    m_slow = false;
    m_percent = -1;
    const auto then = std::exchange(m_then, {});
    if (well && then)
        then(words);
    else if (m_given)
        say(tr("Stopped. Nothing was changed."));
    else
        say(words.isEmpty() ? tr("It did not work.") : words);
}

void HistoryTasks::exportRecord(Format format)
{
    const bool table = format == Format::Csv;
    choose(tr("Export your record"),
        table ? QStringLiteral("unhunch.csv") : QStringLiteral("unhunch.json"),
        table ? tr("Table (*.csv)") : tr("JSON (*.json)"),
        [this, format](const QString &file) { exportTo(file, format); });
}

void HistoryTasks::exportTo(const QString &file, Format format)
{
    // Said, or the command would go by the end of a name that a person may have changed.
    const QString as = format == Format::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    run({QStringLiteral("export"), QStringLiteral("--progress"), QStringLiteral("--format"), as,
            file},
        tr("Writing your record…"), [this](const QString &written) {
            say(tr("Your record is in %1.").arg(QDir::toNativeSeparators(written)));
        });
}

void HistoryTasks::backUp()
{
    choose(tr("Keep a copy of your record"), QStringLiteral("unhunch.sqlite"),
        tr("Copy (*.sqlite)"), [this](const QString &file) { backUpTo(file); });
}

void HistoryTasks::backUpTo(const QString &file)
{
    run({QStringLiteral("backup"), file}, tr("Copying your record…"),
        [this](const QString &written) {
            say(tr("A checked copy is in %1.").arg(QDir::toNativeSeparators(written)));
        });
}

void HistoryTasks::restore()
{
    choose(tr("Choose a copy"), {}, tr("Copies and exports (*.sqlite *.json *.csv)"),
        [this](const QString &file) { restoreFrom(file); });
}

void HistoryTasks::restoreFrom(const QString &file)
{
    run({QStringLiteral("import"), QStringLiteral("--dry-run"), QStringLiteral("--json"), file},
        tr("Looking into it…"), [this, file](const QString &words) { add(file, words); });
}

void HistoryTasks::add(const QString &file, const QString &dryRun)
{
    const QJsonObject would = QJsonDocument::fromJson(dryRun.toUtf8()).object();
    const QJsonObject added = would.value(QStringLiteral("added")).toObject();
    qint64 all = 0;
    for (const QJsonValue &count : added)
        all += count.toInteger();
    if (all == 0) {
        say(tr("Everything in it is here already. Nothing changes."));
        return;
    }
    const auto entries = static_cast<int>(added.value(QStringLiteral("entries")).toInteger());
    ask(tr("New in it: %1 and %2. What is here already stays as it is.")
            .arg(tr("%n stretches", nullptr, entries),
                tr("%n other things", nullptr, static_cast<int>(all) - entries)),
        tr("Add them"), [this, file] {
            run({QStringLiteral("import"), QStringLiteral("--yes"), QStringLiteral("--progress"),
                    file},
                tr("Adding…"), [this](const QString &done) { say(done); });
        });
}

// ---- erasing

void HistoryTasks::erase(QDate from, QDate to)
{
    if (m_job.runs())
        return;
    const auto deed = [this, from, to](Resident::Answer answer) { // by a button of this
        m_resident.erase(from, to, std::move(answer));
    };
    if (from.isValid()) {
        const QString day = QLocale().toString(from, QLocale::LongFormat);
        confirmErase(from == to ? tr("Erase %1? You can keep a copy first.").arg(day)
                                : tr("Erase %1 to %2? You can keep a copy first.")
                                      .arg(day, QLocale().toString(to, QLocale::LongFormat)),
            deed);
        return;
    }
    m_resident.history(ifAlive(this, [deed](HistoryTasks &tasks, const QJsonObject &history) {
        tasks.confirmErase(
            tr("Erase %n entries? You can keep a copy first.", nullptr,
                static_cast<int>(history.value(QStringLiteral("entries")).toInteger())),
            deed);
    }));
}

void HistoryTasks::eraseNotes(const QString &stretch, const QString &name)
{
    confirmErase(tr("Erase your notes on %1?").arg(name), [this, stretch](Resident::Answer answer) {
        m_resident.eraseNotes(stretch, std::move(answer));
    });
}

void HistoryTasks::confirmErase(
    const QString &question, const std::function<void(Resident::Answer)> &deed)
{
    if (m_job.runs())
        return; // begun while the resident was asked; one thing at a time
    ask(
        question, tr("Erase"),
        [this, deed] {
            deed(ifAlive(this, [](HistoryTasks &tasks, const QString &refusal) {
                tasks.say(refusal.isEmpty() ? tr("Erased, from the backups too.") : refusal);
            }));
        },
        tr("Keep a copy…"),
        [this, question, deed] {
            choose(tr("Keep a copy of your record"), QStringLiteral("unhunch.sqlite"),
                tr("Copy (*.sqlite)"), [this, question, deed](const QString &file) {
                    run({QStringLiteral("backup"), file}, tr("Copying your record…"),
                        [this, question, deed](const QString &) { confirmErase(question, deed); });
                });
        });
}

// ----

void HistoryTasks::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isVisible())
        m_leave->click();
    else
        event->ignore();
}

void HistoryTasks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlane(painter, rect(), 12, m_theme.color(Token::Surface), m_theme.color(Token::Outline),
        m_theme.edge());
    if (!showsProgress())
        return;
    const QRectF track(18, height() - 10, width() - 36, barHeight);
    paintPlane(painter, track, 2, m_theme.color(Token::Track), m_theme.color(Token::Ink),
        m_theme.isHighContrast() ? 1 : 0);
    QRectF done = track;
    done.setWidth(qMax(double(barHeight), track.width() * m_percent / 100));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(track.right());
    paintPlane(painter, done, 2, m_theme.color(Token::Primary));
}

} // namespace unhunch

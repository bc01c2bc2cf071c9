// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "historytasks.h"
#include "painting.h"

#include <QDateEdit>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int leastRow = 52;

// A plane with rows, a hairline between them.
class Group : public QWidget
{
public:
    explicit Group(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(1, 1, 1, 1);
        m_column->setSpacing(0);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    // Title and what it means, with the controls at the end. Returns what it means.
    Text *add(const QString &title, const QString &meaning, const QList<QWidget *> &controls)
    {
        auto *row = new QWidget(this);
        row->setMinimumHeight(m_theme.px(leastRow));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(18, 8, 14, 8);
        line->setSpacing(8);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = new Text(m_theme, Type::Body, Token::Ink);
        name->setText(title);
        words->addWidget(name);
        auto *below = new Text(m_theme, Type::Caption, Token::Ink2);
        below->setText(meaning);
        below->setWordWrap(true);
        words->addWidget(below);
        line->addLayout(words, 1);
        for (QWidget *control : controls)
            line->addWidget(control);
        m_column->addWidget(row);
        m_title = name;
        return below;
    }

    Text *lastTitle() const { return m_title; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPlane(painter, rect(), 12, m_theme.color(Token::Surface),
            m_theme.color(Token::Hairline), m_theme.edge());
        for (int i = 1; i < m_column->count(); ++i) {
            const QRect row = m_column->itemAt(i)->geometry();
            painter.fillRect(QRectF(row.left(), row.top(), row.width(), hairline(painter)),
                m_theme.color(Token::Hairline));
        }
    }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    Text *m_title = nullptr;
};

} // namespace

HistoryPanel::HistoryPanel(
    const Theme &theme, Resident &resident, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_catalogue(catalogue)
    , m_tasks(new HistoryTasks(theme, resident, this))
    , m_day(new QDateEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    build(column);
    column->addWidget(m_tasks);
    column->addStretch();
    connect(&resident, &Resident::historyChanged, this, &HistoryPanel::ask);
    ask();
}

Button *HistoryPanel::button(const char *name) const
{
    return findChild<Button *>(QLatin1String(name));
}

Button *HistoryPanel::addButton(const QString &text, const char *name, const QString &icon)
{
    auto *button = new Button(m_theme, ButtonKind::Second, text, icon, ButtonSize::Small, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void HistoryPanel::build(QVBoxLayout *column)
{
    const auto title = [&](const QString &text) {
        auto *words = new Text(m_theme, Type::Body, Token::Ink, true);
        words->setText(text);
        column->addSpacing(column->count() > 0 ? 10 : 0);
        column->addWidget(words);
        auto *group = new Group(m_theme, this);
        column->addWidget(group);
        return group;
    };
    Group *record = title(tr("What is kept"));
    Button *folder = addButton(tr("Show in folder"), "folder");
    m_place = record->add(QString(), QString(), {folder});
    m_amount = record->lastTitle();
    connect(folder, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });

    Group *take = title(tr("Take it with you"));
    Button *csv = addButton(tr("CSV…"), "csv", QStringLiteral("ui-export"));
    Button *json = addButton(tr("JSON…"), "json", QStringLiteral("ui-export"));
    take->add(tr("Export"), tr("A table for a spreadsheet, or everything as JSON"), {csv, json});
    Button *copy = addButton(tr("Back up now…"), "copy");
    m_copies = take->add(tr("Back up"), QString(), {copy});
    Button *restore = addButton(tr("Choose a copy…"), "restore");
    take->add(tr("Restore"), tr("Adds what is missing, changes nothing else"), {restore});
    connect(csv, &Button::clicked, m_tasks,
        [this] { m_tasks->exportRecord(HistoryTasks::Format::Csv); });
    connect(json, &Button::clicked, m_tasks,
        [this] { m_tasks->exportRecord(HistoryTasks::Format::Json); });
    connect(copy, &Button::clicked, m_tasks, &HistoryTasks::backUp);
    connect(restore, &Button::clicked, m_tasks, &HistoryTasks::restore);

    Group *away = title(tr("Erase"));
    Button *day = addButton(tr("Erase this day…"), "day");
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("The day to erase"));
    away->add(tr("One day"), tr("From the backups, too"), {m_day, day});
    Button *notes = addButton(tr("Choose…"), "notes");
    away->add(tr("Notes on a stretch"), tr("What you wrote, not what you did"), {notes});
    Button *everything = addButton(tr("Erase history…"), "everything");
    everything->setKind(ButtonKind::Erase);
    away->add(tr("Everything"), tr("Asks once more and offers a copy first"), {everything});
    connect(day, &Button::clicked, this, &HistoryPanel::eraseDay);
    connect(notes, &Button::clicked, this, &HistoryPanel::openNotes);
    connect(everything, &Button::clicked, m_tasks, [this] { m_tasks->erase(QDate(), QDate()); });
}

void HistoryPanel::eraseDay()
{
    m_tasks->erase(m_day->date(), m_day->date());
}

void HistoryPanel::openNotes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    styleMenu(*menu, m_theme);
    for (const Stretch &stretch : m_catalogue.stretches())
        menu->addAction(stretch.name, m_tasks,
            [this, id = stretch.id, name = stretch.name] { m_tasks->eraseNotes(id, name); });
    const Button *at = button("notes");
    menu->popup(at->mapToGlobal(at->rect().bottomLeft()));
}

void HistoryPanel::ask()
{
    const QPointer<HistoryPanel> self(this);
    m_resident.history([self](const QJsonObject &history) {
        if (self)
            self->hear(history);
    });
}

void HistoryPanel::hear(const QJsonObject &history)
{
    const QLocale locale;
    const auto day
        = [&](const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    const auto entries = static_cast<int>(history.value(QStringLiteral("entries")).toInteger());
    const QDate first = day(history.value(QStringLiteral("first")));
    const QDate last = day(history.value(QStringLiteral("last")));
    m_amount->setText(first.isValid() ? tr("%n entries since %1", nullptr, entries)
                                            .arg(locale.toString(first, QLocale::LongFormat))
                                      : tr("Nothing is kept yet"));
    m_file = history.value(QStringLiteral("file")).toString();
    m_place->setText(
        tr("%1, %2, in your data folder")
            .arg(QFileInfo(m_file).fileName(),
                locale.formattedDataSize(history.value(QStringLiteral("bytes")).toInteger(), 0,
                    QLocale::DataSizeSIFormat)));
    const QJsonArray copies = history.value(QStringLiteral("backups")).toArray();
    const QDate copied = day(copies.at(0).toObject().value(QStringLiteral("day")));
    m_copies->setText(copied.isValid() ? tr("Unhunch makes copies by itself, the latest on %1")
                                             .arg(locale.toString(copied, QLocale::LongFormat))
                                       : tr("No copy has been made yet"));
    if (first.isValid()) {
        m_day->setDateRange(first, last);
        m_day->setDate(last);
    }
    for (const char *name : {"csv", "json", "copy", "day", "everything", "notes"})
        button(name)->setEnabled(first.isValid());
    m_day->setEnabled(first.isValid());
}

bool HistoryPanel::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        ask(); // a copy may have been made meanwhile
    return QWidget::event(event);
}

} // namespace unhunch

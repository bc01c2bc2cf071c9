// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "historytasks.h"
#include "ifalive.h"
#include "inputs.h"
#include "settingrow.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace unhunch {

HistoryPanel::HistoryPanel(
    const Theme &theme, Resident &resident, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_catalogue(catalogue)
    , m_tasks(new HistoryTasks(theme, resident, this))
    , m_day(new DateField(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildRecord(*addGroup(column, tr("What is kept")));
    buildTaking(*addGroup(column, tr("Take it with you")));
    buildErasing(*addGroup(column, tr("Erase")));
    column->addWidget(m_tasks);
    column->addStretch();
    allow(false); // until it is known that there is anything
    connect(&resident, &Resident::historyChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

Button *HistoryPanel::button(const char *name) const
{
    return findChild<Button *>(QLatin1String(name));
}

Button *HistoryPanel::addButton(const QString &text, const char *name, const QString &icon)
{
    auto *button = new Button(m_theme, ButtonKind::Second, text, icon, ButtonSize::Small, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    return button;
}

SettingGroup *HistoryPanel::addGroup(QVBoxLayout *column, const QString &title)
{
    auto *group = new SettingGroup(m_theme, title);
    column->addWidget(group);
    return group;
}

void HistoryPanel::buildRecord(SettingGroup &group)
{
    m_record = group.addRow(QString());
    Button *folder = addButton(tr("Show in folder"), "folder");
    m_record->addControl(folder);
    connect(folder, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });
}

void HistoryPanel::buildTaking(SettingGroup &group)
{
    SettingRow *out
        = group.addRow(tr("Export"), tr("A table for a spreadsheet, or everything as JSON"));
    Button *csv = addButton(tr("CSV…"), "csv", QStringLiteral("ui-export"));
    Button *json = addButton(tr("JSON…"), "json", QStringLiteral("ui-export"));
    out->addControl(csv);
    out->addControl(json);
    m_copies = group.addRow(tr("Back up"));
    Button *copy = addButton(tr("Back up now…"), "copy");
    m_copies->addControl(copy);
    Button *restore = addButton(tr("Choose a copy…"), "restore");
    group.addRow(tr("Restore"), tr("Adds what is missing, changes nothing else"))
        ->addControl(restore);
    connect(csv, &Button::clicked, m_tasks,
        [this] { m_tasks->exportRecord(HistoryTasks::Format::Csv); });
    connect(json, &Button::clicked, m_tasks,
        [this] { m_tasks->exportRecord(HistoryTasks::Format::Json); });
    connect(copy, &Button::clicked, m_tasks, &HistoryTasks::backUp);
    connect(restore, &Button::clicked, m_tasks, &HistoryTasks::restore);
}

void HistoryPanel::buildErasing(SettingGroup &group)
{
    SettingRow *one = group.addRow(tr("One day"), tr("From the backups, too"));
    Button *day = addButton(tr("Erase this day…"), "day");
    m_day->setAccessibleName(tr("The day to erase"));
    one->addControl(m_day);
    one->addControl(day);
    Button *notes = addButton(tr("Choose…"), "notes");
    group.addRow(tr("Notes on a stretch"), tr("What you wrote, not what you did"))
        ->addControl(notes);
    Button *everything = addButton(tr("Erase history…"), "everything");
    everything->setKind(ButtonKind::Erase);
    group.addRow(tr("Everything"), tr("Asks once more and offers a copy first"))
        ->addControl(everything);
    connect(day, &Button::clicked, this, &HistoryPanel::eraseDay);
    connect(notes, &Button::clicked, this, &HistoryPanel::openNotes);
    connect(everything, &Button::clicked, m_tasks, [this] { m_tasks->erase(QDate(), QDate()); });
}

void HistoryPanel::allow(bool something)
{
    for (const char *name : {"csv", "json", "copy", "day", "everything", "notes"})
        button(name)->setEnabled(something);
    m_day->setEnabled(something);
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
    m_resident.history(ifAlive(this, &HistoryPanel::hear));
}

void HistoryPanel::hear(const QJsonObject &history)
{
    const QLocale locale;
    const auto day
        = [&](const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    const auto entries = static_cast<int>(history.value(QStringLiteral("entries")).toInteger());
    const QDate first = day(history.value(QStringLiteral("first")));
    const QDate last = day(history.value(QStringLiteral("last")));
    m_record->setTitle(first.isValid() ? tr("%n entries since %1", nullptr, entries)
                                             .arg(locale.toString(first, QLocale::LongFormat))
                                       : tr("Nothing is kept yet"));
    m_file = history.value(QStringLiteral("file")).toString();
    m_record->setHint(
        tr("%1, %2, in your data folder")
            .arg(QFileInfo(m_file).fileName(),
                locale.formattedDataSize(history.value(QStringLiteral("bytes")).toInteger(), 0,
                    QLocale::DataSizeSIFormat)));
    const QJsonArray copies = history.value(QStringLiteral("backups")).toArray();
    const QDate copied = day(copies.at(0).toObject().value(QStringLiteral("day")));
    m_copies->setHint(copied.isValid() ? tr("Unhunch makes copies by itself, the latest on %1")
                                             .arg(locale.toString(copied, QLocale::LongFormat))
                                       : tr("No copy has been made yet"));
    if (first.isValid()) {
        m_day->setDateRange(first, last);
        // Whatever is done meanwhile, the day that a person has chosen stays.
        if (!std::exchange(m_heard, true))
            m_day->setDate(last);
    }
    allow(first.isValid());
}

bool HistoryPanel::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        ask(); // a copy may have been made meanwhile
    return QWidget::event(event);
}

} // namespace unhunch

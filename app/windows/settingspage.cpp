// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "doctorgroup.h"
#include "historypanel.h"
#include "planstrip.h"
#include "words.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int widestPage = 716; // at 100 %
constexpr int narrow = 820; // below it the list of pages goes above, at 100 %

QString dayNames()
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        names.append(QLocale().standaloneDayName(day));
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

SettingsPage::SettingsPage(const Theme &theme, Resident &resident, SettingStore &store,
    const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_layout(settingsLayout(store.fields(), catalogue))
    , m_built(m_layout.size())
    , m_search(new LineField(theme, LineField::Kind::Search, this))
    , m_list(new SideList(theme, this))
    , m_short(new Combo(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_atOnce(new Text(theme, Type::Caption, Token::Ink2, false, this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QBoxLayout(QBoxLayout::TopToBottom))
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // the scroll bar's side, too
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setObjectName(QStringLiteral("search"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_short->setAccessibleName(tr("Pages"));
    m_atOnce->setText(tr("Changes apply at once."));
    for (const PageLayout &page : m_layout) {
        m_list->add(page.icon, page.name);
        m_short->offer(page.id, page.name);
    }
    m_side->setSpacing(12);
    m_side->addWidget(m_search);
    m_side->addWidget(m_list);
    m_side->addWidget(m_short);
    m_side->addStretch();
    m_side->addWidget(m_atOnce);
    m_side->setContentsMargins(0, 0, 0, 16);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    m_pages = new QVBoxLayout(column);
    m_pages->setContentsMargins(mirrored ? 16 : 0, 0, mirrored ? 0 : 16, 16);
    m_pages->setSpacing(0);
    m_nothing = new Text(theme, Type::Body, Token::Ink2, false, column);
    m_nothing->setWordWrap(true);
    m_pages->addWidget(m_nothing);
    m_nothing->hide();
    m_pages->addStretch();
    m_scroll->setWidget(column);
    m_sides->setContentsMargins(mirrored ? 8 : 24, 20, mirrored ? 24 : 8, 0);
    m_sides->setSpacing(32);
    m_sides->addLayout(m_side);
    m_sides->addWidget(m_scroll, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_short, &Combo::picked, this, &SettingsPage::openPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(&store, &SettingStore::changed, this, &SettingsPage::showHours);
    m_list->setCurrentRow(0);
}

void SettingsPage::openPage(const QString &id)
{
    int row = 0;
    for (int i = 0; i < int(m_layout.size()); ++i) {
        row = m_layout[std::size_t(i)].id == id ? i : row;
    }
    m_search->clear();
    m_list->setCurrentRow(row);
}

QString SettingsPage::page() const
{
    return m_layout.at(std::size_t(qMax(0, m_list->currentRow()))).id;
}

void SettingsPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::takeFocus()
{
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_short)
        ->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::choose(int page)
{
    if (page < 0) {
        return;
    }
    build(page);
    m_short->setValue(m_layout[std::size_t(page)].id);
    if (!m_search->text().isEmpty()) {
        m_search->clear(); // shows the page
        return;
    }
    for (int i = 0; i < int(m_built.size()); ++i) {
        if (QWidget *widget = m_built[std::size_t(i)].widget) {
            widget->setVisible(i == page);
        }
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsPage::build(int index)
{
    Built &built = m_built[std::size_t(index)];
    if (built.widget != nullptr) {
        return;
    }
    const PageLayout &layout = m_layout[std::size_t(index)];
    built.widget = new QWidget;
    built.widget->setAccessibleName(layout.name);
    auto *column = new QVBoxLayout(built.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    built.heading = new Text(m_theme, Type::Heading, Token::Ink, true);
    built.heading->setText(layout.name);
    built.heading->hide();
    column->addWidget(built.heading);
    built.heading->setContentsMargins(0, 0, 0, 8);
    for (const GroupLayout &group : layout.groups) {
        built.groups.append(buildGroup(group));
        column->addWidget(built.groups.last());
    }
    if (layout.id == QLatin1String("history")) {
        built.more = new HistoryPanel(m_theme, m_resident, m_catalogue);
        built.more->setMaximumWidth(m_theme.px(widestPage));
        column->addWidget(built.more);
    }
    // In the order of the list, whichever is built first; the last two are the words that nothing
    // was found, and what stretches.
    int place = 0;
    for (int i = 0; i < index; ++i) {
        place += m_built[std::size_t(i)].widget != nullptr ? 1 : 0;
    }
    m_pages->insertWidget(place, built.widget);
    showHours();
}

SettingGroup *SettingsPage::buildGroup(const GroupLayout &layout)
{
    auto *group = new SettingGroup(m_theme, layout.title, layout.note);
    group->setMaximumWidth(m_theme.px(widestPage));
    for (const SettingPlace &place : layout.rows) {
        if (!addSpecial(*group, place)) {
            addRow(*group, place);
        }
    }
    return group;
}

void SettingsPage::addRow(SettingGroup &group, const SettingPlace &place)
{
    const Field *field = m_store.field(place.key);
    if (field == nullptr) {
        return;
    }
    SettingRow *row
        = group.addRow(place.title.isEmpty() ? field->label : place.title, place.hint, place.icon);
    addFieldControl(*row, m_theme, m_store, *field, m_catalogue);
    m_rows.insert(place.key, row);
}

bool SettingsPage::addSpecial(SettingGroup &group, const SettingPlace &place)
{
    if (!place.key.startsWith(QLatin1Char('@'))) {
        return false;
    }
    if (place.key == QLatin1String("@days")) {
        SettingRow *row = group.addRow(place.title);
        row->addControl(new WorkDays(m_theme, m_store));
        row->setAlsoFound(dayNames());
    } else if (place.key == QLatin1String("@hours")) {
        addHours(group, place);
    } else if (place.key == QLatin1String("@own-hours")) {
        addOwnHours(group, place);
    } else if (place.key == QLatin1String("@levels")) {
        addLevels(group, place);
    } else if (place.key == QLatin1String("@plan")) {
        addPlan(group);
    } else if (place.key == QLatin1String("@library")) {
        SettingRow *row = group.addRow(place.title, place.hint);
        connect(addButton(*row, QStringLiteral("open-library"), tr("Open the library")),
            &Button::clicked, this, &SettingsPage::libraryWanted);
    } else if (place.key == QLatin1String("@senses") || place.key == QLatin1String("@surfaces")
        || place.key == QLatin1String("@paths")) {
        new DoctorRows(m_theme, m_resident, group, place.key.mid(1));
    } else if (place.key == QLatin1String("@about")) {
        addAbout(group);
    }
    return true;
}

Button *SettingsPage::addButton(SettingRow &row, const QString &name, const QString &text)
{
    auto *button = new Button(m_theme, ButtonKind::Second, text, QString(), ButtonSize::Small);
    button->setObjectName(name);
    button->setAccessibleName(text);
    row.addControl(button);
    return button;
}

void SettingsPage::addHours(SettingGroup &group, const SettingPlace &place)
{
    SettingRow *row = group.addRow(place.title, place.hint);
    m_rows.insert(place.key, row);
    auto *edit = new HoursEdit(m_theme);
    edit->setNames(place.title);
    edit->setObjectName(QStringLiteral("hours"));
    row->addControl(edit);
    const auto refresh = [this, edit] {
        if (const auto common = commonHours(m_store)) {
            edit->setHours(*common);
        }
    };
    connect(
        edit, &HoursEdit::edited, this, [this, edit] { setCommonHours(m_store, edit->hours()); });
    connect(&m_store, &SettingStore::changed, edit, refresh);
    connect(&m_store, &SettingStore::refused, edit,
        [row, refresh](const QString &key, const QString &reason) {
            if (key.startsWith(QLatin1String("hours-"))) {
                refresh();
                row->explain(reason);
            }
        });
    connect(&m_store, &SettingStore::changed, row, [row] { row->explain({}); });
    refresh();
}

void SettingsPage::addOwnHours(SettingGroup &group, const SettingPlace &place)
{
    SettingRow *row = group.addRow(place.title);
    m_rows.insert(place.key, row);
    row->setAlsoFound(dayNames());
    auto *control = new Switch(m_theme);
    control->setObjectName(QStringLiteral("own-hours"));
    row->addControl(control);
    connect(control, &QCheckBox::clicked, this, [this](bool on) {
        m_ownHours = on;
        if (!on) {
            // Back to one: those of the first working day.
            std::optional<Hours> first;
            for (int day = 0; day < 7 && !first; ++day) {
                first = m_store.hours(dayKey(day));
            }
            setCommonHours(m_store, first.value_or(Settings::officeHours()));
        }
        showHours();
    });
    const auto refresh = [this, control] {
        bool anyDay = false;
        for (int day = 0; day < 7; ++day) {
            anyDay = anyDay || m_store.hours(dayKey(day));
        }
        control->setChecked(m_ownHours || (anyDay && !commonHours(m_store)));
    };
    connect(&m_store, &SettingStore::changed, control, refresh);
    refresh();
}

void SettingsPage::showHours()
{
    if (!m_rows.contains(QStringLiteral("@hours")) || !m_search->text().isEmpty()) {
        return;
    }
    bool anyDay = false;
    for (int day = 0; day < 7; ++day) {
        anyDay = anyDay || m_store.hours(dayKey(day));
    }
    const bool own = m_ownHours || (anyDay && !commonHours(m_store));
    m_rows[QStringLiteral("@hours")]->setWanted(!own && anyDay);
    for (int day = 0; day < 7; ++day) {
        if (SettingRow *row = m_rows.value(dayKey(day))) {
            row->setWanted(own);
        }
    }
}

void SettingsPage::addLevels(SettingGroup &group, const SettingPlace &place)
{
    SettingRow *row = group.addRow(place.title, place.hint);
    auto *control = new Combo(m_theme);
    control->setObjectName(QStringLiteral("levels"));
    const QStringList levels {
        QStringLiteral("low"), QStringLiteral("middle"), QStringLiteral("high")};
    QStringList keys;
    for (const Field &field : m_store.fields()) {
        if (field.key.startsWith(QLatin1String("level-"))) {
            keys.append(field.key);
        }
    }
    if (keys.isEmpty()) {
        return;
    }
    for (const QString &level : levels) {
        control->offer(level, valueWords(*m_store.field(keys.first()), level, m_catalogue));
    }
    control->offer(QString(), tr("Each its own"));
    row->addControl(control);
    connect(control, &Combo::picked, this, [this, keys](const QString &level) {
        if (level.isEmpty()) {
            openPage(QStringLiteral("stretches"));
            return;
        }
        for (const QString &key : keys) {
            m_store.set(key, level);
        }
    });
    const auto refresh = [this, control, keys] {
        const QString first = m_store.value(keys.first());
        const bool same = std::all_of(keys.begin(), keys.end(),
            [&](const QString &key) { return m_store.value(key) == first; });
        control->setValue(same ? first : QString());
    };
    connect(&m_store, &SettingStore::changed, control, refresh);
    refresh();
}

void SettingsPage::addPlan(SettingGroup &group)
{
    auto *strip = new PlanStrip(m_theme, m_resident, m_store, m_catalogue);
    strip->setObjectName(QStringLiteral("plan"));
    const auto tell = [&group, strip] { group.setHeading(strip->title(), strip->sum()); };
    connect(strip, &PlanStrip::planned, &group, tell);
    tell();
    group.addHeadEnd(new PlanLegend(m_theme));
    group.addWidget(strip);
}

void SettingsPage::addAbout(SettingGroup &group)
{
    SettingRow *about = group.addRow(tr("Unhunch %1").arg(QStringLiteral(UNHUNCH_VERSION)),
        tr("Stretches after “11 Stretches For Mid-Back Pain”, Bustle"));
    connect(addButton(*about, QStringLiteral("credits"), tr("Source and credits")),
        &Button::clicked, this, &SettingsPage::creditsWanted);
    SettingRow *medical = group.addRow(
        tr("Not medical advice"), tr("Stop if it hurts. See a doctor about pain that stays."));
    connect(addButton(*medical, QStringLiteral("safety"), tr("When not to stretch")),
        &Button::clicked, this, &SettingsPage::safetyWanted);
    SettingRow *welcome = group.addRow(tr("First steps"), tr("When, where and how, once more"));
    connect(addButton(*welcome, QStringLiteral("welcome"), tr("Open")), &Button::clicked, this,
        &SettingsPage::welcomeWanted);
}

void SettingsPage::find(const QString &words)
{
    const bool searching = !words.trimmed().isEmpty();
    bool any = false;
    for (int i = 0; i < int(m_layout.size()); ++i) {
        if (searching) {
            build(i);
        }
        Built &built = m_built[std::size_t(i)];
        if (built.widget == nullptr) {
            continue;
        }
        bool found = false;
        for (SettingGroup *group : std::as_const(built.groups)) {
            found = group->filter(words.trimmed()) || found;
        }
        built.heading->setVisible(searching);
        if (built.more != nullptr) {
            built.more->setVisible(!searching);
        }
        built.widget->setVisible(searching ? found : i == m_list->currentRow());
        any = any || found;
    }
    m_nothing->setText(tr("Nothing is called “%1” here.").arg(words.trimmed()));
    m_nothing->setVisible(searching && !any);
    // What is found is of all pages: none is the chosen one.
    m_list->setCurrentRow(m_list->currentRow(),
        searching ? QItemSelectionModel::Clear : QItemSelectionModel::ClearAndSelect);
    m_scroll->verticalScrollBar()->setValue(0);
    showHours();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool above = event->size().width() < m_theme.px(narrow)
        || event->size().height() < m_list->sizeHint().height() + m_theme.px(110);
    m_sides->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(above ? 12 : 32);
    m_side->setDirection(above ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setVisible(!above);
    m_short->setVisible(above);
    m_atOnce->setVisible(!above);
    m_side->setContentsMargins(0, 0, 0, above ? 0 : 16);
    m_search->setFixedWidth(above ? m_theme.px(220) : m_list->sizeHint().width());
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingcontrols.h"

#include "settingslayout.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

namespace unhunch {

namespace {

constexpr int fewChoices = 3;
constexpr int wideRange = 100; // of a number: single steps would take long

// What every control does besides: refusals, the default, changes made elsewhere.
template <typename Show>
void bind(
    SettingRow &row, SettingStore &store, const Field &field, const QString &standard, Show show)
{
    const QString key = field.key;
    const auto refresh = [&row, &store, key, standard, show] {
        row.explain({});
        row.setResettable(!store.isStandard(key), SettingRow::tr("Back to: %1").arg(standard));
        show(store.value(key));
    };
    QObject::connect(&store, &SettingStore::changed, &row, [key, refresh](const QString &changed) {
        if (changed == key) {
            refresh();
        }
    });
    QObject::connect(&store, &SettingStore::refused, &row,
        [&row, &store, key, show](const QString &refused, const QString &reason) {
            if (refused == key) {
                show(store.value(key)); // as it was
                row.explain(reason);
            }
        });
    QObject::connect(&row, &SettingRow::resetWanted, &row,
        [&store, key] { store.set(key, store.standard(key)); });
    refresh();
}

QWidget *addSwitch(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const QString &std)
{
    auto *control = new Switch(theme);
    row.addControl(control);
    QObject::connect(control, &QCheckBox::clicked, &row,
        [&store, key = field.key](bool on) { store.set(key, on); });
    bind(row, store, field, std,
        [control](const QString &value) { control->setChecked(value == QLatin1String("true")); });
    return control;
}

QWidget *addSegments(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const Catalogue &catalogue, const QString &std)
{
    QStringList names;
    for (const QString &choice : field.choices) {
        names.append(valueWords(field, choice, catalogue));
    }
    auto *control = new Segments(theme, names);
    row.addControl(control);
    QObject::connect(control, &Segments::currentChanged, &row,
        [&store, key = field.key, choices = field.choices](
            int index) { store.set(key, choices.value(index)); });
    bind(row, store, field, std, [control, choices = field.choices](const QString &value) {
        const QSignalBlocker quiet(control);
        control->setCurrent(int(choices.indexOf(value)));
    });
    return control;
}

QWidget *addCombo(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const Catalogue &catalogue, const QStringList &offered, const QString &std)
{
    auto *control = new Combo(theme);
    for (const QString &value : offered) {
        control->offer(value, valueWords(field, value, catalogue));
    }
    row.addControl(control);
    QObject::connect(control, &Combo::picked, &row,
        [&store, key = field.key](const QString &value) { store.set(key, value); });
    bind(row, store, field, std, [control, field, &catalogue](const QString &value) {
        // One that was set elsewhere is none of those offered here, and stays to be chosen.
        control->offer(value, valueWords(field, value, catalogue));
        control->setValue(value);
    });
    return control;
}

QWidget *addNumber(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const QString &std)
{
    auto *control = new NumberField(theme);
    control->setRange(field.least, field.most);
    control->setSuffix(unitWords(field));
    control->setSingleStep(field.most - field.least < wideRange ? 1 : 5);
    row.addControl(control);
    QObject::connect(control, &QSpinBox::valueChanged, &row,
        [&store, key = field.key](int value) { store.set(key, QString::number(value)); });
    bind(row, store, field, std, [control](const QString &value) {
        const QSignalBlocker quiet(control);
        control->setValue(value.toInt());
        control->update();
    });
    return control;
}

QWidget *addHours(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const QString &std)
{
    auto *hours = new HoursEdit(theme);
    auto *on = new Switch(theme);
    hours->setNames(row.title());
    row.addControl(hours);
    row.addControl(on);
    const QString key = field.key;
    const auto ask = [&store, key, hours, on] {
        store.set(key, on->isChecked() ? hoursWords(hours->hours()) : QStringLiteral("off"));
    };
    QObject::connect(hours, &HoursEdit::edited, &row, ask);
    QObject::connect(on, &QCheckBox::clicked, &row, ask);
    bind(row, store, field, std, [hours, on, &store, key](const QString &) {
        const auto now = store.hours(key);
        on->setChecked(now.has_value());
        hours->setEnabled(now.has_value());
        hours->setHours(now.value_or(commonHours(store).value_or(Settings::officeHours())));
    });
    return hours;
}

QWidget *addLine(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const QString &std)
{
    auto *control = new LineField(theme, LineField::Kind::Plain);
    row.addControl(control);
    QObject::connect(control, &QLineEdit::editingFinished, &row,
        [&store, control, key = field.key] { store.set(key, control->text()); });
    bind(row, store, field, std, [control](const QString &value) { control->setText(value); });
    return control;
}

QStringList stretchIds(const Catalogue &catalogue)
{
    QStringList ids {QString()};
    for (const Stretch &stretch : catalogue.stretches()) {
        ids.append(stretch.id);
    }
    return ids;
}

} // namespace

void addFieldControl(SettingRow &row, const Theme &theme, SettingStore &store, const Field &field,
    const Catalogue &catalogue)
{
    const QString std = valueWords(field, store.standard(field.key), catalogue);
    row.setAlsoFound(field.key + QLatin1Char(' ') + field.label);
    const QStringList offered = field.key == QLatin1String("favourite") ? stretchIds(catalogue)
                                                                        : offeredValues(field.key);
    QWidget *control = nullptr;
    if (!offered.isEmpty()) {
        control = addCombo(row, theme, store, field, catalogue, offered, std);
    } else {
        switch (field.shape) {
        case Field::Shape::YesNo:
            control = addSwitch(row, theme, store, field, std);
            break;
        case Field::Shape::Choice:
            control = field.choices.size() <= fewChoices
                ? addSegments(row, theme, store, field, catalogue, std)
                : addCombo(row, theme, store, field, catalogue, field.choices, std);
            break;
        case Field::Shape::Number:
            control = addNumber(row, theme, store, field, std);
            break;
        case Field::Shape::Hours:
            control = addHours(row, theme, store, field, std);
            break;
        case Field::Shape::Text:
            control = addLine(row, theme, store, field, std);
            break;
        }
    }
    control->setObjectName(field.key);
}

HoursEdit::HoursEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_from(new TimeField(theme, this))
    , m_to(new TimeField(theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *to = new Text(theme, Type::Body, Token::Ink2);
    to->setText(tr("to"));
    row->addWidget(m_from);
    row->addWidget(to);
    row->addWidget(m_to);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_from);
    for (TimeField *field : {m_from, m_to}) {
        connect(field, &TimeField::timeChanged, this, &HoursEdit::edited);
    }
}

void HoursEdit::setNames(const QString &of)
{
    setAccessibleName(of);
    m_from->setAccessibleName(tr("%1, from").arg(of));
    m_to->setAccessibleName(tr("%1, to").arg(of));
}

void HoursEdit::setHours(const Hours &hours)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
}

Hours HoursEdit::hours() const
{
    return {m_from->time(), m_to->time()};
}

QString dayKey(int day)
{
    static const std::array<const char *, 7> names {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    return QStringLiteral("hours-%1").arg(QLatin1String(names.at(std::size_t(day))));
}

std::optional<Hours> commonHours(const SettingStore &store)
{
    std::optional<Hours> common;
    for (int day = 0; day < 7; ++day) {
        const auto hours = store.hours(dayKey(day));
        if (hours && common && *hours != *common) {
            return std::nullopt;
        }
        common = hours ? hours : common;
    }
    return common;
}

std::optional<Hours> firstHours(const SettingStore &store)
{
    std::optional<Hours> first;
    for (int day = 0; day < 7 && !first; ++day) {
        first = store.hours(dayKey(day));
    }
    return first;
}

void setCommonHours(SettingStore &store, const Hours &hours)
{
    for (int day = 0; day < 7; ++day) {
        if (store.hours(dayKey(day))) {
            store.set(dayKey(day), hoursWords(hours));
        }
    }
}

WorkDays::WorkDays(const Theme &theme, SettingStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    // In the order of the locale, Monday being 0 here.
    const int first = int(QLocale().firstDayOfWeek()) - 1;
    for (int i = 0; i < 7; ++i) {
        const int day = (first + i) % 7;
        auto *toggle = new DayToggle(theme, Qt::DayOfWeek(day + 1), this);
        toggle->setObjectName(QStringLiteral("day-%1").arg(day));
        toggle->setProperty("day", day);
        connect(toggle, &QAbstractButton::clicked, this, [this, day](bool on) { pick(day, on); });
        m_days.append(toggle);
        row->addWidget(toggle);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&store, &SettingStore::changed, this, &WorkDays::follow);
    connect(&store, &SettingStore::refused, this, &WorkDays::follow);
    follow();
}

void WorkDays::follow()
{
    for (DayToggle *toggle : std::as_const(m_days)) {
        toggle->setChecked(m_store.hours(dayKey(toggle->property("day").toInt())).has_value());
    }
}

void WorkDays::pick(int day, bool on)
{
    // Those of the others, which may differ.
    m_store.set(dayKey(day),
        on ? hoursWords(firstHours(m_store).value_or(Settings::officeHours()))
           : QStringLiteral("off"));
}

} // namespace unhunch

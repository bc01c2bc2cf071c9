// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "doctorasker.h"
#include "historypanel.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int widestPage = 716; // at 100 %
constexpr int narrow = 820; // below it the list of pages goes above, at 100 %

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
    , m_doctor(new DoctorAsker(resident, this))
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
    // Before the page is first shown nothing is visible yet.
    (!m_list->isHidden() ? static_cast<QWidget *>(m_list) : m_short)
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

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypage.h"

#include "controls.h"
#include "stretchdetails.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int left = 18; // the focus ring of the tiles stands in the margin
constexpr int right = 8;
constexpr int gap = 10;
constexpr int leastSearch = 130; // at 100 %

} // namespace

LibraryPage::LibraryPage(const Theme &theme, Resident &resident, SettingStore &store,
    const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_model(new LibraryModel(store, catalogue, this))
    , m_view(new LibraryView(theme, store, m_model, this))
    , m_pages(new QStackedWidget(this))
{
    auto *tiles = new QWidget;
    auto *column = new QVBoxLayout(tiles);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // the scroll bar's side, too
    column->setContentsMargins(mirrored ? right : left, 14, mirrored ? left : right, 0);
    column->setSpacing(8);
    column->addLayout(buildFilters());
    m_nothing = new Text(theme, Type::Lead, Token::Ink2);
    m_nothing->setText(tr("No stretch is like that."));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    m_pages->addWidget(tiles);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::sayNothing);
    connect(m_view, &LibraryView::opened, this,
        [this](const QString &id) { m_resident.start(id, false); });
    connect(m_view, &LibraryView::detailsWanted, this, &LibraryPage::openStretch);
    connect(&theme, &Theme::changed, this, &LibraryPage::fitFilters);
}

QLayout *LibraryPage::buildFilters()
{
    m_search = new LineField(m_theme, LineField::Kind::Search);
    m_search->setPlaceholderText(tr("Search stretches"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setObjectName(QStringLiteral("search"));
    const QStringList places {tr("All %1").arg(m_catalogue.stretches().size()), tr("Chair"),
        tr("Standing"), tr("Wall or door"), tr("Floor")};
    m_where = new Segments(m_theme, places,
        {QString(), QStringLiteral("ui-pos-chair"), QStringLiteral("ui-pos-standing"),
            QStringLiteral("ui-pos-door"), QStringLiteral("ui-pos-floor")});
    m_where->setAccessibleName(tr("Where"));
    m_whereShort = new Combo(m_theme);
    m_whereShort->setAccessibleName(tr("Where"));
    for (int i = 0; i < int(places.size()); ++i) {
        m_whereShort->offer(QString::number(i), places.at(i));
    }
    m_area = new Combo(m_theme);
    m_area->setAccessibleName(tr("Part of the body"));
    m_area->setObjectName(QStringLiteral("area"));
    m_area->offer(QString(), tr("Any muscle"));
    for (const auto &[area, words] : m_model->areas()) {
        m_area->offer(area, words);
    }
    m_stars = new Button(m_theme, ButtonKind::Second, tr("Favourites"), QStringLiteral("ui-star"),
        ButtonSize::Small);
    m_stars->setAccessibleName(tr("Favourites"));
    m_stars->setToolTip(tr("Favourites"));
    m_stars->setCheckable(true);
    m_stars->setObjectName(QStringLiteral("favourites"));
    auto *lists = new QHBoxLayout;
    lists->setSpacing(gap);
    lists->addWidget(m_where);
    lists->addWidget(m_whereShort);
    lists->addWidget(m_area);
    lists->addStretch();
    lists->addWidget(m_stars);
    m_filters = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filters->setContentsMargins(6, 0, 16, 0);
    m_filters->setSpacing(gap);
    m_filters->addWidget(m_search);
    m_filters->addLayout(lists, 1);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::filter);
    connect(m_where, &Segments::currentChanged, this, [this](int where) {
        m_whereShort->setValue(QString::number(where));
        filter();
    });
    connect(m_whereShort, &Combo::picked, this,
        [this](const QString &where) { m_where->setCurrent(where.toInt()); });
    connect(m_area, &Combo::picked, this, &LibraryPage::filter);
    connect(m_stars, &Button::toggled, this, [this](bool on) {
        m_stars->setIconName(on ? QStringLiteral("ui-star-filled") : QStringLiteral("ui-star"));
        filter();
    });
    return m_filters;
}

void LibraryPage::filter()
{
    m_model->setFilter({m_search->text(), LibraryModel::Where(m_where->current()), m_area->value(),
        m_stars->isChecked()});
}

void LibraryPage::sayNothing()
{
    m_nothing->setText(m_stars->isChecked() && m_store.settings().stars.isEmpty()
            ? tr("No favourites yet. The star on a tile makes one.")
            : tr("No stretch is like that."));
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void LibraryPage::openStretch(const QString &id)
{
    const Stretch *stretch = m_catalogue.find(id);
    if (stretch == nullptr) {
        showAll();
        return;
    }
    if (m_details == nullptr) {
        m_details = new StretchDetails(m_theme, m_resident, m_store);
        m_pages->addWidget(m_details);
        connect(m_details, &StretchDetails::backWanted, this, &LibraryPage::showAll);
    }
    m_details->show(*stretch);
    m_pages->setCurrentWidget(m_details);
    m_details->takeFocus();
}

void LibraryPage::showAll()
{
    const bool back = m_pages->currentIndex() != 0;
    m_pages->setCurrentIndex(0);
    if (back) {
        m_view->setFocus(Qt::TabFocusReason); // where one was, seen
    }
}

void LibraryPage::search()
{
    showAll();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::takeFocus()
{
    if (m_pages->currentIndex() == 0) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void LibraryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() != 0) {
        showAll();
    } else {
        event->ignore();
    }
}

// The segments give way to a list, and the search goes above where both have no room.
void LibraryPage::fitFilters()
{
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width(); };
    const int room = width() - left - right - 22;
    // Where long words leave it no room, the star speaks alone.
    m_stars->setText(tr("Favourites"));
    if (widthOf(m_whereShort) + widthOf(m_area) + widthOf(m_stars) + 3 * gap > room)
        m_stars->setText(QString());
    const int lists = widthOf(m_area) + widthOf(m_stars) + 3 * gap;
    const int search = m_theme.px(leastSearch);
    const bool wide = lists + widthOf(m_where) + search <= room;
    m_where->setVisible(wide);
    m_whereShort->setVisible(!wide);
    const bool beside = wide || lists + widthOf(m_whereShort) + search <= room;
    m_filters->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_search->setFixedWidth(beside
            ? qBound(search,
                room - lists - widthOf(wide ? m_where : static_cast<QWidget *>(m_whereShort)),
                m_theme.px(200))
            : m_theme.px(200));
    m_filters->setAlignment(m_search, beside ? Qt::Alignment() : Qt::AlignLeft);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFilters();
}

} // namespace unhunch

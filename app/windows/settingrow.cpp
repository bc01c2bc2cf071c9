// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingrow.h"

#include "icons.h"
#include "painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int rowHeight = 52;
constexpr int inset = 16;
constexpr int iconPx = 20;
constexpr int leastWords = 180; // beside the control, at 100 %

// Rows lie on it; hairlines between those that are seen.
class Plane : public QWidget
{
public:
    Plane(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPlane(painter, rect(), 14, m_theme.color(Token::Surface),
            m_theme.color(Token::Hairline), m_theme.edge());
        bool first = true;
        const double line = hairline(painter, m_theme.edge());
        for (const QObject *child : children()) {
            const auto *row = qobject_cast<const SettingRow *>(child);
            if (row == nullptr || !row->isVisible()) {
                continue;
            }
            if (!first) {
                painter.fillRect(
                    QRectF(0, row->y(), width(), line), m_theme.color(Token::Hairline));
            }
            first = false;
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

SettingRow::SettingRow(
    const Theme &theme, const QString &title, const QString &hint, QString icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(std::move(icon))
    , m_title(new Text(theme, Type::Body, Token::Ink))
    , m_hint(new Text(theme, Type::Caption, Token::Ink2))
    , m_reset(new Button(
          theme, ButtonKind::Quiet, QString(), QStringLiteral("ui-repeat"), ButtonSize::Small))
    , m_end(new QWidget(this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_title->setWordWrap(true);
    m_title->setText(title);
    m_hint->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(m_icon.isEmpty() ? 0 : iconPx + 16, 0, 0, 0);
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch();
    auto *controls = new QHBoxLayout(m_end);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(8);
    controls->addWidget(m_reset);
    m_sides->setContentsMargins(inset, 8, inset, 8);
    m_sides->setSpacing(16);
    m_sides->addLayout(words, 1);
    m_sides->addWidget(m_end, 0, Qt::AlignVCenter);
    m_reset->hide();
    connect(m_reset, &Button::clicked, this, &SettingRow::resetWanted);
    setHint(hint);
    setMinimumHeight(qMax(rowHeight, theme.px(40)));
    connect(&theme, &Theme::changed, this, [this] {
        setMinimumHeight(qMax(rowHeight, m_theme.px(40)));
        update();
    });
}

void SettingRow::addControl(QWidget *control)
{
    if (m_end->layout()->count() == 1) {
        m_title->setBuddy(control);
    }
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(m_title->text());
    }
    control->setAccessibleDescription(m_usualHint);
    m_end->layout()->addWidget(control);
    arrange();
}

void SettingRow::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SettingRow::setHint(const QString &hint)
{
    m_usualHint = hint;
    explain({});
}

void SettingRow::explain(const QString &reason)
{
    const QString shown = reason.isEmpty() ? m_usualHint : reason;
    m_hint->setLook(
        Type::Caption, reason.isEmpty() ? Token::Ink2 : Token::Accent, !reason.isEmpty());
    m_hint->setText(shown);
    m_hint->setVisible(!shown.isEmpty());
    for (int i = 1; i < m_end->layout()->count(); ++i) {
        m_end->layout()->itemAt(i)->widget()->setAccessibleDescription(shown);
    }
    if (!reason.isEmpty()) { // said where it is not seen, too
        QAccessibleEvent event(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SettingRow::setResettable(bool on, const QString &words)
{
    if (!on && m_reset->hasFocus()) {
        m_end->layout()->itemAt(1)->widget()->setFocus(Qt::TabFocusReason);
    }
    m_reset->setVisible(on);
    m_reset->setToolTip(words);
    m_reset->setAccessibleName(tr("%1: %2").arg(m_title->text(), words));
    arrange();
}

bool SettingRow::fits(const QString &searched) const
{
    const QString all
        = QStringList {m_title->text(), m_usualHint, m_alsoFound}.join(QLatin1Char(' '));
    const QStringList words = searched.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::arrange()
{
    const int beside = width() - 2 * inset - m_end->sizeHint().width() - 16;
    const bool stacked = beside < m_theme.px(leastWords) && m_end->sizeHint().width() > 100;
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(stacked ? 6 : 16);
    m_sides->setAlignment(m_end, stacked ? Qt::AlignRight : Qt::Alignment(Qt::AlignVCenter));
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const double left = layoutDirection() == Qt::RightToLeft ? width() - inset - iconPx : inset;
    const QRect words = m_hint->isVisible() ? m_title->geometry().united(m_hint->geometry())
                                            : m_title->geometry();
    const double middle = QRectF(words).center().y();
    paintIcon(painter, m_icon, m_theme.color(Token::Ink2),
        QRectF(left, qRound(middle) - iconPx / 2.0, iconPx, iconPx));
}

SettingGroup::SettingGroup(
    const Theme &theme, const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Text(theme, Type::Body, Token::Ink, true))
    , m_note(new Text(theme, Type::Small, Token::Ink2))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout)
    , m_plane(new Plane(theme, this))
{
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_plane->setLayout(m_column);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addWidget(m_plane);
    setHeading(title, note);
    connect(&theme, &Theme::changed, m_plane, qOverload<>(&QWidget::update));
}

void SettingGroup::setHeading(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
}

void SettingGroup::addHeadEnd(QWidget *widget)
{
    m_head->addWidget(widget);
}

SettingRow *SettingGroup::addRow(const QString &title, const QString &hint, const QString &icon)
{
    auto *row = new SettingRow(m_theme, title, hint, icon);
    addRow(row);
    return row;
}

void SettingGroup::addRow(SettingRow *row)
{
    m_rows.append(row);
    m_column->addWidget(row);
}

void SettingGroup::addWidget(QWidget *widget)
{
    m_others.append(widget);
    m_column->addWidget(widget);
}

void SettingGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What stands at the end of the heading goes below it where both have no room.
    int wanted = 0;
    for (int i = 0; i < m_head->count(); ++i) {
        const QWidget *each = m_head->itemAt(i)->widget();
        wanted += each->isHidden()
            ? 0
            : QFontMetrics(each->font())
                    .horizontalAdvance(each == m_note ? m_note->text() : QString())
                + (each == m_note ? 0 : each->sizeHint().width()) + m_head->spacing();
    }
    const bool beside = wanted <= width() || m_head->count() == 2;
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool SettingGroup::filter(const QString &searched)
{
    bool any = searched.isEmpty();
    // A heading that is meant brings all of its rows.
    const bool whole
        = !searched.isEmpty() && m_title->text().contains(searched.trimmed(), Qt::CaseInsensitive);
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool shown = row->isWanted() && (searched.isEmpty() || whole || row->fits(searched));
        row->setVisible(shown);
        any = any || shown;
    }
    for (QWidget *other : std::as_const(m_others)) {
        other->setVisible(searched.isEmpty() || whole);
    }
    setVisible(any);
    return any;
}

} // namespace unhunch

// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "icons.h"
#include "localewords.h"
#include "painting.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace unhunch {

namespace {

constexpr int leastHeight = 36;
constexpr int radius = 8;
constexpr int iconPx = 20;
constexpr int endButton = 34; // of a number

int heightFor(const QFont &font)
{
    return qMax(leastHeight, QFontMetrics(font).height() + 16);
}

void paintFrame(QPainter &painter, const Theme &theme, const QWidget &widget)
{
    const bool live = widget.isEnabled();
    paintPlane(painter, widget.rect(), radius, theme.color(Token::Surface),
        theme.color(live ? Token::Outline : Token::Hairline), theme.edge());
}

// The frame is ours, so the field in it has no ground of its own.
void clearGround(QWidget &widget, const Theme &theme)
{
    QPalette colors = widget.palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.color(Token::Ink));
    colors.setColor(QPalette::Disabled, QPalette::Text, theme.color(Token::Ink3));
    colors.setColor(QPalette::PlaceholderText, theme.color(Token::Ink3));
    widget.setPalette(colors);
}

// Of what opens a list or a calendar.
void paintChevron(QPainter &painter, const QWidget &widget, const QColor &ink)
{
    const double left
        = widget.layoutDirection() == Qt::RightToLeft ? 9 : widget.width() - 9 - iconPx;
    paintIcon(painter, QStringLiteral("ui-chevron-down"), ink,
        QRectF(left, (widget.height() - iconPx) / 2.0, iconPx, iconPx));
}

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 16, qMax(m_theme.px(32), size.height())};
    }

private:
    const Theme &m_theme;
};

} // namespace

Combo::Combo(const Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setItemDelegate(new RowDelegate(theme, this));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    follow();
    connect(&theme, &Theme::changed, this, &Combo::follow);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT picked(value()); });
}

void Combo::follow()
{
    setFont(typeFont(m_theme, Type::Body));
    view()->setFont(font());
    updateGeometry();
    update();
}

void Combo::offer(const QString &value, const QString &words)
{
    if (findData(value) < 0) {
        addItem(words, value);
        updateGeometry();
    }
}

void Combo::setValue(const QString &value)
{
    setCurrentIndex(findData(value));
}

QSize Combo::sizeHint() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = qMax(widest, metrics.horizontalAdvance(itemText(i)));
    }
    return {widest + 13 + 46, heightFor(font())};
}

void Combo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it scrolls the page, whatever lies under the pointer
}

void Combo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, m_theme, *this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor ink = m_theme.color(isEnabled() ? Token::Ink : Token::Ink3);
    const QRectF words = mirrored ? QRectF(rect()).adjusted(40, 0, -13, 0)
                                  : QRectF(rect()).adjusted(13, 0, -40, 0);
    paintText(painter, words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font()).elidedText(currentText(), Qt::ElideRight, qRound(words.width())),
        font(), ink);
    paintChevron(painter, *this, ink);
}

LineField::LineField(const Theme &theme, Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    follow();
    connect(&theme, &Theme::changed, this, &LineField::follow);
}

void LineField::follow()
{
    setFont(typeFont(m_theme, Type::Body));
    clearGround(*this, m_theme);
    const int before = m_kind == Kind::Search ? 34 : 10;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? 10 : before, 0, mirrored ? before : 10, 0);
    updateGeometry();
    update();
}

QSize LineField::sizeHint() const
{
    return {m_theme.px(120), heightFor(font())};
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Search && event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintFrame(painter, m_theme, *this);
        if (m_kind == Kind::Search) {
            const double left = layoutDirection() == Qt::RightToLeft ? width() - 9 - iconPx : 9;
            paintIcon(painter, QStringLiteral("ui-search"), m_theme.color(Token::Ink2),
                QRectF(left, (height() - iconPx) / 2.0, iconPx, iconPx));
        }
    }
    QLineEdit::paintEvent(event);
}

MomentField::MomentField(const Theme &theme, const QVariant &first, QWidget *parent)
    : QDateTimeEdit(first, static_cast<QMetaType::Type>(first.typeId()), parent)
    , m_theme(theme)
{
    setFrame(false);
    setKeyboardTracking(false); // half a time is none
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    follow();
    connect(&theme, &Theme::changed, this, &MomentField::follow);
}

void MomentField::follow()
{
    setFont(typeFont(m_theme, Type::Body));
    clearGround(*this, m_theme);
    updateGeometry();
    update();
}

void MomentField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MomentField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, m_theme, *this);
}

TimeField::TimeField(const Theme &theme, QWidget *parent)
    : MomentField(theme, QTime(0, 0), parent)
{
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setLayoutDirection(Qt::LeftToRight); // or its parts would be turned round
    setAlignment(Qt::AlignCenter);
    setDisplayFormat(timeFormat());
}

QSize TimeField::sizeHint() const
{
    const QString longest = timeWords(QTime(22, 44));
    return {qMax(84, QFontMetrics(font()).horizontalAdvance(longest) + 28), heightFor(font())};
}

DateField::DateField(const Theme &theme, QWidget *parent)
    : MomentField(theme, QDate(2000, 1, 1), parent)
{
    setCalendarPopup(true);
    lineEdit()->setTextMargins(9, 0, 9, 0);
}

QSize DateField::sizeHint() const
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString day = QLocale().toString(QDate(2028, month, 28), displayFormat());
        widest = qMax(widest, QFontMetrics(font()).horizontalAdvance(day));
    }
    return {widest + 13 + 46, heightFor(font())};
}

void DateField::paintEvent(QPaintEvent *event)
{
    MomentField::paintEvent(event);
    QPainter painter(this);
    paintChevron(painter, *this, m_theme.color(isEnabled() ? Token::Ink : Token::Ink3));
}

NumberField::NumberField(const Theme &theme, QWidget *parent)
    : QSpinBox(parent)
    , m_theme(theme)
{
    setFrame(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    follow();
    connect(&theme, &Theme::changed, this, &NumberField::follow);
    connect(this, &QSpinBox::valueChanged, this, qOverload<>(&QWidget::update));
}

void NumberField::follow()
{
    setFont(typeFont(m_theme, Type::Body));
    clearGround(*this, m_theme);
    updateGeometry();
    update();
}

QSize NumberField::sizeHint() const
{
    const QFontMetrics metrics(font());
    int widest = metrics.horizontalAdvance(specialValueText());
    for (const int value : {minimum(), maximum()}) {
        widest
            = qMax(widest, metrics.horizontalAdvance(prefix() + QString::number(value) + suffix()));
    }
    return {widest + 16 + 2 * endButton, heightFor(font())};
}

QRect NumberField::button(bool more) const
{
    const bool atRight = more == (layoutDirection() == Qt::LeftToRight);
    return {atRight ? width() - endButton : 0, 0, endButton, height()};
}

void NumberField::resizeEvent(QResizeEvent *event)
{
    QSpinBox::resizeEvent(event);
    lineEdit()->setGeometry(rect().adjusted(endButton, 2, -endButton, -2));
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void NumberField::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (button(true).contains(at)) {
        stepUp();
    } else if (button(false).contains(at)) {
        stepDown();
    }
}

void NumberField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, m_theme, *this);
    const auto step = stepEnabled();
    for (const bool more : {false, true}) {
        const bool can = isEnabled() && step.testFlag(more ? StepUpEnabled : StepDownEnabled);
        const QPointF centre = QRectF(button(more)).center();
        const double width = hairline(painter, 1.75);
        const QColor ink = m_theme.color(can ? Token::Ink : Token::Hairline);
        painter.fillRect(QRectF(centre.x() - 5, centre.y() - width / 2, 10, width), ink);
        if (more) {
            painter.fillRect(QRectF(centre.x() - width / 2, centre.y() - 5, width, 10), ink);
        }
    }
}

} // namespace unhunch

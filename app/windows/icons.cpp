// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QPaintDevice>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace unhunch {

namespace {

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {22, 32, 48, 64}) {
        const QString name = QStringLiteral("unhunch-%1").arg(size);
        icon.addPixmap(iconPixmap(name, Qt::black, size, 1));
    }
    icon.addPixmap(iconPixmap(QStringLiteral("unhunch-32"), Qt::black, 16, 1));
    for (const int size : {128, 256}) {
        icon.addPixmap(iconPixmap(QStringLiteral("unhunch"), Qt::black, size, 1));
    }
    return icon;
}

class IconGiver : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose) {
            parent()->removeEventFilter(this);
            // Not before the window has painted.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    QGuiApplication::setWindowIcon(applicationIcon());
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &color, int size, double ratio)
{
    const QString key = QStringLiteral("unhunch/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/unhunch/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The drawings have one colour, written as currentColor, which QtSvg 6.4 draws black.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void installApplicationIcon(QGuiApplication &app)
{
    app.installEventFilter(new IconGiver(&app));
}

void paintIcon(QPainter &painter, const QString &name, const QColor &color, const QRectF &rect)
{
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(), iconPixmap(name, color, qRound(rect.width()), ratio));
}

} // namespace unhunch

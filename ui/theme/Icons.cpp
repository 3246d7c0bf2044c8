#include "ui/theme/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int disabledAlpha = 110;

QString pathOf(const QString& lucideName)
{
    return u":/laurel/icons/%1.svg"_s.arg(lucideName);
}

// The drawing with the house's thinner stroke; a square for a name that is not there.
QByteArray drawingOf(const QString& lucideName)
{
    static QHash<QString, QByteArray> drawings;
    if (const auto known = drawings.constFind(lucideName); known != drawings.cend())
        return *known;

    QFile file(pathOf(lucideName));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon \"%s\".", qPrintable(lucideName));
        return lucideName == "square"_L1 ? QByteArray() : drawingOf(u"square"_s);
    }
    QByteArray drawing = file.readAll();
    drawing.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return *drawings.insert(lucideName, drawing);
}

} // namespace

bool hasIcon(const QString& lucideName)
{
    return QFile::exists(pathOf(lucideName));
}

QPixmap iconPixmap(const QString& lucideName, const QColor& colour, int px, double devicePixelRatio)
{
    const double ratio = devicePixelRatio > 0 ? devicePixelRatio : qGuiApp->devicePixelRatio();
    const QString key =
        u"laurel/%1/%2/%3/%4"_s.arg(lucideName, colour.name(QColor::HexArgb)).arg(px).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QByteArray drawing = drawingOf(lucideName);
    drawing.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(QSize(px, px) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& lucideName, const QColor& colour, int px)
{
    QColor faded = colour;
    faded.setAlpha(disabledAlpha);
    QIcon icon;
    icon.addPixmap(iconPixmap(lucideName, colour, px));
    icon.addPixmap(iconPixmap(lucideName, faded, px), QIcon::Disabled);
    return icon;
}

} // namespace laurel::ui

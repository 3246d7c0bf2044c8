#include "ui/common/charts/ChartFile.h"

#include "ui/common/charts/LaurelChart.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;

struct Picture
{
    QSize size;
    QRect title;
    std::vector<QRect> legend;
    QRect plot;
};

Picture pictureOf(const LaurelChart& chart)
{
    const QSize plot = chart.plotSize();
    Picture picture;
    const int titleHeight = QFontMetrics(font(TextStyle::CardTitle)).height();
    picture.title = {margin, margin, plot.width(), titleHeight};
    int top = picture.title.bottom() + gap;
    for (const QRect& each : legendRects(chart.legend(), plot.width(), false)) {
        picture.legend.push_back(each.translated(margin, top));
    }
    if (!picture.legend.empty())
        top = picture.legend.back().bottom() + gap;
    picture.plot = {{margin, top}, plot};
    picture.size = {plot.width() + 2 * margin, picture.plot.bottom() + margin};
    return picture;
}

void paintPicture(QPainter& painter, const LaurelChart& chart, const Picture& picture)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, picture.size), tokens().surface);
    painter.setPen(tokens().text);
    painter.setFont(font(TextStyle::CardTitle));
    painter.drawText(picture.title, Qt::AlignLeft | Qt::AlignVCenter, chart.data().title);
    const auto entries = chart.legend();
    for (size_t i = 0; i < entries.size(); ++i)
        paintLegendEntry(painter, picture.legend[i], entries[i], Qt::LeftToRight);
    chart.drawPlot(painter, picture.plot);
}

QByteArray pngOf(const LaurelChart& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage chartImage(const LaurelChart& chart)
{
    constexpr double sharpness = 2; // Sharp in a document, whatever the screen.
    const Picture picture = pictureOf(chart);
    QImage image(picture.size * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintPicture(painter, chart, picture);
    return image;
}

QByteArray chartSvg(const LaurelChart& chart)
{
    const Picture picture = pictureOf(chart);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(picture.size);
    generator.setViewBox(QRect({}, picture.size));
    generator.setTitle(chart.data().title);
    generator.setDescription(chart.summary());
    QPainter painter(&generator);
    paintPicture(painter, chart, picture);
    painter.end();
    return bytes;
}

QString writeChart(const LaurelChart& chart, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QByteArray bytes = suffix == u"csv" ? chart.toCsv().toUtf8()
        : suffix == u"svg"                    ? chartSvg(chart)
                                              : pngOf(chart);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace laurel::ui

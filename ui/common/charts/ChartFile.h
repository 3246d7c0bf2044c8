#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace laurel::ui {

class LaurelChart;

// A chart to take along: title, legend and plot on the card's ground.
QImage chartImage(const LaurelChart& chart);
QByteArray chartSvg(const LaurelChart& chart);

// Writes a png, svg or csv by the suffix; the old file stays where that fails. Gives the system's
// reason, empty where it went well.
QString writeChart(const LaurelChart& chart, const QString& path);

} // namespace laurel::ui

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace laurel::ui {

// One line or one set of bars: a value, or a gap, for each category.
struct ChartSeries
{
    QString name;
    std::vector<std::optional<double>> values = {};
    int colour =
        -1; // which chart colour of the theme, 0 to 4; by its place among the series if < 0
};

// A dashed line across the plot, such as a threshold. Its label stands in the legend.
struct ChartReference
{
    double value = 0;
    QString label;
};

using ValueFormat = std::function<QString(double)>;

// What a chart shows, apart from how: the plot, the table, the spoken words and the files are made
// of the same data.
struct ChartData
{
    QString title;
    QString categoryHead; // the first column of the table, "Month"
    QStringList categories; // in full: "December 2010"
    QStringList axisLabels; // short: "Dec"; the categories where empty
    std::vector<ChartSeries> series;
    std::optional<ChartReference> reference;
    ValueFormat valueFormat; // in full, with unit
    ValueFormat axisFormat; // short, for the axis; valueFormat where empty

    int pointCount() const;
    bool isEmpty() const; // no series has a value
    std::optional<double> value(size_t series, int point) const;
    QString category(int point) const;
    QString axisLabel(int point) const;
    QString formatted(double value) const;
    QString formattedForAxis(double value) const;
};

} // namespace laurel::ui

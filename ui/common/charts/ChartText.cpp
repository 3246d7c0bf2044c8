#include "ui/common/charts/ChartText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

struct Extreme
{
    size_t series = 0;
    int point = -1;
    double value = 0;
};

std::optional<Extreme> highest(const ChartData& data)
{
    std::optional<Extreme> found;
    for (size_t series = 0; series < data.series.size(); ++series) {
        for (int point = 0; point < data.pointCount(); ++point) {
            const auto value = data.value(series, point);
            if (value && (!found || *value > found->value))
                found = Extreme{series, point, *value};
        }
    }
    return found;
}

std::optional<int> firstPoint(const ChartSeries& series)
{
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i])
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::optional<int> lastPoint(const ChartSeries& series)
{
    for (size_t i = series.values.size(); i > 0; --i) {
        if (series.values[i - 1])
            return static_cast<int>(i - 1);
    }
    return std::nullopt;
}

QString csvText(QString text)
{
    // A tab or line break in front would hide the sign from a naive check, not from a spreadsheet.
    static const QString dangerous = u"=+-@\t\r\n"_s;
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString csvNumber(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString();
}

} // namespace

QString ChartText::gap()
{
    return tr("no data");
}

QString ChartText::summary(const ChartData& data)
{
    const auto peak = highest(data);
    if (!peak)
        return tr("No data.");
    if (data.series.size() == 1) {
        const ChartSeries& only = data.series.front();
        const int first = firstPoint(only).value_or(0);
        const int last = lastPoint(only).value_or(0);
        if (first == last)
            return tr("%1: %2 in %3.")
                .arg(only.name, data.formatted(peak->value), data.category(peak->point));
        return tr("%1: from %2 (%3) to %4 (%5), highest %6 (%7).")
            .arg(only.name, data.formatted(data.value(0, first).value_or(0)), data.category(first),
                 data.formatted(data.value(0, last).value_or(0)), data.category(last),
                 data.formatted(peak->value), data.category(peak->point));
    }
    return tr("%n series from %1 to %2; the highest value is %3 %4 (%5).", nullptr,
              static_cast<int>(data.series.size()))
        .arg(data.category(0), data.category(data.pointCount() - 1), data.series[peak->series].name,
             data.formatted(peak->value), data.category(peak->point));
}

QString ChartText::point(const ChartData& data, int point)
{
    QStringList values;
    for (size_t series = 0; series < data.series.size(); ++series) {
        const auto value = data.value(series, point);
        values += tr("%1 %2", "a series and its value")
                      .arg(data.series[series].name, value ? data.formatted(*value) : gap());
    }
    return tr("%1: %2", "a point of a chart and its values")
        .arg(data.category(point), QLocale().createSeparatedList(values));
}

QString ChartText::csv(const ChartData& data)
{
    QStringList head{csvText(data.categoryHead)};
    for (const ChartSeries& each : data.series)
        head += csvText(each.name);
    QString text = head.join(u',') + u"\r\n"_s;
    for (int point = 0; point < data.pointCount(); ++point) {
        QStringList row{csvText(data.category(point))};
        for (size_t series = 0; series < data.series.size(); ++series)
            row += csvNumber(data.value(series, point));
        text += row.join(u',') + u"\r\n"_s;
    }
    return text;
}

QString ChartText::tabbed(const ChartData& data)
{
    QStringList head{data.categoryHead};
    for (const ChartSeries& each : data.series)
        head += each.name;
    QString text = head.join(u'\t') + u'\n';
    for (int point = 0; point < data.pointCount(); ++point) {
        QStringList row{data.category(point)};
        for (size_t series = 0; series < data.series.size(); ++series) {
            const auto value = data.value(series, point);
            row += value ? data.formatted(*value) : QString();
        }
        text += row.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace laurel::ui

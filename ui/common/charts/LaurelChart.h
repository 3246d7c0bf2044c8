#pragma once

#include "ui/common/charts/ChartData.h"
#include "ui/common/charts/LegendEntry.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace laurel::ui {

class ChartCallout;
class ChartTable;

// The base of every chart. It can be read without seeing it: it has the accessible role Chart, a
// name and a summary of one sentence; Left and Right speak the points one by one; T shows the same
// data as a table. It can be taken along: the context menu copies and saves it.
//
// Title, legend and menu button stand in the card around it, see ChartLegend and fillChartMenu().
class LaurelChart : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t maxSeries = 5; // the theme has five chart colours

    ~LaurelChart() override;

    // The accessible name, and the name of saved files.
    void setTitle(const QString& title);
    // One sentence that says what the chart shows; made from the data where none is set.
    void setSummary(const QString& sentence);
    void setEmptyText(const QString& sentence);
    void setCategoryHead(const QString& head);
    // Full names for people who listen or read the table; the axis can have shorter ones.
    void setCategories(const QStringList& categories, const QStringList& axisLabels = {});
    // At most maxSeries. A value that is not finite is a gap.
    void setSeries(std::vector<ChartSeries> series);
    void setReferenceLine(double value, const QString& label);
    void clearReferenceLine();
    void setValueFormat(ValueFormat format);
    void setAxisFormat(ValueFormat format); // shorter, "1.2M"; the value format where none is set

    const ChartData& data() const { return m_data; }
    QString summary() const;
    std::optional<int> currentPoint() const { return m_current; }
    QString spokenPoint(int point) const; // "Nov 2011: Earned 12,480, Redeemed 300"
    bool showsTable() const;
    virtual std::vector<LegendEntry> legend() const;
    QColor seriesColour(size_t series) const;
    std::vector<QColor> colours() const;

    QString toCsv() const;
    // A png, svg or csv by the suffix. Where it cannot be written, saveFailed() says why.
    void saveAs(const QString& path);
    // The plot alone, for pictures.
    virtual void drawPlot(QPainter& painter, const QRectF& target) const = 0;
    QSize plotSize() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void setCurrentPoint(std::optional<int> point);
    void setTableShown(bool shown);
    void copy() const; // the picture, or the table where it is shown

signals:
    void dataChanged();
    void tableShownChanged(bool shown);
    void currentPointChanged();
    void saveFailed(const QString& sentence);

protected:
    explicit LaurelChart(QWidget* parent);

    // The widget that draws the plot; owned by the chart. Call it once, in the constructor.
    void setPlot(QWidget* plot, QWidget* mouseSource);
    // Data, theme or text size changed: draw anew.
    virtual void rebuildPlot() = 0;
    // The point under a position of the mouse source.
    virtual std::optional<int> pointAt(QPointF position) const = 0;
    // What the box with a point's values hangs beside, in the coordinates of the mouse source.
    virtual QRectF anchorOf(int point) const = 0;
    virtual void markPoint(std::optional<int> point) = 0;

    void rebuild();

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void showCallout();
    void arrange();
    void tell();

    ChartData m_data;
    QString m_summary;
    std::optional<int> m_current;
    QStackedLayout* m_stack;
    QLabel* m_empty;
    ChartTable* m_table;
    ChartCallout* m_callout;
    QWidget* m_plot = nullptr;
    QWidget* m_mouseSource = nullptr;
    std::optional<int> m_hovered;
    bool m_wantsTable = false;
};

} // namespace laurel::ui

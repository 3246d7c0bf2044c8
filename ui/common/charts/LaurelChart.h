#pragma once

#include "ui/common/charts/ChartData.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;

namespace laurel::ui {

class ChartTableModel;

enum class LegendMark { Square, SolidLine, DashedLine, DottedLine, Dot, Diamond };

struct LegendEntry
{
    QString text;
    QColor colour;
    LegendMark mark = LegendMark::Square;
};

// The base of every chart. It can be read without seeing it: it has the accessible role Chart, a
// name and a summary of one sentence; Left and Right speak the points one by one; T shows the same
// data as a table. It can be taken along: the context menu copies and saves it.
//
// Title, legend and menu button stand in the card around it, see ChartLegend and addActionsTo().
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

    QString toCsv() const;
    QByteArray toSvg() const;
    QPixmap toPixmap() const;
    // Show as table, copy, save: for a menu button in the card's head.
    void addActionsTo(QMenu& menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void setCurrentPoint(std::optional<int> point);
    void setTableShown(bool shown);
    void copyImage() const;
    void savePng();
    void saveSvg();
    void saveCsv();

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
    void rebuild();

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void showTip(QPointF position, QPoint globalPosition);
    void saveTo(const QString& filter, const QString& suffix, std::function<QByteArray()> contents);

    ChartData m_data;
    QString m_summary;
    std::optional<int> m_current;
    QStackedLayout* m_stack;
    QLabel* m_empty;
    QTableView* m_table;
    ChartTableModel* m_model;
    QWidget* m_plot = nullptr;
    QWidget* m_mouseSource = nullptr;
    bool m_wantsTable = false;
};

} // namespace laurel::ui

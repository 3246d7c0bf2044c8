#include "ui/common/charts/LaurelChart.h"

#include "model/base/Contracts.h"
#include "ui/common/charts/ChartAccessible.h"
#include "ui/common/charts/ChartCallout.h"
#include "ui/common/charts/ChartFile.h"
#include "ui/common/charts/ChartMenu.h"
#include "ui/common/charts/ChartTable.h"
#include "ui/common/charts/ChartText.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int ringRoom = 4; // The focus ring stands in it.

} // namespace

LaurelChart::LaurelChart(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_empty(new QLabel(tr("There is nothing to show yet."), this))
    , m_table(new ChartTable(this))
    , m_callout(new ChartCallout(this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_empty->setObjectName(u"chartEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    setLayout(m_stack);
    connect(m_table, &ChartTable::left, this, [this] { setTableShown(false); });
    connect(m_table, &ChartTable::copyAsked, this, &LaurelChart::copy);
    connect(&theme(), &Theme::changed, this, &LaurelChart::rebuild);
}

LaurelChart::~LaurelChart() = default;

void LaurelChart::setPlot(QWidget* plot, QWidget* mouseSource)
{
    m_plot = plot;
    m_mouseSource = mouseSource;
    m_mouseSource->setMouseTracking(true);
    m_mouseSource->installEventFilter(this);
    m_stack->addWidget(plot);
}

void LaurelChart::setTitle(const QString& title)
{
    m_data.title = title;
    setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
}

void LaurelChart::setSummary(const QString& sentence)
{
    m_summary = sentence;
    tell();
}

void LaurelChart::setEmptyText(const QString& sentence)
{
    m_empty->setText(sentence);
    tell();
}

void LaurelChart::setCategoryHead(const QString& head)
{
    m_data.categoryHead = head;
    rebuild();
}

void LaurelChart::setCategories(const QStringList& categories, const QStringList& axisLabels)
{
    m_data.categories = categories;
    m_data.axisLabels = axisLabels;
    rebuild();
}

void LaurelChart::setSeries(std::vector<ChartSeries> series)
{
    LAUREL_EXPECT(series.size() <= maxSeries);
    for (ChartSeries& each : series) {
        for (auto& value : each.values) {
            if (value && !std::isfinite(*value))
                value.reset();
        }
    }
    m_data.series = std::move(series);
    rebuild();
}

void LaurelChart::setReferenceLine(double value, const QString& label)
{
    if (std::isfinite(value))
        m_data.reference = ChartReference{value, label};
    else
        m_data.reference.reset();
    rebuild();
}

void LaurelChart::clearReferenceLine()
{
    m_data.reference.reset();
    rebuild();
}

void LaurelChart::setValueFormat(ValueFormat format)
{
    m_data.valueFormat = std::move(format);
    rebuild();
}

void LaurelChart::setAxisFormat(ValueFormat format)
{
    m_data.axisFormat = std::move(format);
    rebuild();
}

QString LaurelChart::summary() const
{
    if (m_data.isEmpty())
        return m_empty->text();
    return m_summary.isEmpty() ? ChartText::summary(m_data) : m_summary;
}

QString LaurelChart::spokenPoint(int point) const
{
    return ChartText::point(m_data, point);
}

bool LaurelChart::showsTable() const
{
    return m_wantsTable && !m_data.isEmpty();
}

std::vector<LegendEntry> LaurelChart::legend() const
{
    std::vector<LegendEntry> entries;
    for (size_t i = 0; i < m_data.series.size(); ++i)
        entries.push_back({m_data.series[i].name, seriesColour(i), LegendMark::Square});
    if (m_data.reference)
        entries.push_back({m_data.reference->label, tokens().chart[1], LegendMark::DashedLine});
    return entries;
}

QColor LaurelChart::seriesColour(size_t series) const
{
    const int wish = m_data.series[series].colour;
    return tokens().chart[(wish < 0 ? series : static_cast<size_t>(wish)) % maxSeries];
}

std::vector<QColor> LaurelChart::colours() const
{
    std::vector<QColor> all;
    for (size_t i = 0; i < m_data.series.size(); ++i)
        all.push_back(seriesColour(i));
    return all;
}

void LaurelChart::rebuild()
{
    m_hovered.reset();
    if (m_current && *m_current >= m_data.pointCount())
        m_current.reset();
    m_empty->setFont(ui::font(TextStyle::Body));
    m_table->setData(m_data);
    if (!m_data.isEmpty())
        rebuildPlot();
    arrange();
    showCallout();
    tell();
    updateGeometry();
    emit dataChanged();
}

void LaurelChart::arrange()
{
    QWidget* wanted = m_data.isEmpty() ? m_empty : m_wantsTable ? m_table : m_plot;
    if (wanted)
        m_stack->setCurrentWidget(wanted);
}

// What a screen reader says of the chart: the current point while there is one, else the summary.
// Qt tells the reader that the description is new, and a reader speaks that of the focused widget.
void LaurelChart::tell()
{
    setAccessibleDescription(m_current && hasFocus() ? spokenPoint(*m_current) : summary());
}

void LaurelChart::setCurrentPoint(std::optional<int> point)
{
    if (point && (*point < 0 || *point >= m_data.pointCount()))
        point.reset();
    if (m_current == point)
        return;
    m_current = point;
    showCallout();
    tell();
    emit currentPointChanged();
}

void LaurelChart::setTableShown(bool shown)
{
    if (m_wantsTable == shown)
        return;
    const bool hadFocus = hasFocus() || m_table->hasFocus();
    m_wantsTable = shown;
    arrange();
    showCallout();
    if (hadFocus && !m_data.isEmpty())
        (shown ? static_cast<QWidget*>(m_table) : this)->setFocus(Qt::OtherFocusReason);
    if (shown && m_current)
        m_table->selectRow(*m_current);
    emit tableShownChanged(shown);
}

void LaurelChart::showCallout()
{
    const auto point = m_hovered ? m_hovered : hasFocus() ? m_current : std::nullopt;
    if (m_plot && !m_data.isEmpty())
        markPoint(point);
    if (!point || showsTable() || m_data.isEmpty()) {
        m_callout->hide();
        return;
    }
    QRect anchor = anchorOf(*point).toAlignedRect();
    anchor.moveTopLeft(m_mouseSource->mapTo(this, anchor.topLeft()));
    m_callout->showPoint(m_data, *point, colours(), anchor);
}

QString LaurelChart::toCsv() const
{
    return ChartText::csv(m_data);
}

QSize LaurelChart::plotSize() const
{
    // A plot that never was on screen has no size worth keeping.
    if (!m_plot->isVisible())
        m_plot->resize(m_plot->size().expandedTo({560, 260}));
    return m_plot->size();
}

void LaurelChart::copy() const
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (showsTable())
        clipboard->setText(ChartText::tabbed(m_data));
    else
        clipboard->setImage(chartImage(*this));
}

void LaurelChart::saveAs(const QString& path)
{
    const QString problem = writeChart(*this, path);
    if (!problem.isEmpty())
        emit saveFailed(tr("%1 could not be written. %2").arg(path, problem));
}

QSize LaurelChart::sizeHint() const
{
    return {scaled(320), scaled(220)};
}

QSize LaurelChart::minimumSizeHint() const
{
    return {scaled(160), scaled(150)};
}

bool LaurelChart::handleKey(int key)
{
    const int last = m_data.pointCount() - 1;
    if (m_data.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Right:
        setCurrentPoint(m_current ? std::min(last, *m_current + 1) : 0);
        return true;
    case Qt::Key_Left:
        setCurrentPoint(m_current ? std::max(0, *m_current - 1) : last);
        return true;
    case Qt::Key_Home:
        setCurrentPoint(0);
        return true;
    case Qt::Key_End:
        setCurrentPoint(last);
        return true;
    case Qt::Key_T:
        setTableShown(!m_wantsTable);
        return true;
    case Qt::Key_Escape:
        if (!m_current)
            return false;
        setCurrentPoint(std::nullopt);
        return true;
    }
    return false;
}

void LaurelChart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->modifiers() != Qt::NoModifier || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool LaurelChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_mouseSource && event->type() == QEvent::MouseMove) {
        m_hovered = pointAt(static_cast<QMouseEvent*>(event)->position());
        showCallout();
    }
    if (watched == m_mouseSource && event->type() == QEvent::Leave) {
        m_hovered.reset();
        showCallout();
    }
    return QWidget::eventFilter(watched, event);
}

void LaurelChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    showCallout();
    tell();
    update();
}

void LaurelChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showCallout();
    tell();
    update();
}

void LaurelChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCallout();
}

void LaurelChart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChartMenu(*menu, *this);
    menu->popup(event->globalPos());
}

void LaurelChart::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(&painter, rect(), 6);
}

} // namespace laurel::ui

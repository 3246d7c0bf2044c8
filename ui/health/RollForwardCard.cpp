#include "ui/health/RollForwardCard.h"

#include "ui/common/Labels.h"
#include "ui/health/FigureTable.h"
#include "ui/health/HealthText.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

RollForwardCard::RollForwardCard(const Formats& formats, QWidget* parent)
    : Card(tr("Points roll-forward"), parent)
    , m_formats(formats)
    , m_table(new FigureTable(tr("Points roll-forward"), this))
    , m_checkIcon(new IconLabel({}, TextTone::Success, 16, this))
    , m_check(plainLabel({}, TextStyle::Secondary, TextTone::Success, this))
{
    m_table->setObjectName(u"rollForwardTable"_s);
    m_check->setObjectName(u"rollForwardCheck"_s);
    m_check->setWordWrap(true);
    setSubtitle(tr("From the first to the last day of the period"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_checkIcon, 0, Qt::AlignTop);
    foot->addWidget(m_check, 1);
    body()->addWidget(m_table);
    body()->addStretch(1);
    body()->addLayout(foot);
}

void RollForwardCard::setFigures(const HealthFigures& figures)
{
    const PointsRollForward& total = figures.total;
    const auto row = [&](const QString& name, const QString& points) {
        return FigureRow{{{name}, {points}}};
    };
    std::vector<FigureRow> rows{
        row(tr("Opening points"), m_formats.points(total.opening)),
        row(tr("Earned"), m_formats.signedPoints(total.earned)),
        row(tr("Redeemed"), m_formats.signedPoints(-total.redeemed)),
        row(tr("Expired"), m_formats.signedPoints(-total.expired)),
        row(tr("Clawed back"), m_formats.signedPoints(-total.clawedBack)),
        row(tr("Adjusted by hand"), m_formats.signedPoints(total.adjusted)),
        row(tr("Closing points"), m_formats.points(total.closing)),
    };
    rows.back().isTotal = true;
    m_table->setTable({u""_s, u""_s}, std::move(rows));

    const FigureText check = HealthText(m_formats).rollForwardCheck(total);
    m_check->setText(check.note);
    m_check->setTone(check.tone);
    m_checkIcon->setIconName(check.icon);
    m_checkIcon->setTone(check.tone);
}

} // namespace laurel::ui

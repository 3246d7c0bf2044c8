#include "ui/dispatch/BinCard.h"

#include "ui/common/Labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

BinCard::BinCard(QWidget* parent) : Card({}, parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(28);
    m_bin = addFigure(row, tr("Take from bin"), u"bin"_s);
    m_quantity = addFigure(row, tr("Quantity"), u"quantity"_s);
    m_stock = addFigure(row, tr("In this bin"), u"inBin"_s);
    row->addStretch();
    body()->addLayout(row);
}

Label* BinCard::addFigure(QLayout* row, const QString& name, const QString& objectName)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(plainLabel(name, TextStyle::Body, QFont::Medium, TextTone::Secondary));
    Label* figure = plainLabel({}, TextStyle::Warehouse);
    figure->setObjectName(objectName);
    column->addWidget(figure);
    row->addItem(column);
    return figure;
}

void BinCard::setLine(const DispatchLine& line)
{
    m_bin->setText(line.bin);
    m_bin->setAccessibleName(tr("Take from bin %1").arg(line.bin));
    m_quantity->setText(tr("%1 / %2", "picked and wanted").arg(line.picked).arg(line.wanted));
    m_quantity->setAccessibleName(tr("%1 of %2 picked").arg(line.picked).arg(line.wanted));
    m_stock->setText(QString::number(line.inBin));
    m_stock->setAccessibleName(tr("%n in this bin", nullptr, line.inBin));
    const bool isEnough = line.inBin >= line.wanted - line.picked;
    m_stock->setTone(isEnough ? TextTone::Normal : TextTone::Danger);
}

} // namespace laurel::ui

#include "app/laurelctl/Table.h"

#include <algorithm>

namespace laurel::cli {

Table& Table::column(const QString& title, Side side)
{
    m_titles << title;
    m_sides << side;
    return *this;
}

void Table::add(const QStringList& row)
{
    m_rows << row;
}

QString Table::toText() const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        qsizetype width = m_titles.at(column).size();
        for (const auto& row : m_rows)
            width = std::max(width, row.value(column).size());
        widths << width;
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const QString cell = cells.value(column);
            text += m_sides.at(column) == Side::Right ? cell.rightJustified(widths.at(column))
                                                      : cell.leftJustified(widths.at(column));
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QString text = line(m_titles);
    for (const auto& row : m_rows)
        text += line(row);
    return text;
}

} // namespace laurel::cli

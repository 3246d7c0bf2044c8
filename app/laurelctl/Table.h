#pragma once

#include <QList>
#include <QStringList>

namespace laurel::cli {

// Text in columns; numbers stand on the right.
class Table
{
public:
    enum class Side { Left, Right };

    Table& column(const QString& title, Side side = Side::Left);
    void add(const QStringList& row);
    // Headings and rows, each with a line break.
    QString toText() const;

private:
    QStringList m_titles;
    QList<Side> m_sides;
    QList<QStringList> m_rows;
};

} // namespace laurel::cli

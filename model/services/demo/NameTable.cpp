#include "model/services/demo/NameTable.h"

#include "model/base/Contracts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

WrittenName nameFrom(const QString& text)
{
    const QString own = text.section(u'=', 0, 0).trimmed();
    const QString latin = text.section(u'=', 1).trimmed();
    return {own, latin.isEmpty() ? own : latin};
}

LastName lastNameFrom(const QString& text)
{
    const QString woman = text.section(u'/', 1).trimmed();
    const WrittenName man = nameFrom(text.section(u'/', 0, 0));
    return {man, woman.isEmpty() ? man : nameFrom(woman)};
}

} // namespace

NameTable NameTable::load(const QString& name)
{
    NameTable table;
    for (const auto& [key, value] : tableLines(u":/demo/names/%1.txt"_s.arg(name)))
        for (const QString& entry : value.split(u','))
            if (key == u"women"_s)
                table.women.push_back(nameFrom(entry));
            else if (key == u"men"_s)
                table.men.push_back(nameFrom(entry));
            else
                table.last.push_back(lastNameFrom(entry));
    LAUREL_EXPECT(!table.women.empty() && !table.men.empty() && !table.last.empty());
    return table;
}

std::vector<std::pair<QString, QString>> tableLines(const QString& resource)
{
    QFile file(resource);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    LAUREL_EXPECT(isOpen); // It is built in.
    std::vector<std::pair<QString, QString>> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.emplace_back(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    return lines;
}

} // namespace laurel

#include "model/services/demo/Country.h"

#include "model/base/Contracts.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QStringList listFrom(const QString& value)
{
    QStringList list = value.split(u',');
    for (QString& entry : list)
        entry = entry.trimmed();
    return list;
}

std::vector<Town> townsFrom(const QString& value)
{
    std::vector<Town> towns;
    for (const QString& entry : listFrom(value))
        towns.push_back({entry.section(u'=', 0, 0).trimmed(), entry.section(u'=', 1).trimmed()});
    return towns;
}

void setLine(Country& country, const QString& key, const QString& value)
{
    if (key == u"code"_s)
        country.code = value;
    else if (key == u"locale"_s)
        country.locale = value;
    else if (key == u"names"_s)
        country.names = NameTable::load(value);
    else if (key == u"phones"_s)
        country.phoneForms = listFrom(value);
    else if (key == u"address"_s)
        country.addressForm = value;
    else if (key == u"streets"_s)
        country.streets = listFrom(value);
    else
        country.towns = townsFrom(value);
}

} // namespace

QHash<QString, Country> demoCountries()
{
    QHash<QString, Country> countries;
    QString name;
    for (const auto& [key, value] : tableLines(u":/demo/places.txt"_s)) {
        if (key == u"country"_s)
            name = value;
        else
            setLine(countries[name], key, value);
    }
    return countries;
}

} // namespace laurel

#pragma once

#include "model/services/demo/NameTable.h"

#include <QHash>
#include <QStringList>

namespace laurel {

struct Town
{
    QString postcodeForm; // "M%# #@@"; may be empty
    QString name;
};

// How people of one country are called, live and are rung up: resources/demo/places.txt.
struct Country
{
    QString code; // ISO 3166
    QString locale;
    NameTable names;
    QStringList phoneForms;
    QString addressForm; // "{n} {street}"
    QStringList streets;
    std::vector<Town> towns;
};

// By the name that the baskets use: "United Kingdom", "EIRE", ...
QHash<QString, Country> demoCountries();

} // namespace laurel

#pragma once

#include <QString>

#include <vector>

namespace laurel {

// A name as its people write it, and in Latin letters for addresses of mail.
struct WrittenName
{
    QString own;
    QString latin;
};

// A last name where it differs for women and men; else both are the same.
struct LastName
{
    WrittenName man;
    WrittenName woman;
};

// The names of one people: resources/demo/names/<name>.txt. Lines "women:", "men:" and "last:" with
// names parted by commas; "man / woman" where a last name has two forms; "own = latin".
struct NameTable
{
    std::vector<WrittenName> women;
    std::vector<WrittenName> men;
    std::vector<LastName> last;

    static NameTable load(const QString& name);
};

// The lines of a built-in table as key and value; comments and empty lines are left out.
std::vector<std::pair<QString, QString>> tableLines(const QString& resource);

} // namespace laurel

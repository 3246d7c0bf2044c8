#pragma once

#include "model/domain/People.h"

#include <QHash>

#include <utility>
#include <vector>

namespace laurel::ui {

// Logins as people know each other; a login that is not known stands for itself.
class PersonNames
{
public:
    // False where all of them were known.
    bool set(const std::vector<Person>& people)
    {
        QHash<QString, QString> names;
        for (const Person& person : people)
            names.insert(person.login, person.name);
        return std::exchange(m_names, names) != names;
    }
    QString nameOf(const QString& login) const { return m_names.value(login, login); }

private:
    QHash<QString, QString> m_names;
};

} // namespace laurel::ui

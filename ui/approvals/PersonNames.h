#pragma once

#include "model/domain/People.h"

#include <QHash>

#include <vector>

namespace laurel::ui {

// Logins as people know each other; a login that is not known stands for itself.
class PersonNames
{
public:
    void set(const std::vector<Person>& people)
    {
        for (const Person& person : people)
            m_names.insert(person.login, person.name);
    }
    QString nameOf(const QString& login) const { return m_names.value(login, login); }

private:
    QHash<QString, QString> m_names;
};

} // namespace laurel::ui

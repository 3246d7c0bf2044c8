#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace laurel {

// docs/program.md 10. The worker is no person: it acts for the calendar.
enum class Role { Manager, Warehouse, Support, Auditor, Admin, Worker };

// Somebody who can act in the program; `login` is unique and what audit rows name.
struct Person
{
    QString login;
    QString name;
    Role role = Role::Support;
    bool isActive = true;

    friend bool operator==(const Person&, const Person&) = default;
};

QString codeOf(Role role);
std::optional<Role> roleFromCode(const QString& code);

} // namespace laurel

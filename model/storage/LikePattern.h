#pragma once

#include <QString>

namespace laurel {

// What the user typed as LIKE takes it literally; backslash is the escape.
inline QString likeLiteral(QString typed)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        typed.replace(special, QString(u'\\') + special);
    return typed;
}

// The LIKE pattern of texts that contain what the user typed.
inline QString likeContaining(const QString& typed)
{
    return u'%' + likeLiteral(typed) + u'%';
}

} // namespace laurel

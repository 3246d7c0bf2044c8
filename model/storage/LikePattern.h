#pragma once

#include <QString>

namespace laurel {

// The LIKE pattern of texts that contain what the user typed; backslash is the escape.
inline QString likeContaining(QString typed)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        typed.replace(special, QString(u'\\') + special);
    return u'%' + typed + u'%';
}

} // namespace laurel

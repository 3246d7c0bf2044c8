#include "model/services/ProgramLocation.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace laurel {

QString defaultProgramUrl()
{
    const QString named = qEnvironmentVariable("LAUREL_DB");
    if (!named.isEmpty())
        return named;
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(u"laurel/program.laurel"_s);
}

} // namespace laurel

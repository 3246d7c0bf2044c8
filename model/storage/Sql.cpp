#include "model/storage/Sql.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace laurel {

Result<QString> sqlText(const QString& name, Dialect dialect)
{
    const auto suffix = dialect == Dialect::Sqlite ? u".sqlite.sql"_s : u".postgres.sql"_s;
    for (const auto& path : {u":/sql/"_s + name + suffix, u":/sql/"_s + name + u".sql"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return fail(ErrorCode::ResourceMissing, u"statement "_s + name);
}

} // namespace laurel

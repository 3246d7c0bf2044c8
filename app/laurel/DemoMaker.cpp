#include "app/laurel/DemoMaker.h"

#include "model/base/Clock.h"
#include "model/base/IdMaker.h"
#include "model/services/DemoMaker.h"
#include "model/services/ProgramLocation.h"

#include <QDir>
#include <QFileInfo>

namespace laurel::app {

ui::ProgramMaker demoMaker()
{
    return [](const std::function<void(int)>& progress) -> Result<QString> {
        const QString url = defaultProgramUrl();
        LAUREL_TRY(const auto address, DatabaseAddress::fromUrl(url));
        const QDir folder = QFileInfo(address.database).dir();
        if (address.dialect == Dialect::Sqlite && !folder.mkpath(QStringLiteral(".")))
            return fail(ErrorCode::FileFailed, folder.path());
        const SystemClock clock;
        IdMaker ids(clock);
        LAUREL_TRY_VOID(createDemo(address, clock, ids, [&](qint64 done, qint64 total) {
            progress(static_cast<int>(100 * done / total));
        }));
        return url;
    };
}

} // namespace laurel::app

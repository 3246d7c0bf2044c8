#include "model/gateways/Program.h"

#include "model/base/Clock.h"
#include "model/gateways/DatabaseGateways.h"
#include "model/gateways/DatabaseRequestsGateway.h"
#include "model/gateways/DatabaseRunsGateway.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel {
namespace {

constexpr auto lookEvery = 2s; // for what other processes wrote

} // namespace

class Program::Parts
{
public:
    Parts(const DatabaseAddress& address, Duration clockShift)
        : clock(systemClock, clockShift)
        , reader(u"reader"_s, address, systemClock, ids)
        , writer(u"requests"_s, address, systemClock, ids)
        , calendar(u"calendar"_s, address, systemClock, ids)
    {
        // Decisions that somebody pressed before the last window was closed.
        requests.applyDue();
        QObject::connect(&watch, &QTimer::timeout, &news, [this] { lookForOthers(); });
        watch.start(lookEvery);
    }

    // SQLite counts the commits of other connections; what changed is not told, only that it did.
    void lookForOthers()
    {
        requests.applyDue();
        reader.submit([this](OpenProgram& opened) -> Result<bool> {
            if (opened.db().dialect() != Dialect::Sqlite)
                return false;
            LAUREL_TRY(const QVariant version, opened.db().ask(u"PRAGMA data_version"_s));
            const bool isNew = seenVersion != 0 && version.toLongLong() != seenVersion;
            seenVersion = version.toLongLong();
            if (isNew)
                QMetaObject::invokeMethod(&news, [this] {
                    emit news.changed(Topic::Members | Topic::Approvals | Topic::Dispatch
                                      | Topic::Runs | Topic::Program);
                });
            return isNew;
        });
    }

    SystemClock systemClock;
    ShiftedClock clock; // the program's
    IdMaker ids{systemClock};
    ProgramNews news;
    qint64 seenVersion = 0; // of the reader's thread
    DatabaseProgramGateway program{reader};
    DatabaseMembersGateway members{reader, writer};
    DatabaseApprovalsGateway approvals{reader};
    DatabaseDispatchGateway dispatch{reader};
    DatabaseRunsGateway runs{reader, calendar, news};
    DatabaseHealthGateway health{reader};
    DatabaseRequestsGateway requests{writer, news, clock, ids};
    // Last, so that they are joined before anything that their work uses is gone.
    DatabaseThread reader;
    DatabaseThread writer;
    DatabaseThread calendar;
    QTimer watch;
};

Program::Program(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Program::~Program() = default;

Result<std::unique_ptr<Program>> Program::open(const QString& url)
{
    LAUREL_TRY(const auto address, DatabaseAddress::fromUrl(url));
    const SystemClock clock;
    IdMaker ids(clock);
    LAUREL_TRY(const auto checked, OpenProgram::open(address, clock, ids));
    return std::unique_ptr<Program>(new Program(std::make_unique<Parts>(address, checked->clockShift())));
}

const Clock& Program::clock() const
{
    return m_parts->clock;
}

Gateways Program::gateways()
{
    return {m_parts->news,     m_parts->program, m_parts->members, m_parts->approvals,
            m_parts->dispatch, m_parts->runs,    m_parts->health,  m_parts->requests};
}

} // namespace laurel

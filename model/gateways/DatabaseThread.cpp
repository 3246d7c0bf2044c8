#include "model/gateways/DatabaseThread.h"

namespace laurel {

DatabaseThread::DatabaseThread(const QString& name, DatabaseAddress address, const Clock& clock,
                               IdMaker& ids)
    : m_address(std::move(address))
    , m_clock(clock)
    , m_ids(ids)
{
    m_thread.setObjectName(name);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_isStopping = true;
    QMetaObject::invokeMethod(
        &m_context, [this] { m_program.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<OpenProgram*> DatabaseThread::openProgram()
{
    if (!m_program) {
        LAUREL_TRY(m_program, OpenProgram::open(m_address, m_clock, m_ids));
    }
    return m_program.get();
}

} // namespace laurel

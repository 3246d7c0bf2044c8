#include "app/laurelctl/Console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

std::atomic<bool> interrupted = false;
bool outputFailed = false;

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size || std::fflush(stream) != 0)
        outputFailed = true;
}

} // namespace

void Console::print(const QString& line)
{
    write(stdout, line + u'\n');
}

void Console::printJson(const QJsonValue& value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

void Console::tell(const QString& line) const
{
    if (!isQuiet)
        write(stderr, line + u'\n');
}

void Console::showProgress(const QString& what, qint64 done, qint64 total)
{
    constexpr int width = 30;
    const Instant now = m_clock.now();
    if (!m_barIsShown && m_started == Instant())
        m_started = now;
    const Duration spent = now - m_started;
    // Work under a second needs no bar.
    if (isQuiet || !isatty(STDERR_FILENO) || total <= 0 || spent < std::chrono::seconds(1))
        return;
    const int filled = static_cast<int>(width * done / total);
    const qint64 rate = done * 1'000'000 / std::max<qint64>(1, spent.count());
    const qint64 left = rate > 0 ? (total - done) / rate : 0;
    write(stderr, u"\r%1 [%2%3] %4 %  %5/s  %6 s left "_s.arg(what, QString(filled, u'#'),
                                                              QString(width - filled, u'.'))
                      .arg(100 * done / total)
                      .arg(rate)
                      .arg(left));
    m_barIsShown = true;
}

void Console::endProgress()
{
    if (m_barIsShown)
        write(stderr, u"\r\033[K"_s);
    m_barIsShown = false;
    m_started = Instant();
}

Result<DatabaseAddress> Console::address() const
{
    return DatabaseAddress::fromUrl(url);
}

Result<std::unique_ptr<OpenProgram>> Console::open()
{
    LAUREL_TRY(const auto where, address());
    return OpenProgram::open(where, m_clock, m_ids);
}

Result<QString> Console::actor(const QString& otherwise) const
{
    const QString name = as.isEmpty() ? otherwise : as;
    if (name.isEmpty())
        return fail(ErrorCode::InvalidInput, u"Say who you are: --as LOGIN (see db info)."_s);
    return name;
}

int exitCodeFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return NotFoundExit;
    case ErrorCode::InvalidInput:
        return WrongUse;
    case ErrorCode::Interrupted:
        return InterruptedExit;
    case ErrorCode::Busy:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::NotADatabase:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::SchemaTooOld:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::QueryFailed:
    case ErrorCode::MigrationFailed:
    case ErrorCode::CorruptRow:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::FileFailed:
    case ErrorCode::ResourceMissing:
        return OutOfReach;
    case ErrorCode::Refused:
    case ErrorCode::InsufficientPoints:
    case ErrorCode::InsufficientStock:
    case ErrorCode::AlreadyDecided:
    case ErrorCode::NotPermitted:
    case ErrorCode::KeyReusedForDifferentRequest:
    case ErrorCode::Overflow:
    case ErrorCode::Conflict:
        return RefusedExit;
    }
    return RefusedExit;
}

int report(const Error& error)
{
    QString sentence = error.detail;
    switch (error.code) {
    case ErrorCode::Busy:
        sentence = u"Somebody else is writing to this program. Nothing was changed; try again."_s;
        break;
    case ErrorCode::DiskFull:
        sentence = u"The disk is full. What was finished is kept; make room and try again."_s;
        break;
    case ErrorCode::ReadOnly:
        if (sentence.isEmpty() || sentence.contains(u'('))
            sentence = u"This program can only be read, not written to. Nothing was changed."_s;
        break;
    case ErrorCode::NotFound:
        if (sentence.isEmpty())
            sentence = u"It is not there."_s;
        break;
    case ErrorCode::OutcomeUnknown:
        sentence = u"The file could not be read or written. What was finished is kept; see to the "
                   "disk and try again. ("_s + error.detail + u')';
        break;
    case ErrorCode::QueryFailed:
    case ErrorCode::Conflict:
    case ErrorCode::CorruptRow:
        sentence = u"The database could not do this; nothing of it was kept. ("_s + error.detail + u')';
        break;
    default:
        break;
    }
    write(stderr, u"laurelctl: "_s + sentence + u'\n');
    return exitCodeFor(error);
}

int withOutputChecked(int code)
{
    return outputFailed && code == Done ? OutOfReach : code;
}

bool isInterrupted()
{
    return interrupted;
}

void watchInterrupts()
{
    std::signal(SIGINT, [](int) { interrupted = true; });
    std::signal(SIGTERM, [](int) { interrupted = true; });
    // A full disk or a closed pipe is an error to report, not an end.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace laurel::cli

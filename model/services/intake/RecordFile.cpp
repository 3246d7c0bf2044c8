#include "model/services/intake/RecordFile.h"

#include "model/services/intake/CsvReader.h"
#include "model/services/intake/InputLimits.h"
#include "model/services/intake/NdjsonReader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

Result<std::unique_ptr<RecordReader>> readerFor(std::unique_ptr<QIODevice> device,
                                                RecordFormat format, const Columns& columns)
{
    switch (format) {
    case RecordFormat::Csv:
        return CsvReader::open(std::move(device), columns);
    case RecordFormat::Ndjson:
        return std::unique_ptr<RecordReader>(
            std::make_unique<NdjsonReader>(std::move(device), columns));
    }
    LAUREL_EXPECT(false);
    return fail(ErrorCode::InvalidInput);
}

} // namespace

RecordFormat formatFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"ndjson"_s || suffix == u"jsonl"_s ? RecordFormat::Ndjson : RecordFormat::Csv;
}

Result<RecordFile> openRecordFile(const QString& path, const Columns& columns,
                                  std::optional<RecordFormat> format)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, u"There is no file %1."_s.arg(path));
    if (!info.isFile()) // Opening a pipe would wait for somebody to write.
        return fail(ErrorCode::FileFailed, u"%1 is a folder or a device, not a file."_s.arg(path));
    if (info.size() > limits::fileBytes)
        return fail(ErrorCode::Refused,
                    u"%1 is larger than %2 MiB; split it."_s.arg(
                        path, QString::number(limits::fileBytes / limits::mib)));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileFailed,
                    u"%1 cannot be read: %2."_s.arg(path, file->errorString()));

    RecordFile opened{
        .name = info.fileName(), .bytes = info.size(), .format = format.value_or(formatFor(path))};
    auto reader = readerFor(std::move(file), opened.format, columns);
    if (!reader)
        return fail(reader.error().code, u"%1: %2"_s.arg(opened.name, reader.error().detail));
    opened.reader = std::move(reader).value();
    return opened;
}

Result<std::unique_ptr<RecordReader>> openSingleRecord(const QByteArray& header,
                                                       const QByteArray& raw, Columns columns)
{
    // A CSV header has a column external_id that stands by itself, so it is never a JSON object.
    const bool isMap = QJsonDocument::fromJson(header).isObject();
    if (isMap)
        LAUREL_TRY_VOID(columns.setMap(header));
    // Whoever mends a record of a file without a usable header writes it as a JSON object.
    const bool isNdjson = isMap || header.isEmpty() || raw.trimmed().startsWith('{');
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(isNdjson ? raw : header + '\n' + raw);
    buffer->open(QIODevice::ReadOnly);
    return readerFor(std::move(buffer), isNdjson ? RecordFormat::Ndjson : RecordFormat::Csv,
                     columns);
}

} // namespace laurel

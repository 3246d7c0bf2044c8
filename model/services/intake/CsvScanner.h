#pragma once

#include "model/services/intake/ByteSource.h"
#include "model/services/intake/RawRecord.h"

#include <vector>

namespace laurel {

struct CsvRow
{
    qint64 line = 0;
    QByteArray raw = {};
    std::vector<QByteArray> cells = {}; // empty where there is a fault
    std::optional<RecordFault> fault = {};
};

// Parts a file into the rows and cells of RFC 4180, as bytes. A quote inside an unquoted cell is
// taken as it stands; empty lines are skipped.
//
// A quote that is never closed would swallow the rest of the file. So a row of several lines whose
// quotes do not fit is charged to its first line alone, and reading goes on with its second.
class CsvScanner
{
public:
    explicit CsvScanner(std::unique_ptr<QIODevice> device);

    // From now on a row with another number of cells is faulty.
    void expectCells(size_t count) { m_expected = count; }

    // The next row, or nothing at the end. Errors: FileFailed.
    Result<std::optional<CsvRow>> next();

    qint64 place() const { return m_bytes.place(); }

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote, AfterQuoteCr, Broken };

    void startRow();
    bool takeByte(char c); // whether it ended the row
    void append(char c);
    void endCell();
    void keepRaw(char c);
    void finishRow(bool atEnd);
    // Whether the row goes back to its first line.
    bool isToBeReread() const;
    void breakForm(const QString& why);
    void refuse(QuarantineReason reason, const QString& detail);

    ByteSource m_bytes;
    std::optional<size_t> m_expected;
    qint64 m_line = 1; // of the byte at hand
    qint64 m_reread = 0;

    // Of the row at hand:
    CsvRow m_row;
    State m_state = State::CellStart;
    QByteArray m_cell;
    qint64 m_recordBytes = 0;
    qint64 m_firstLineBytes = 0; // Without its line end.
    qint64 m_secondLine = 0; // where it starts; 0 while there is none
    bool m_isBlank = true;
};

} // namespace laurel

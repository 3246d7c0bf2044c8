#include "model/services/intake/CsvScanner.h"

#include "model/services/intake/InputLimits.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace laurel {

CsvScanner::CsvScanner(std::unique_ptr<QIODevice> device) : m_bytes(std::move(device))
{
    m_bytes.skipByteOrderMark();
}

Result<std::optional<CsvRow>> CsvScanner::next()
{
    for (;;) {
        startRow();
        const qint64 start = m_bytes.place();
        bool atEnd = false;
        for (bool ended = false; !ended;) {
            const auto byte = m_bytes.take();
            if (!byte) {
                LAUREL_TRY_VOID(m_bytes.status());
                atEnd = true;
                break;
            }
            ended = takeByte(*byte);
        }
        if (atEnd && m_bytes.place() == start)
            return std::optional<CsvRow>();
        if (m_isBlank)
            continue;

        finishRow(atEnd);
        if (isToBeReread()) {
            m_reread += m_bytes.place() - m_secondLine;
            LAUREL_TRY_VOID(m_bytes.goTo(m_secondLine));
            m_line = m_row.line + 1;
            m_row.raw.truncate(m_firstLineBytes);
            if (m_row.raw.endsWith('\r'))
                m_row.raw.chop(1);
        }
        return std::optional(std::move(m_row));
    }
}

void CsvScanner::startRow()
{
    m_row = CsvRow{.line = m_line};
    m_state = State::CellStart;
    m_cell.clear();
    m_recordBytes = 0;
    m_firstLineBytes = 0;
    m_secondLine = 0;
    m_isBlank = true;
}

bool CsvScanner::takeByte(char c)
{
    const bool isLineEnd = c == '\n';
    if (isLineEnd) {
        ++m_line;
        if (m_secondLine == 0) {
            m_secondLine = m_bytes.place();
            m_firstLineBytes = m_recordBytes;
        }
    } else if (c != '\r') {
        m_isBlank = false;
    }
    const bool endsRow = isLineEnd && m_state != State::Quoted;
    if (!endsRow)
        keepRaw(c);

    switch (m_state) {
    case State::CellStart:
        if (c == '"') {
            m_state = State::Quoted;
            return false;
        }
        m_state = State::Plain;
        [[fallthrough]];
    case State::Plain:
        if (c == ',')
            endCell();
        else if (!isLineEnd)
            append(c);
        return endsRow;
    case State::Quoted:
        if (c == '"')
            m_state = State::AfterQuote;
        else
            append(c);
        return false;
    case State::AfterQuote:
        if (c == '"') {
            append(c);
            m_state = State::Quoted;
        } else if (c == ',') {
            endCell();
        } else if (c == '\r') {
            m_state = State::AfterQuoteCr;
        } else if (!isLineEnd) {
            breakForm(u"there is text behind a closing quote"_s);
        }
        return endsRow;
    case State::AfterQuoteCr:
        if (!isLineEnd) {
            breakForm(u"there is text behind a closing quote"_s);
        }
        return endsRow;
    case State::Broken:
        return endsRow;
    }
    LAUREL_EXPECT(false);
    return true;
}

void CsvScanner::append(char c)
{
    if (m_row.fault)
        return;
    if (m_cell.size() == limits::fieldBytes)
        return refuse(QuarantineReason::FieldTooLarge, u"a field is larger than 1 MiB"_s);
    m_cell.append(c);
}

void CsvScanner::endCell()
{
    m_state = State::CellStart;
    if (m_row.fault)
        return;
    if (m_row.cells.size() == limits::columns)
        return refuse(QuarantineReason::Malformed,
                      u"the row has more than %1 columns"_s.arg(limits::columns));
    m_row.cells.push_back(m_cell);
    m_cell.clear();
}

void CsvScanner::keepRaw(char c)
{
    ++m_recordBytes;
    if (m_recordBytes == limits::recordBytes)
        refuse(QuarantineReason::FieldTooLarge, u"the row is larger than 2 MiB"_s);
    if (!m_row.fault || m_row.raw.size() < limits::rawKeptBytes)
        m_row.raw.append(c);
}

void CsvScanner::finishRow(bool atEnd)
{
    if (atEnd && m_state == State::Quoted) {
        if (m_row.raw.endsWith('\n'))
            m_row.raw.chop(1);
        breakForm(u"a quote is opened and never closed"_s);
    }
    if (m_state == State::Plain && m_cell.endsWith('\r'))
        m_cell.chop(1); // CRLF; behind a quoted cell the state has taken it.
    if (m_row.raw.endsWith('\r'))
        m_row.raw.chop(1);
    if (m_state != State::Broken)
        endCell();
    if (m_row.fault || !m_expected || m_row.cells.size() == *m_expected)
        return;
    refuse(QuarantineReason::Malformed,
           u"the row has %1 columns where the header has %2"_s.arg(m_row.cells.size())
               .arg(*m_expected));
}

bool CsvScanner::isToBeReread() const
{
    const bool hasMoreLines = m_secondLine != 0 && m_secondLine < m_bytes.place();
    return m_state == State::Broken && hasMoreLines && m_reread < limits::rereadBytes;
}

void CsvScanner::breakForm(const QString& why)
{
    m_row.fault.reset(); // The quote is the cause, whatever has followed from it.
    refuse(QuarantineReason::Malformed, why);
    m_state = State::Broken;
}

void CsvScanner::refuse(QuarantineReason reason, const QString& detail)
{
    if (m_row.fault)
        return;
    m_row.fault = RecordFault{reason, detail};
    m_row.cells.clear();
    m_cell.clear();
    m_row.raw.truncate(limits::rawKeptBytes);
}

} // namespace laurel

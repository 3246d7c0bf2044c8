#include "model/services/intake/JsonFields.h"

#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Walks over the bytes of JSON that QJsonDocument has found well-formed.
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    char peek()
    {
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
        return m_at < m_bytes.size() ? m_bytes[m_at] : '\0';
    }
    void skip()
    {
        peek();
        ++m_at;
    }

    // The text of the value that starts here, and on behind it.
    QByteArrayView value()
    {
        const char first = peek();
        const qsizetype start = m_at;
        if (first == '"')
            passString();
        else if (first == '{' || first == '[')
            passNested();
        else
            while (m_at < m_bytes.size() && !endsScalar(m_bytes[m_at]))
                ++m_at;
        return m_bytes.sliced(start, m_at - start);
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    static bool endsScalar(char c) { return c == ',' || c == '}' || c == ']' || isSpace(c); }

    void passString()
    {
        for (++m_at; m_at < m_bytes.size() && m_bytes[m_at] != '"'; ++m_at)
            if (m_bytes[m_at] == '\\')
                ++m_at;
        ++m_at;
    }
    void passNested()
    {
        int depth = 0;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                passString();
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

// How deep brackets stand in each other, told before a parser that recurses sees them.
int depthOf(QByteArrayView bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

QString stringFrom(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2)); // known to be UTF-8
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString();
}

} // namespace

std::variant<JsonFields, RecordFault> jsonFieldsOf(const QByteArray& line)
{
    const auto refuse = [](QuarantineReason reason, const QString& why) {
        return RecordFault{reason, why};
    };
    if (!decodedUtf8(line))
        return refuse(QuarantineReason::NotUtf8, u"the line is not UTF-8"_s);
    if (depthOf(line) > limits::jsonDepth)
        return refuse(QuarantineReason::Malformed,
                      u"the JSON is nested deeper than %1"_s.arg(limits::jsonDepth));
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(line, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refuse(QuarantineReason::Malformed,
                      u"not JSON at byte %1: %2"_s.arg(parsing.offset).arg(parsing.errorString()));
    if (!document.isObject())
        return refuse(QuarantineReason::Malformed, u"the line is not a JSON object"_s);

    JsonFields fields;
    JsonWalk walk(line);
    walk.skip(); // {
    while (walk.peek() != '}' && walk.peek() != '\0') {
        QString name = stringFrom(walk.value());
        walk.skip(); // :
        const QByteArrayView value = walk.value();
        if (walk.peek() == ',')
            walk.skip();
        if (value.size() > limits::fieldBytes)
            return refuse(QuarantineReason::FieldTooLarge, u"a field is larger than 1 MiB"_s);
        if (fields.size() == limits::columns)
            return refuse(QuarantineReason::Malformed,
                          u"the object has more than %1 fields"_s.arg(limits::columns));
        if (value == "null")
            continue;
        const bool isString = value.startsWith('"');
        fields.emplace_back(std::move(name),
                            isString ? stringFrom(value) : QString::fromUtf8(value));
    }
    return fields;
}

} // namespace laurel

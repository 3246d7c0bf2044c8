#pragma once

#include "model/base/Result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace laurel {

// The column names that a kind of record knows, and how a file's own names lead to them.
class Columns
{
public:
    static Columns forMembers() { return {memberNames(), {QStringLiteral("external_id")}}; }
    static Columns forEvents();

    // Takes a file's names for ours: {"Kundennummer": "external_id"}.
    // Errors: InvalidInput, for anything but an object of known names, each led to once at most.
    Result<void> setMap(const QByteArray& json);

    QByteArray map() const { return m_mapText; }

    // Our name for a column of the file; its own, normalised, for one that we do not know.
    QString resolve(const QString& name) const;
    bool isKnown(const QString& resolved) const { return m_known.contains(resolved); }

    // Whether a first row names columns at all.
    bool isHeader(const QStringList& resolved) const;
    // The sentence that says which required column is not there; nothing where all are.
    std::optional<QString> lacking(const QStringList& resolved) const;
    // Whether a header can be read by: every name once, none empty, all required ones there.
    // Errors: InvalidInput, with the sentence that says what is wrong.
    Result<void> check(const QStringList& resolved) const;

private:
    Columns(QStringList known, QStringList required);
    static QStringList memberNames();

    QStringList m_known;
    QStringList m_required;
    QHash<QString, QString> m_map;
    QByteArray m_mapText;
};

} // namespace laurel

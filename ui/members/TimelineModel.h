#pragma once

#include "model/base/Clock.h"
#include "ui/members/MemberWords.h"

#include <QAbstractListModel>

#include <vector>

namespace laurel::ui {

class Formats;

// A member's story, latest first: all of it or one part, all of it or its beginning.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TimelineModel(const Formats& formats, const Clock& clock, QObject* parent = nullptr);

    void setEntries(std::vector<TimelineEntry> entries);
    void setPart(StoryPart part);
    void setLimit(int rows);
    bool isNarrowed() const { return m_shown.size() < m_entries.size(); }

    const TimelineEntry& entryAt(int row) const;
    QString whenText(const TimelineEntry& entry) const;
    const Formats& formats() const { return m_formats; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void pick();

    const Formats& m_formats;
    const Clock& m_clock;
    std::vector<TimelineEntry> m_entries;
    std::vector<size_t> m_shown; // of m_entries
    StoryPart m_part = StoryPart::Everything;
    int m_limit = 0; // 0: none
};

} // namespace laurel::ui

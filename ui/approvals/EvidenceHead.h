#pragma once

#include "model/domain/TaskViews.h"

#include <QWidget>

namespace laurel::ui {

class Formats;
class Label;
class Pill;
class QueueWords;

// Whose upgrade it is, from which tier to which, how long there is, and who asked for it.
class EvidenceHead : public QWidget
{
    Q_OBJECT

public:
    EvidenceHead(const Formats& formats, const QueueWords& words, QWidget* parent = nullptr);

    // The row is known at once; the detail may come a moment later.
    void setRow(const ApprovalRow& row);
    void setDetail(const ApprovalDetail& detail);
    void updateDue(const ApprovalRow& row);

signals:
    void profileWanted();

private:
    const Formats& m_formats;
    const QueueWords& m_words;
    Label* m_name;
    Pill* m_from;
    Pill* m_to;
    Pill* m_due;
    Label* m_origin;
};

} // namespace laurel::ui

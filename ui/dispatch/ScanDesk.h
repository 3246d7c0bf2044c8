#pragma once

#include "model/gateways/Gateways.h"
#include "ui/common/PageContext.h"

#include <QObject>

namespace laurel::ui {

class DispatchPane;
class DispatchQueues;
class GiftWork;
struct ScanNotice;

// Decides what a scan, a typed code or the Finish key does to the open gift, and says so in the
// banner.
class ScanDesk : public QObject
{
    Q_OBJECT

public:
    ScanDesk(PageContext& context, GiftWork& work, DispatchQueues& queues, DispatchPane& pane,
             QObject* parent = nullptr);

    void takeScan(const QString& code);
    void takeTyped(const QString& code, int count);
    void finishStep();
    void tellRefused(const RequestBody& body, const Error& error);

signals:
    void giftNamed(laurel::TaskId task); // Its number was scanned: open it.

private:
    struct Entry
    {
        QString code;
        int count;
        bool byScan;
    };

    // True where the code did what it was meant for.
    bool take(const Entry& entry);
    bool pick(const Entry& entry, int line);
    bool tell(const ScanNotice& notice);

    PageContext& m_context;
    GiftWork& m_work;
    DispatchQueues& m_queues;
    DispatchPane& m_pane;
};

} // namespace laurel::ui

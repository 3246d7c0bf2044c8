#pragma once

#include "ui/dispatch/ScanJudge.h"

#include <QCoreApplication>

namespace laurel::ui {

// What the big banner says: the answer to the last scan, or what to do next.
struct ScanNotice
{
    enum class Kind { Prompt, Right, Wrong, TooMany, Told };

    Kind kind = Kind::Prompt;
    QString title;
    QString detail = {};

    friend bool operator==(const ScanNotice&, const ScanNotice&) = default;
};

class ScanNotices
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::ScanNotices)

public:
    // While nothing was scanned: the next thing to do with this gift.
    static ScanNotice prompt(const DispatchDetail& gift, const QString& shippedOn);
    // The gift counts the item already.
    static ScanNotice rightItem(const DispatchRow& gift, int line, const QString& code,
                                const QString& time);
    static ScanNotice alreadyPicked(const DispatchLine& line, const QString& code);
    static ScanNotice wrongItem(const QString& item, const QString& code);
    static ScanNotice notPicking(const DispatchRow& gift);
    static ScanNotice trackingNumberRead(const QString& trackingNumber);
    static ScanNotice nothingOpen();
    static ScanNotice opened(const DispatchRow& gift);
    static ScanNotice notFinished(const DispatchRow& gift);
    static ScanNotice refused(const QString& sentence);
    static ScanNotice tooManyByHand(const DispatchLine& line);
};

} // namespace laurel::ui

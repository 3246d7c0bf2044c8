#pragma once

#include "ui/common/Card.h"
#include "ui/common/PageContext.h"

namespace laurel {
struct HealthFigures;
}

namespace laurel::ui {

class Label;

// What people have to do now, with a way to each queue.
class WorkCard : public Card
{
    Q_OBJECT

public:
    explicit WorkCard(PageContext& context, QWidget* parent = nullptr);

    void setFigures(const HealthFigures& figures);

private:
    struct Line
    {
        Label* count = nullptr;
        Label* note = nullptr;
    };

    Line addLine(const QString& icon, const QString& name);
    Line addLine(const QString& icon, const QString& name, const QString& openText, PageId page);

    PageContext& m_context;
    Line m_approvals;
    Line m_gifts;
    Line m_messages;
    Line m_vouchers;
};

} // namespace laurel::ui

#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/StatefulPage.h"

namespace laurel::ui {

// What the frame of the window knows of a page.
class Page : public StatefulPage
{
    Q_OBJECT

public:
    explicit Page(PageContext& context, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    // The page has come to the front: read what is missing and focus the main list.
    virtual void activate() {}
    // Reads everything again; selection and scrolling stay (F5).
    virtual void refresh() {}
    // False where the page has no such record.
    virtual bool openRecord(const QString& id);

signals:
    // For the line at the bottom of the window: "4,372 members", "1 selected".
    void statusText(const QString& text);

protected:
    PageContext& context() const { return m_context; }

private:
    PageContext& m_context;
};

} // namespace laurel::ui

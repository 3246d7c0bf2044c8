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
    // Nothing more is on its way: what is shown is what there is. For pictures and tests.
    virtual bool isSettled() const { return state() != PageState::Loading; }

signals:
    // A record is on screen now; with what openRecord() takes, and its name for people. The frame
    // remembers it for Back, Recent and the next start.
    void recordShown(const QString& record, const QString& name);
    // For the line at the bottom of the window: "4,372 members", "1 selected".
    void statusText(const QString& text);

protected:
    PageContext& context() const { return m_context; }

private:
    PageContext& m_context;
};

} // namespace laurel::ui

#pragma once

#include "ui/common/ActionRegistry.h"
#include "ui/common/Page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStringList>
#include <QVBoxLayout>

namespace laurel::test {

// A small page: a list and a field side by side, two actions, and a memory of what it was asked.
class TestPage : public ui::Page
{
    Q_OBJECT

public:
    TestPage(ui::PageContext& context, const QString& code, const QString& title,
             QWidget* parent = nullptr)
        : Page(context, parent)
        , list(new QListWidget)
        , field(new QLineEdit)
        , m_title(title)
    {
        setObjectName(code);
        list->setAccessibleName(title);
        list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        field->setAccessibleName(QStringLiteral("Find on %1").arg(title));
        auto* split = new QSplitter;
        split->addWidget(list);
        split->addWidget(field);
        setContent(split);
        setState(ui::PageState::Ready);

        // What only a manager may do, and what everybody may.
        context.actions.add({.id = code + QStringLiteral(".decide"),
                             .text = QStringLiteral("Decide on %1").arg(title),
                             .key = Qt::Key_A,
                             .context = code,
                             .permission = RequestKind::ApproveTask,
                             .run = [this] { ++decided; }},
                            this);
        context.actions.add({.id = code + QStringLiteral(".copy"),
                             .text = QStringLiteral("Copy from %1").arg(title),
                             .key = Qt::Key_C,
                             .context = code,
                             .run = [this] { ++copied; }},
                            this);
    }

    QString title() const override { return m_title; }
    void activate() override
    {
        ++activated;
        list->setFocus();
    }
    void refresh() override { ++refreshed; }
    bool openRecord(const QString& id) override
    {
        opened << id;
        if (id == QStringLiteral("missing"))
            return false;
        emit recordShown(id, QStringLiteral("Record %1").arg(id));
        return true;
    }

    QListWidget* list;
    QLineEdit* field;
    int activated = 0;
    int refreshed = 0;
    int decided = 0;
    int copied = 0;
    QStringList opened;

private:
    QString m_title;
};

} // namespace laurel::test

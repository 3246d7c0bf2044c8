#include "ui/shell/StatusLine.h"

#include "ui/common/Labels.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

StatusLine::StatusLine(QWidget* parent)
    : EdgeFrame(&Tokens::surface, Edge::Top, parent)
    , m_text(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
    , m_task(plainLabel({}, TextStyle::Secondary, TextTone::Info, this))
    , m_hint(plainLabel(tr("Ctrl+K finds everything · ? lists the keys"), TextStyle::Secondary,
                        TextTone::Muted, this))
{
    setObjectName(u"statusLine"_s);
    m_text->setObjectName(u"statusText"_s);
    m_text->setElided(true);
    m_task->setObjectName(u"statusTask"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_task);
    row->addWidget(m_hint);
    connect(&theme(), &Theme::changed, this, &StatusLine::arrange);
    setTask({});
    arrange();
}

void StatusLine::setText(const QString& text)
{
    m_text->setText(text);
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::setTask(const QString& task)
{
    m_task->setText(task);
    m_task->setVisible(!task.isEmpty());
}

void StatusLine::arrange()
{
    setFixedHeight(scaled(30));
}

} // namespace laurel::ui

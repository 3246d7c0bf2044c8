#include "ui/approvals/FactList.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Labels.h"

#include <QHBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    while (m_rows.size() < facts.size())
        m_rows.push_back(makeRow());
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        row.widget->setVisible(at < facts.size());
        if (at >= facts.size())
            continue;
        const Fact& fact = facts[at];
        row.icon->setIconName(fact.icon);
        row.icon->setTone(fact.tone);
        row.title->setText(fact.title);
        row.text->setText(fact.text);
        row.text->setVisible(!fact.text.isEmpty());
    }
}

FactList::Row FactList::makeRow()
{
    auto* widget = new QWidget(this);
    auto* icon = new IconLabel(u"check"_s, TextTone::Secondary, 18, widget);
    auto* title = plainLabel({}, TextStyle::Body, QFont::Medium, TextTone::Normal, widget);
    auto* text = plainLabel({}, TextStyle::Secondary, TextTone::Secondary, widget);
    title->setWordWrap(true);
    text->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(title);
    words->addWidget(text);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_layout->addWidget(widget);
    return {widget, icon, title, text};
}

} // namespace laurel::ui

#include "ui/dispatch/FieldBox.h"

#include "ui/common/Labels.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

FieldBox::FieldBox(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_below(plainLabel(hint, TextStyle::Secondary, TextTone::Secondary, this))
    , m_hint(hint)
{
    Label* above = plainLabel(label, TextStyle::Secondary, QFont::Medium, TextTone::Secondary);
    above->setBuddy(editor);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(hint);
    m_below->setWordWrap(true);
    m_below->setObjectName(editor->objectName() + u"Note"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(above);
    column->addWidget(editor);
    column->addWidget(m_below);
    column->addStretch();
    setError({});
}

void FieldBox::setError(const QString& sentence)
{
    m_error = sentence;
    const QString& shown = sentence.isEmpty() ? m_hint : sentence;
    m_below->setText(shown);
    m_below->setTone(sentence.isEmpty() ? TextTone::Secondary : TextTone::Danger);
    m_below->setVisible(!shown.isEmpty());
    m_editor->setAccessibleDescription(shown);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_below, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace laurel::ui

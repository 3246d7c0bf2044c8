#include "ui/dispatch/CodeForm.h"

#include "ui/dispatch/FieldBox.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace laurel::ui {

CodeForm::CodeForm(QWidget* parent)
    : GiftForm(tr("Type a code"), tr("Count it"), parent)
    , m_code(new QLineEdit(this))
    , m_count(new QSpinBox(this))
{
    setObjectName(u"codeForm"_s);
    m_code->setObjectName(u"code"_s);
    m_code->setMaxLength(64);
    m_count->setObjectName(u"count"_s);
    m_count->setRange(1, 999);
    m_codeField =
        new FieldBox(tr("Code"), m_code, tr("The item's barcode or number, or a gift's."));
    addField(m_codeField, 3);
    addField(new FieldBox(tr("How many"), m_count), 1);
    addCancelButton();
    connect(m_code, &QLineEdit::returnPressed, this, &CodeForm::commit);
}

void CodeForm::start()
{
    m_code->clear();
    m_count->setValue(1);
    m_codeField->setError({});
    setRefusal({});
    m_code->setFocus();
}

void CodeForm::commit()
{
    const QString code = m_code->text().trimmed();
    m_codeField->setError(code.isEmpty() ? tr("Type the code that is printed on the item.")
                                         : QString());
    if (code.isEmpty())
        return m_code->setFocus();
    emit typed(code, m_count->value());
}

} // namespace laurel::ui

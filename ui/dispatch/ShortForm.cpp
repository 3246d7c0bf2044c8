#include "ui/dispatch/ShortForm.h"

#include "ui/dispatch/FieldBox.h"
#include "ui/dispatch/PickProgress.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ShortForm::ShortForm(QWidget* parent)
    : GiftForm(tr("Not enough stock"), tr("Report it"), parent)
    , m_line(new QComboBox(this))
    , m_reason(new QComboBox(this))
{
    setObjectName(u"shortForm"_s);
    m_line->setObjectName(u"shortLine"_s);
    m_reason->setObjectName(u"shortReason"_s);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(200);
    m_reason->addItems({tr("The bin is empty"), tr("Fewer in the bin than Laurel says"),
                        tr("What is there is damaged"), tr("The bin was not found")});
    m_reasonField = new FieldBox(tr("What you found"), m_reason,
                                 tr("The gift goes to Problems until stock comes."));
    addField(new FieldBox(tr("Item"), m_line));
    addField(m_reasonField);
    addCancelButton();
}

void ShortForm::setGift(const DispatchRow& gift)
{
    const QVariant chosen = m_line->currentData();
    m_line->clear();
    for (const DispatchLine& line : gift.lines)
        if (isMissing(line) && !line.isShort)
            m_line->addItem(
                tr("%1 · %2 of %3 there", "item").arg(line.name).arg(line.picked).arg(line.wanted),
                line.line);
    if (const int index = m_line->findData(chosen); index >= 0)
        m_line->setCurrentIndex(index);
    const bool hasLine = m_line->count() > 0;
    setCommitAllowed(hasLine, tr("Every item is picked."));
}

void ShortForm::start()
{
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_reasonField->setError({});
    setRefusal({});
    if (m_line->count() > 1)
        m_line->setFocus();
    else
        m_reason->setFocus();
}

void ShortForm::commit()
{
    const QString reason = m_reason->currentText().trimmed();
    m_reasonField->setError(
        reason.isEmpty() ? tr("Say what you found, for example: %1.").arg(m_reason->itemText(0))
                         : QString());
    if (reason.isEmpty())
        return m_reason->setFocus();
    emit reported(m_line->currentData().toInt(), reason);
}

} // namespace laurel::ui

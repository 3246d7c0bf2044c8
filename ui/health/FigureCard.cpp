#include "ui/health/FigureCard.h"

#include "ui/common/IconButton.h"
#include "ui/health/FigurePopover.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int infoPx = 26;
constexpr int infoMargin = 5;

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : KpiCard({}, parent)
    , m_info(new IconButton(u"info"_s, tr("What is this?"), {}, this))
{
    m_info->setObjectName(u"explain"_s);
    connect(m_info, &QToolButton::clicked, this, &FigureCard::explain);
}

void FigureCard::setFigure(const FigureText& text, const FigureMeaning& meaning,
                           const QString& source)
{
    m_meaning = meaning;
    m_source = source;
    setTitle(meaning.title);
    setValue(text.value);
    setNote(text.note, text.tone, text.icon);
    m_info->setAccessibleName(tr("What “%1” means").arg(meaning.title));
    m_info->setToolTip(m_info->accessibleName());
    setAccessibleDescription(meaning.definition);
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    KpiCard::resizeEvent(event);
    const QRect corner(width() - infoPx - infoMargin, infoMargin, infoPx, infoPx);
    m_info->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
    m_info->raise();
}

void FigureCard::explain()
{
    (new FigurePopover(m_meaning, m_source, this))->showBelow(*m_info);
}

} // namespace laurel::ui

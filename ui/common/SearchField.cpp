#include "ui/common/SearchField.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QKeyEvent>

#include <chrono>

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_icon(new QAction(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(m_icon, QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
    connect(&theme(), &Theme::changed, this, &SearchField::dress);
    dress();
}

void SearchField::dress()
{
    setFont(ui::font(TextStyle::Body));
    m_icon->setIcon(ui::icon(u"search"_s, tokens().text3));
}

void SearchField::tell()
{
    m_pause.stop();
    if (text() == m_told)
        return;
    m_told = text();
    emit searchChanged(m_told);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && !text().isEmpty()) {
        clear();
        tell();
        return;
    }
    if (isEscape || event->key() == Qt::Key_Down) {
        emit leftDownward();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace laurel::ui

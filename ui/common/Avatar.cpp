#include "ui/common/Avatar.h"

#include "ui/common/Paint.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace laurel::ui {

Avatar::Avatar(int px, QWidget* parent) : QWidget(parent), m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setPerson(const QString& name, qint64 seed)
{
    m_name = name;
    m_seed = seed;
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_px), scaled(m_px)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, m_seed);
}

} // namespace laurel::ui

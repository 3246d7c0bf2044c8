#include "ui/common/Page.h"

namespace laurel::ui {

Page::Page(PageContext& context, QWidget* parent) : StatefulPage(parent), m_context(context) {}

bool Page::openRecord(const QString&)
{
    return false;
}

} // namespace laurel::ui

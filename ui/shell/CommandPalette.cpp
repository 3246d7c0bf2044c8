#include "ui/shell/CommandPalette.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/WhenDone.h"
#include "ui/shell/KeyCap.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurel::ui {

CommandPalette::CommandPalette(MembersGateway& members, PaletteSources sources, QWidget* window)
    : QWidget(window)
    , m_members(members)
    , m_sections(std::move(sources))
    , m_window(window)
    , m_panel(new QFrame(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
{
    hide();
    setObjectName(u"palette"_s);
    m_panel->setProperty("part", u"popup"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setProperty("bare", true);
    m_field->setPlaceholderText(tr("Find a member, number, page or command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the focus; arrows move the choice.
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(18, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"search"_s, TextTone::Secondary, 18, this));
    head->addWidget(m_field, 1);
    head->addWidget(new KeyCap(tr("Esc"), this));
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 7);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(horizontalLine(m_panel));
    layout->addWidget(m_list, 1);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    m_window->installEventFilter(this);
}

void CommandPalette::open(const QString& text)
{
    if (!isVisible())
        m_focusBefore = m_window->window()->focusWidget();
    m_onlyRecent = false;
    m_field->setFont(ui::font(TextStyle::PageTitle, QFont::Normal));
    m_found.clear();
    const QSignalBlocker quiet(m_field);
    m_field->setText(text);
    search(text);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason); // Not by a shortcut: that would select the text.
}

void CommandPalette::openRecent()
{
    open();
    m_onlyRecent = true;
    arrange();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_asked; // What is still on its way is no longer wanted.
    m_isSettled = true;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void CommandPalette::search(const QString& typed)
{
    m_query = PaletteQuery::parse(typed);
    m_onlyRecent = false;
    m_isMoved = false;
    m_problem.clear();
    const int asked = ++m_asked;
    m_isSettled = !m_query.wantsMembers();
    if (m_isSettled) {
        m_found.clear();
    } else {
        whenDone(m_members.page({.search = m_query.text, .limit = mostMembers}), this,
                 [this, asked](const Result<MemberPage>& page) {
                     if (asked == m_asked) // Else the user has typed on.
                         takeMembers(page);
                 });
    }
    arrange();
}

void CommandPalette::takeMembers(const Result<MemberPage>& page)
{
    m_isSettled = true;
    m_found.clear();
    if (page)
        m_found = page->rows;
    else
        m_problem = sentenceFor(page.error());
    arrange();
}

void CommandPalette::arrange()
{
    const QString chosen =
        m_isMoved ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString();
    std::vector<PaletteItem> items;
    const auto fill = [this](const QString& prefix) { open(prefix); };
    if (m_query.scope == PaletteQuery::Scope::Help) {
        m_sections.appendHelp(items, fill);
    } else {
        if (m_query.text.isEmpty() && m_query.scope != PaletteQuery::Scope::Actions)
            m_sections.appendRecent(items);
        m_sections.appendMembers(items, m_found);
        m_sections.appendNumbers(items, m_query);
        if (m_query.wantsActions() && !m_onlyRecent)
            m_sections.appendActions(items, m_query.text);
        if (m_query.wantsPages() && !m_onlyRecent)
            m_sections.appendPages(items, m_query.text);
    }
    if (!m_problem.isEmpty())
        items.push_back({.title = tr("Members could not be searched"),
                         .detail = m_problem,
                         .icon = u"triangle-alert"_s,
                         .isEnabled = false});
    if (items.empty() && m_onlyRecent)
        items.push_back({.title = tr("No member was opened yet"), .isEnabled = false});
    else if (items.empty() && m_isSettled)
        items.push_back({.title = tr("Nothing matches %1").arg(Formats::isolate(m_query.text)),
                         .detail = tr("Type ? to see what can be looked for."),
                         .isEnabled = false});
    m_model->setItems(std::move(items));

    int row = m_model->choosable(0, 1);
    for (int at = 0; !chosen.isEmpty() && at < m_model->rowCount(); ++at)
        if (m_model->index(at).data(Qt::AccessibleTextRole).toString() == chosen)
            row = at;
    place(); // It is as high as what it shows.
    m_list->setCurrentIndex(m_model->index(row));
    if (row <= 1)
        m_list->scrollToTop();
    speakCurrent();
}

bool CommandPalette::pressed(QKeyEvent* event)
{
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
        move(1, row + 1);
        return true;
    case Qt::Key_Up:
        move(-1, row - 1);
        return true;
    case Qt::Key_PageDown:
        move(-1, std::min(row + 6, m_model->rowCount() - 1));
        return true;
    case Qt::Key_PageUp:
        move(1, std::max(row - 6, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void CommandPalette::move(int step, int from)
{
    int row = m_model->choosable(from, step);
    if (row < 0) // Around the end.
        row = m_model->choosable(step > 0 ? 0 : m_model->rowCount() - 1, step);
    if (row < 0)
        return;
    m_isMoved = true;
    m_list->setCurrentIndex(m_model->index(row));
    if (row <= 1)
        m_list->scrollToTop(); // With the section's title.
    speakCurrent();
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const auto run = m_model->item(index.row()).run;
    dismiss(); // First: what runs finds the focus where it was.
    if (run)
        run();
}

// The focus stays in the field, so the choice is told as the field's description.
void CommandPalette::speakCurrent()
{
    m_field->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::place()
{
    setGeometry(m_window->rect());
    const int width = std::min(scaled(640), this->width() - 48);
    const int top = std::min(scaled(96), this->height() / 8);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    constexpr int frames = 14; // the panel's edges, the line and the room below the list
    const int wanted = m_panel->layout()->itemAt(0)->sizeHint().height() + rows;
    const int height = std::min({wanted + frames, scaled(442), this->height() - top - 24});
    m_panel->setGeometry((this->width() - width) / 2, top, width, height);
    update(); // The shadow goes with it.
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor shade = tokens().isDark ? tokens().sidebar : tokens().text; // the darkest there is
    shade.setAlpha(tokens().isDark ? 130 : 64);
    painter.fillRect(rect(), shade);

    // A soft shadow, in rings that get fainter outward.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    shade.setAlpha(tokens().isDark ? 24 : 5);
    painter.setBrush(shade);
    constexpr int reach = 24;
    for (int spread = reach; spread > 0; spread -= 2)
        painter.drawRoundedRect(
            QRectF(m_panel->geometry()).adjusted(-spread, 8 - spread, spread, 8 + spread),
            12 + spread, 12 + spread);
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    dismiss();
}

void CommandPalette::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress
        && pressed(static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

// Tab stays in the palette: there is one place to type.
bool CommandPalette::focusNextPrevChild(bool)
{
    return true;
}

} // namespace laurel::ui

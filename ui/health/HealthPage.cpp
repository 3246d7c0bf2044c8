#include "ui/health/HealthPage.h"

#include "model/gateways/Gateways.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/WhenDone.h"
#include "ui/health/HealthBoard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int pageMargin = 20;
constexpr int gap = 12;

} // namespace

HealthPage::HealthPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_board(new HealthBoard(context))
{
    setObjectName(u"healthPage"_s);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(pageMargin, 14, pageMargin, pageMargin);
    layout->setSpacing(gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_board);
    layout->addStretch(1);
    setContent(new ScrollPane(inner));
    setStateTexts();
    dressChips();

    connect(&context.gateways.news, &ProgramNews::changed, this, [this](Topics topics) {
        if (!topics.testFlag(Topic::Health))
            return;
        m_isStale = true;
        if (isVisible()) // A hidden page reads when it comes to the front.
            refresh();
    });
}

QString HealthPage::title() const
{
    return tr("Health");
}

QWidget* HealthPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    const auto addChip = [&](PeriodChoice choice, const QString& name, const QString& text) {
        Button* chip = button(text, ButtonKind::Chip, {}, head);
        chip->setObjectName(name);
        chip->setCheckable(true); // Screen readers say which one is on.
        connect(chip, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        row->addWidget(chip);
        m_chips.push_back({choice, chip});
    };
    addChip(PeriodChoice::ThreeMonths, u"period3"_s, tr("Last 3 months"));
    addChip(PeriodChoice::SixMonths, u"period6"_s, tr("Last 6 months"));
    addChip(PeriodChoice::TwelveMonths, u"period12"_s, tr("Last 12 months"));
    addChip(PeriodChoice::All, u"periodAll"_s, tr("All"));
    row->addStretch(1);
    m_dataTo = plainLabel({}, TextStyle::Secondary, TextTone::Secondary, head);
    m_dataTo->setObjectName(u"dataTo"_s);
    row->addWidget(m_dataTo);
    return head;
}

void HealthPage::setStateTexts()
{
    setLoadingText(tr("Reading the figures…"));
    setStateText(
        PageState::EmptyFirstUse,
        {.icon = u"activity"_s,
         .title = tr("No figures yet"),
         .sentence = tr("Figures appear once members have bought something and a cycle is closed."),
         .buttons = {{tr("Open runs"), ButtonKind::Primary,
                      [this] { context().goTo(PageId::Runs, {}); }}}});
}

void HealthPage::dressChips()
{
    for (const Chip& chip : m_chips) {
        const bool isOn = chip.choice == m_choice;
        chip.button->setChecked(isOn);
        chip.button->setKind(isOn ? ButtonKind::ChipOn : ButtonKind::Chip);
    }
}

void HealthPage::choose(PeriodChoice choice)
{
    const bool isNew = choice != m_choice;
    m_choice = choice;
    dressChips(); // A click on the one that is on must not switch it off.
    if (isNew)
        refresh();
}

void HealthPage::activate()
{
    if (m_isStale)
        refresh();
    for (const Chip& chip : m_chips) {
        if (chip.choice == m_choice)
            chip.button->setFocus(Qt::OtherFocusReason);
    }
}

void HealthPage::refresh()
{
    const quint64 generation = ++m_generation;
    m_isStale = false;
    if (!m_hasFigures)
        setState(PageState::Loading); // Else the old figures stay until the new ones are here.
    whenDone(context().gateways.program.overview(), this,
             [this, generation](const Result<ProgramOverview>& overview) {
                 if (generation != m_generation)
                     return; // Another period has been chosen since.
                 if (!overview)
                     return showProblem(overview.error());
                 if (overview->members == 0)
                     return setState(PageState::EmptyFirstUse);
                 askFigures(*overview, generation);
             });
}

void HealthPage::askFigures(const ProgramOverview& overview, quint64 generation)
{
    const Instant now = context().clock.now();
    const Period period = healthPeriod(m_choice, overview, now);
    const bool sinceStart = period == healthPeriod(PeriodChoice::All, overview, now);
    whenDone(context().gateways.health.figures(period), this,
             [this, generation, sinceStart](const Result<HealthFigures>& figures) {
                 if (generation != m_generation)
                     return;
                 if (!figures)
                     return showProblem(figures.error());
                 showFigures(*figures, sinceStart);
             });
}

void HealthPage::showFigures(const HealthFigures& figures, bool sinceStart)
{
    m_hasFigures = true;
    m_board->setFigures(figures, sinceStart);
    const Formats& formats = context().formats;
    m_dataTo->setText(tr("Data to %1").arg(formats.dateTime(figures.dataTo)));
    setState(PageState::Ready);
    emit statusText(tr("%1 members, data to %2")
                        .arg(formats.number(figures.members), formats.date(figures.dataTo)));
}

void HealthPage::showProblem(const Error& error)
{
    m_hasFigures = false;
    m_isStale = true;
    showError(error, [this] { refresh(); });
}

} // namespace laurel::ui

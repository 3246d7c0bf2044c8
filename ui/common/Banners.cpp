#include "ui/common/Banners.h"

#include "ui/common/NoticeBar.h"

#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using SteadyTime = std::chrono::steady_clock;

struct Banners::Banner
{
    int id;
    NoticeBar* bar; // owned by the layout's widget
    std::vector<BannerButton> buttons;
    std::optional<SteadyTime::time_point> ends;
};

namespace {

struct Look
{
    TextTone tone;
    QString icon;
};

Look lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return {TextTone::Info, u"info"_s};
    case BannerKind::Success:
        return {TextTone::Success, u"check"_s};
    case BannerKind::Warning:
        return {TextTone::Warning, u"triangle-alert"_s};
    case BannerKind::Error:
        return {TextTone::Danger, u"circle-alert"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

Banners::Banners(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"banners"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(20, 10, 20, 2);
    m_layout->setSpacing(8);
    m_second.setInterval(250ms); // Often enough that no second is left out.
    connect(&m_second, &QTimer::timeout, this, &Banners::tick);
    hide();
}

Banners::~Banners() = default;

int Banners::show(BannerKind kind, const QString& text, std::vector<BannerButton> buttons,
                  std::optional<std::chrono::seconds> countdown)
{
    const int id = ++m_lastId;
    const Look look = lookOf(kind);
    auto* bar = new NoticeBar(this);
    bar->setObjectName(u"banner%1"_s.arg(id));
    bar->setTone(look.tone, look.icon);
    bar->setText(text);
    std::vector<StateButton> shown;
    for (const BannerButton& wanted : buttons) {
        shown.push_back(
            {wanted.text, ButtonKind::Normal, [this, id, run = wanted.run] { pressed(id, run); }});
    }
    bar->setButtons(shown);
    bar->addCloseButton([this, id] { dismiss(id); });
    m_layout->insertWidget(0, bar);

    auto banner = std::make_unique<Banner>(Banner{id, bar, std::move(buttons), {}});
    if (countdown) {
        banner->ends = SteadyTime::now() + *countdown;
        m_second.start();
    }
    m_banners.push_back(std::move(banner));
    arrange();
    tick();
    if (Banner* added = find(id))
        added->bar->announce();
    return id;
}

void Banners::update(int id, const QString& text)
{
    if (Banner* banner = find(id))
        banner->bar->setText(text);
}

void Banners::dismiss(int id)
{
    const auto at = std::ranges::find(m_banners, id, [](const auto& banner) { return banner->id; });
    if (at == m_banners.end())
        return;
    NoticeBar* bar = (*at)->bar;
    m_banners.erase(at);
    bar->hide();
    bar->deleteLater();
    arrange();
    emit closed(id);
}

bool Banners::isShown(int id) const
{
    const Banner* banner = find(id);
    return banner && !banner->bar->isHidden();
}

int Banners::count() const
{
    return static_cast<int>(m_banners.size());
}

bool Banners::press(const QString& buttonText)
{
    for (const auto& banner : m_banners | std::views::reverse) {
        for (const BannerButton& button : banner->buttons) {
            if (button.text == buttonText) {
                // A copy: pressing destroys the banner and its buttons.
                pressed(banner->id, std::function<void()>(button.run));
                return true;
            }
        }
    }
    return false;
}

void Banners::pressed(int id, const std::function<void()>& run)
{
    if (!find(id))
        return; // Its time ended between the press and now.
    const std::function<void()> kept = run;
    dismiss(id);
    if (kept)
        kept();
}

void Banners::tick()
{
    std::vector<int> ended;
    bool isCounting = false;
    for (const auto& banner : m_banners) {
        if (!banner->ends)
            continue;
        const auto left =
            std::chrono::ceil<std::chrono::seconds>(*banner->ends - SteadyTime::now());
        if (left <= 0s) {
            ended.push_back(banner->id);
            continue;
        }
        isCounting = true;
        banner->bar->setRemaining(tr("%1 s").arg(left.count()));
    }
    if (!isCounting)
        m_second.stop();
    for (const int id : ended)
        dismiss(id);
}

void Banners::arrange()
{
    int room = mostShown;
    for (const auto& banner : m_banners | std::views::reverse)
        banner->bar->setVisible(room-- > 0);
    setVisible(!m_banners.empty());
}

Banners::Banner* Banners::find(int id) const
{
    const auto at = std::ranges::find(m_banners, id, [](const auto& banner) { return banner->id; });
    return at == m_banners.end() ? nullptr : at->get();
}

} // namespace laurel::ui

#include "ui/dispatch/ScanBanner.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Labels.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

struct Look
{
    TextTone tone;
    QString icon;
};

Look lookOf(ScanNotice::Kind kind)
{
    switch (kind) {
    case ScanNotice::Kind::Prompt:
        return {TextTone::Secondary, u"scan-line"_s};
    case ScanNotice::Kind::Right:
        return {TextTone::Success, u"circle-check-big"_s};
    case ScanNotice::Kind::Wrong:
        return {TextTone::Danger, u"circle-x"_s};
    case ScanNotice::Kind::TooMany:
        return {TextTone::Warning, u"circle-alert"_s};
    case ScanNotice::Kind::Told:
        return {TextTone::Info, u"info"_s};
    }
    LAUREL_EXPECT(false);
}

} // namespace

ScanBanner::ScanBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"scan-line"_s, TextTone::Secondary, 36, this))
    , m_title(plainLabel({}, TextStyle::Kpi, TextTone::Normal, this))
    , m_detail(plainLabel({}, TextStyle::CardTitle, QFont::Normal, TextTone::Secondary, this))
{
    setObjectName(u"scanBanner"_s);
    m_title->setObjectName(u"scanTitle"_s);
    m_title->setWordWrap(true);
    m_detail->setObjectName(u"scanDetail"_s);
    m_detail->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(14);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    setMinimumHeight(scaled(76)); // The numbers below stay where the eye left them.
}

void ScanBanner::setNotice(const ScanNotice& notice)
{
    const bool isNews = notice != m_notice;
    m_notice = notice;
    const Look look = lookOf(notice.kind);
    m_icon->setIconName(look.icon);
    m_icon->setTone(look.tone);
    m_title->setText(notice.title);
    m_detail->setText(notice.detail);
    m_detail->setVisible(!notice.detail.isEmpty());
    m_title->setAccessibleName(notice.title + u' ' + notice.detail);
    update();
    if (isNews && notice.kind != ScanNotice::Kind::Prompt) {
        QAccessibleEvent alert(m_title, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ScanBanner::paintEvent(QPaintEvent*)
{
    const bool isQuiet = m_notice.kind == ScanNotice::Kind::Prompt;
    const TextTone tone = lookOf(m_notice.kind).tone;
    const double line = isQuiet ? 1 : 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isQuiet ? tokens().border : toneColour(tone), line));
    painter.setBrush(isQuiet ? tokens().surface : toneBackground(tone));
    const double half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 10, 10);
}

} // namespace laurel::ui

#pragma once

#include "model/domain/MemberViews.h"
#include "ui/common/Labels.h"

namespace laurel::ui {

class Formats;

// What the member's records are called on screen.

QString nameOf(MemberStatus status);
TextTone toneOf(MemberStatus status);
QString iconOf(MemberStatus status);

QString nameOf(VoucherState state);
TextTone toneOf(VoucherState state);

// One line of a story in words: "Purchase £86.40" over "Order 50931 · H. Okafor".
QString titleOf(const TimelineEntry& entry, const Formats& formats);
QString detailOf(const TimelineEntry& entry, const Formats& formats);
QString iconOf(TimelineEntry::Kind kind);

// Which of the filters over a story an entry belongs to.
enum class StoryPart { Everything, Purchases, Points, Tier, Rewards };
bool belongs(TimelineEntry::Kind kind, StoryPart part);

QString nameOfPosting(const QString& kind); // "earn" -> "Earned"
QString nameOfChannel(const QString& channel);
QString nameOfTopic(const QString& topic);
QString nameOfMessageState(const QString& state);
TextTone toneOfMessageState(const QString& state);

// "cycle 3" -> "Cycle 3": a cause at the beginning of a cell.
QString capitalised(const QString& text);

} // namespace laurel::ui

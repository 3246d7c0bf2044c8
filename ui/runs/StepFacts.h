#pragma once

#include "model/domain/RunViews.h"
#include "model/domain/Tier.h"

#include <QCoreApplication>

#include <vector>

namespace laurel::ui {

class Formats;

// What a step of a cycle has made, as a sentence.
class StepFacts
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::StepFacts)

public:
    // ladder gives tiers their names and their order.
    StepFacts(const Formats& formats, std::vector<TierMark> ladder);

    void setLadder(std::vector<TierMark> ladder) { m_ladder = std::move(ladder); }

    // "55,493 points by 881 members, 422 clawed back from 53"; empty where nothing is told yet.
    QString made(const StepProgress& step) const;

private:
    QString number(const QJsonObject& detail, QLatin1StringView key) const;
    QString money(const QJsonObject& detail, QLatin1StringView key) const;
    QString count(const QString& pattern, qint64 value) const;
    QString byTier(const QJsonObject& tiers, const QString& pattern) const;

    QString transactions(const QJsonObject& detail) const;
    QString earned(const QJsonObject& detail) const;
    QString tierChanges(const QJsonObject& detail) const;
    QString vouchers(const QJsonObject& detail) const;
    QString proposals(const QJsonObject& detail) const;
    QString gifts(const QJsonObject& detail) const;
    QString messages(const QJsonObject& detail) const;
    QString spendCompared(const QJsonObject& detail) const;
    QString ratioText(const QJsonValue& value) const;

    const Formats& m_formats;
    std::vector<TierMark> m_ladder;
};

} // namespace laurel::ui

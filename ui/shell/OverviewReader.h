#pragma once

#include "model/gateways/Gateways.h"

#include <QObject>

namespace laurel::ui {

// Keeps the overview of the program fresh: asks again whenever something changed, one question at a
// time however quickly the news come.
class OverviewReader : public QObject
{
    Q_OBJECT

public:
    explicit OverviewReader(Gateways& gateways, QObject* parent = nullptr);

    void read();
    bool isReading() const { return m_isReading; }

signals:
    void arrived(const laurel::ProgramOverview& overview);
    void failed(const laurel::Error& error);

private:
    ProgramGateway& m_program;
    bool m_isReading = false;
    bool m_isStale = false; // something changed since the question under way was asked
};

} // namespace laurel::ui

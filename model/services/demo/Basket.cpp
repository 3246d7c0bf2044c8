#include "model/services/demo/Basket.h"

#include "model/base/Contracts.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QByteArray basketText()
{
    QFile file(u":/demo/baskets.csv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    LAUREL_EXPECT(isOpen); // It is built in.
    return file.readAll();
}

int number(QByteArrayView digits)
{
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    LAUREL_EXPECT(isNumber);
    return value;
}

qsizetype lengthUntil(QByteArrayView text, char end)
{
    return std::find(text.begin(), text.end(), end) - text.begin();
}

// "-12.5" as 1250: the set has at most two decimals.
qint64 penceFrom(QByteArrayView amount)
{
    const QByteArrayView size = amount.startsWith('-') ? amount.sliced(1) : amount;
    const qsizetype dot = lengthUntil(size, '.');
    const QByteArrayView decimals = size.sliced(std::min(dot + 1, size.size()));
    LAUREL_EXPECT(decimals.size() <= 2);
    const int part = decimals.isEmpty() ? 0 : number(decimals);
    return qint64{100} * number(size.first(dot)) + (decimals.size() == 1 ? 10 * part : part);
}

// The time zone is asked once a day and not once a basket: it is slow. No basket was filled while a
// clock changed, so noon does for the whole day.
class LondonClock
{
public:
    Instant at(QByteArrayView text) // "2010-12-01 08:26:00"
    {
        const QByteArrayView day = text.first(10);
        if (day != m_day) {
            m_day = day.toByteArray();
            const QDate date(number(day.first(4)), number(day.sliced(5, 2)),
                             number(day.sliced(8, 2)));
            m_noon = Instant::fromLocal(date, QTime(12, 0), m_zone);
        }
        const std::chrono::hours hours(number(text.sliced(11, 2)) - 12);
        const std::chrono::minutes minutes(number(text.sliced(14, 2)));
        return m_noon + hours + minutes + std::chrono::seconds(number(text.sliced(17, 2)));
    }

private:
    QTimeZone m_zone{"Europe/London"};
    QByteArray m_day;
    Instant m_noon;
};

Basket basketFrom(QByteArrayView row, LondonClock& clock)
{
    std::array<QByteArrayView, 7> cells;
    for (QByteArrayView& cell : cells) {
        const qsizetype end = lengthUntil(row, ',');
        cell = row.first(end);
        row = row.sliced(std::min(end + 1, row.size()));
    }
    LAUREL_EXPECT(row.isEmpty() && !cells.back().isEmpty());
    return {.customer = cells[0],
            .at = clock.at(cells[1]),
            .isReturn = cells[2] == "return",
            .country = cells[3],
            .pence = penceFrom(cells[4]),
            .units = cells[5],
            .lines = cells[6]};
}

} // namespace

Baskets demoBaskets()
{
    constexpr size_t count = 22'094;

    Baskets baskets{.text = basketText(), .all = {}};
    baskets.all.reserve(count);
    LondonClock clock;
    QByteArrayView rest = baskets.text;
    rest = rest.sliced(lengthUntil(rest, '\n') + 1); // the header
    while (!rest.isEmpty()) {
        const qsizetype end = lengthUntil(rest, '\n');
        baskets.all.push_back(basketFrom(rest.first(end), clock));
        rest = rest.sliced(std::min(end + 1, rest.size()));
    }
    LAUREL_EXPECT(baskets.all.size() == count);
    return baskets;
}

} // namespace laurel

#pragma once

#include "model/base/Instant.h"
#include "model/base/Money.h"
#include "model/base/Points.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace laurel::ui {

// How numbers, money and times are written for the person at the window: in their language, in the
// program's currency and zone. A minus is U+2212, as wide as a plus.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::Formats)

public:
    Formats(const QLocale& locale, const Currency& currency, const QTimeZone& zone);

    const QLocale& locale() const { return m_locale; }
    const QTimeZone& zone() const { return m_zone; }
    const Currency& currency() const { return m_currency; }

    QString number(qint64 value) const; // "48,210"
    QString decimal(double value, int decimals) const; // "2.7"
    QString points(Points points) const; // "12,480"
    QString signedPoints(Points points) const; // "+864", "−1,500"
    QString money(const Money& money) const; // "£1,234.50"
    QString signedMoney(const Money& money) const; // "+£12.00", "−£96.00"
    QString moneyRounded(const Money& money) const; // "£3,214"
    QString moneyShort(const Money& money) const; // "£2.06M", "£12.4k"
    QString numberShort(double value) const; // "3.1M", for axes
    QString currencySymbol() const;
    QString percent(double fraction, int decimals = 0) const; // 0.638 is "64%"
    QString signedPercent(double fraction, int decimals = 0) const; // "+4.1%"

    QString date(Instant at) const; // "19 Dec 2010"
    QString date(QDate day) const;
    QString shortDate(QDate day) const; // "19 Dec"
    QString time(Instant at) const; // "09:14"
    QString dateTime(Instant at) const; // "19 Dec 2010, 09:14"
    QString month(QDate month) const; // "Nov 2010"
    QString shortMonth(QDate month) const; // "Nov"
    // "12 min ago", "Today 09:14", "Yesterday", "Mon 17 Nov", "18 Nov 2010".
    QString relative(Instant at, Instant now) const;
    // "due in 40 min", "due tomorrow", "2 h overdue".
    QString due(Instant due, Instant now) const;
    QString duration(Duration duration) const; // "0.4 s", "3 min 20 s"

    // Keeps a name of the other direction from turning the sentence around it: U+2068 … U+2069.
    static QString isolate(const QString& text);

private:
    QString overdue(Duration by) const;
    QString withSymbol(const QString& digits, bool isNegative) const;

    QLocale m_locale;
    Currency m_currency;
    QTimeZone m_zone;
};

} // namespace laurel::ui

#include "model/services/demo/DemoPeople.h"

#include "model/services/demo/Basket.h"
#include "model/services/demo/Country.h"
#include "model/services/demo/Dice.h"
#include "model/services/demo/LatinText.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

Currency pounds()
{
    return Currency::fromCode(u"GBP"_s).value();
}

// Puts digits and letters for the marks of a form: # any digit, % a digit but 0, @ a letter.
QString filled(const QString& form, Dice dice)
{
    constexpr QLatin1StringView letters = "ABDEFGHJLNPQRSTUWXYZ"_L1;

    QString text;
    for (const QChar mark : form) {
        if (mark == u'#')
            text += QChar(u'0' + static_cast<char16_t>(dice.below(10)));
        else if (mark == u'%')
            text += QChar(u'1' + static_cast<char16_t>(dice.below(9)));
        else if (mark == u'@')
            text += QChar(dice.pick(letters));
        else
            text += mark;
    }
    return text;
}

// "M-1" and five digits. The customers' numbers lie within 100,000 of each other, and 40,009 has no
// factor in common with 100,000: no two of them meet.
QString cardNumberOf(QByteArrayView customer)
{
    constexpr qint64 stride = 40'009;
    constexpr qint64 size = 100'000;

    return u"M-1%1"_s.arg(customer.toLongLong() * stride % size, 5, 10, QChar(u'0'));
}

QDate birthdayOf(QByteArrayView customer)
{
    constexpr std::size_t days = 21'900; // Between 19 and 79 years old when the program began.

    return QDate(1931, 6, 1).addDays(static_cast<qint64>(Dice(customer, "birthday").below(days)));
}

// Makes the members and sees to it that no two have one address of mail.
class DemoPopulation
{
public:
    MemberRecord member(const Basket& first)
    {
        const QByteArrayView who = first.customer;
        const auto country = m_countries.constFind(QString::fromLatin1(first.country));
        LAUREL_EXPECT(country != m_countries.constEnd());

        MemberRecord member{.externalId = QString::fromLatin1(who),
                            .cardNumber = cardNumberOf(who)};
        setName(member, who, country->names);
        member.phone =
            filled(Dice(who, "phone form").pick(country->phoneForms), Dice(who, "phone"));
        member.birthday = birthdayOf(who);
        member.joinedAt = Instant::fromLocal(first.at.toLocal(m_zone).date(), QTime(0, 0), m_zone);
        member.locale = country->locale;
        setAddress(member, who, *country);
        member.emailConsent = Dice(who, "email consent").isUnder(80);
        member.smsConsent = Dice(who, "sms consent").isUnder(60);
        return member;
    }

private:
    void setName(MemberRecord& member, QByteArrayView who, const NameTable& names)
    {
        const bool isWoman = Dice(who, "woman").isUnder(58);
        const WrittenName& first = Dice(who, "first name").pick(isWoman ? names.women : names.men);
        const LastName& family = Dice(who, "last name").pick(names.last);
        const WrittenName& last = isWoman ? family.woman : family.man;
        member.firstName = first.own;
        member.lastName = last.own;
        member.email = addressFor(latinLetters(first.latin) + u'.' + latinLetters(last.latin), who);
    }

    QString addressFor(const QString& name, QByteArrayView who)
    {
        static const QStringList hosts{u"example.org"_s, u"example.com"_s, u"example.net"_s};

        const QString host = Dice(who, "mail host").pick(hosts);
        QString address = name + u'@' + host;
        for (int next = 2; m_addresses.contains(address); ++next)
            address = u"%1%2@%3"_s.arg(name).arg(next).arg(host);
        m_addresses.insert(address);
        return address;
    }

    static void setAddress(MemberRecord& member, QByteArrayView who, const Country& country)
    {
        const Town& town = Dice(who, "town").pick(country.towns);
        member.addressLine = country.addressForm;
        member.addressLine.replace(u"{n}"_s, QString::number(1 + Dice(who, "house").below(180)))
            .replace(u"{street}"_s, Dice(who, "street").pick(country.streets));
        member.postcode = filled(town.postcodeForm, Dice(who, "postcode"));
        member.city = town.name;
        member.country = country.code;
    }

    QHash<QString, Country> m_countries = demoCountries();
    QTimeZone m_zone{"Europe/London"};
    QSet<QString> m_addresses;
};

// "B-10001": the baskets are numbered in the order of time.
QString orderNumberOf(size_t index)
{
    return u"B-%1"_s.arg(10'001 + index);
}

EventRecord eventFrom(const Basket& basket, size_t index, const Currency& currency)
{
    return {
        .source = u"demo"_s,
        .externalId = orderNumberOf(index),
        .member = QString::fromLatin1(basket.customer),
        .occurredAt = basket.at,
        .type = basket.isReturn ? u"refund"_s : u"purchase"_s,
        .amount = Money::fromMinor(basket.pence, currency),
        .attributes = {{u"country"_s, QLatin1StringView(basket.country)},
                       {u"lines"_s, QLatin1StringView(basket.lines)},
                       {u"units"_s, QLatin1StringView(basket.units)}},
    };
}

} // namespace

std::vector<MemberRecord> demoMembers()
{
    DemoPopulation population;
    const Baskets baskets = demoBaskets();
    QSet<QByteArrayView> known;
    std::vector<MemberRecord> members;
    for (const Basket& basket : baskets.all) {
        if (known.contains(basket.customer))
            continue;
        known.insert(basket.customer);
        members.push_back(population.member(basket));
    }
    return members;
}

std::vector<EventRecord> demoEvents()
{
    const Currency currency = pounds();
    const Baskets baskets = demoBaskets();
    std::vector<EventRecord> events;
    events.reserve(baskets.all.size());
    for (const Basket& basket : baskets.all)
        events.push_back(eventFrom(basket, events.size(), currency));
    return events;
}

std::vector<Person> demoPeople()
{
    return {
        {u"hana"_s, u"Hana Okafor"_s, Role::Manager},
        {u"mateo"_s, u"Mateo Ito"_s, Role::Manager},
        {u"priya"_s, u"Priya Novak"_s, Role::Warehouse},
        {u"jonas"_s, u"Jonas Lind"_s, Role::Support},
        {u"ines"_s, u"Ines Castro"_s, Role::Auditor},
        {u"sam"_s, u"Sam Reed"_s, Role::Admin},
    };
}

} // namespace laurel

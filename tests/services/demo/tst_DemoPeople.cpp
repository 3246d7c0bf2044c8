#include "model/services/demo/DemoPeople.h"
#include "model/services/intake/ContentHash.h"
#include "model/services/intake/MemberMapper.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace laurel;
using namespace Qt::StringLiterals;

namespace {

template <class Record>
QByteArray checksum(const std::vector<Record>& records)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Record& record : records)
        hash.addData(contentHash(record));
    return hash.result().toHex();
}

template <class Record, class Value>
bool areUnique(const std::vector<Record>& records, Value Record::*field)
{
    QSet<Value> seen;
    for (const Record& record : records)
        seen.insert(record.*field);
    return seen.size() == static_cast<qsizetype>(records.size());
}

} // namespace

class tst_DemoPeople : public QObject
{
    Q_OBJECT

private slots:
    void demoMembers_areAsManyAsTheCustomers()
    {
        const auto members = demoMembers();

        QCOMPARE(members.size(), 4372);
        QVERIFY(areUnique(members, &MemberRecord::externalId));
        QVERIFY(areUnique(members, &MemberRecord::cardNumber));
        QVERIFY(areUnique(members, &MemberRecord::email));
    }

    // The demo is the same to the byte on every machine and in every year.
    void demoMembers_neverChange()
    {
        QCOMPARE(checksum(demoMembers()),
                 "dc9c40f53aa17a2b9151d6cb3d0d06d5976f5e38f8fa30ee6aa05c0bbeafd37f"_ba);
        QCOMPARE(checksum(demoMembers()), checksum(demoMembers()));
    }

    void demoEvents_neverChange()
    {
        QCOMPARE(checksum(demoEvents()),
                 "2379995143fdb49541b0e50bc3dc150300dbeee85de1d397585f7bada25b17a9"_ba);
    }

    void demoEvents_haveTheFiguresOfTheSet()
    {
        const auto events = demoEvents();
        const Period first{Instant::parse(u"2010-12-01"_s, QTimeZone("Europe/London")).value(),
                           Instant::parse(u"2010-12-31"_s, QTimeZone("Europe/London")).value()};
        qint64 firstCycle = 0;
        qint64 whole = 0;
        qint64 refunds = 0;

        for (const EventRecord& event : events) {
            const bool isRefund = event.type == u"refund"_s;
            const qint64 net = isRefund ? -event.amount->minor() : event.amount->minor();
            QVERIFY(isRefund ? net < 0 : net >= 0);
            refunds += isRefund ? 1 : 0;
            whole += net;
            firstCycle += first.contains(event.occurredAt) ? net : 0;
        }

        QCOMPARE(events.size(), 22'094);
        QCOMPARE(refunds, 3650);
        QCOMPARE(firstCycle, 554'604'02);
        QCOMPARE(whole, 8'300'065'81);
        QVERIFY(areUnique(events, &EventRecord::externalId));
        QVERIFY(std::ranges::is_sorted(events, {}, &EventRecord::occurredAt));
    }

    // Customer 12346 bought for 77,183.60 and brought all of it back within minutes.
    void demoEvents_keepTheTimesOfLondon()
    {
        const auto events = demoEvents();

        QCOMPARE(events.front().occurredAt.toIso(), u"2010-12-01T08:26:00Z"_s);
        QCOMPARE(events.front().externalId, u"B-10001"_s);
        QCOMPARE(events.front().amount->toDecimal(), u"139.12"_s);
        QCOMPARE(events.front().attributes.value(u"units"_s).toString(), u"40"_s);
        // 2011-06-01 07:37:00 in the set, which is summer time.
        const auto summer = std::ranges::find(events, u"B-18984"_s, &EventRecord::externalId);
        QVERIFY(summer != events.end());
        QCOMPARE(summer->occurredAt.toIso(), u"2011-06-01T06:37:00Z"_s);
        const auto returned = std::ranges::count_if(events, [](const EventRecord& event) {
            return event.member == u"12346"_s && event.amount->toDecimal() == u"77183.60"_s;
        });
        QCOMPARE(returned, 2);
    }

    // They come in by the same door as anybody: every one must pass it.
    void demoMembers_passTheDoor()
    {
        const QTimeZone zone("Europe/London");
        const Instant now = Instant::fromLocal(QDate(2011, 12, 9), QTime(12, 0), zone);
        const MemberMapper mapper(Columns::forMembers(), zone, now);

        for (const MemberRecord& member : demoMembers()) {
            const RawRecord raw{.fields = {
                                    {u"external_id"_s, member.externalId},
                                    {u"card_number"_s, member.cardNumber},
                                    {u"first_name"_s, member.firstName},
                                    {u"last_name"_s, member.lastName},
                                    {u"email"_s, member.email},
                                    {u"phone"_s, member.phone},
                                    {u"birthday"_s, member.birthday->toString(Qt::ISODate)},
                                    {u"joined_at"_s, member.joinedAt->toIso()},
                                    {u"locale"_s, member.locale},
                                    {u"address_line"_s, member.addressLine},
                                    {u"postcode"_s, member.postcode},
                                    {u"city"_s, member.city},
                                    {u"country"_s, member.country},
                                    {u"email_consent"_s, QString::number(member.emailConsent)},
                                    {u"sms_consent"_s, QString::number(member.smsConsent)},
                                }};
            const auto mapped = mapper.map(raw);
            const auto* fault = std::get_if<RecordFault>(&mapped);
            QVERIFY2(!fault, qPrintable(fault ? fault->detail : QString()));
            QCOMPARE(contentHash(std::get<MemberRecord>(mapped)).toHex(),
                     contentHash(member).toHex());
        }
    }

    void demoMembers_lookLikePeople()
    {
        static const QRegularExpression host(u"@example\\.(org|com|net)$"_s);
        static const QRegularExpression card(u"^M-1\\d{5}$"_s);
        const auto members = demoMembers();
        QSet<QString> countries;
        qint64 emails = 0;
        qint64 messages = 0;

        for (const MemberRecord& member : members) {
            QVERIFY(member.email.contains(host));
            QVERIFY(member.cardNumber.contains(card));
            QVERIFY(!member.firstName.isEmpty() && !member.lastName.isEmpty());
            QVERIFY(!member.addressLine.contains(u'{') && !member.city.isEmpty());
            QVERIFY2(!member.postcode.contains(u'#') && !member.phone.contains(u'#'),
                     qPrintable(member.externalId));
            QVERIFY(member.phone.startsWith(u'+'));
            countries.insert(member.country);
            emails += member.emailConsent;
            messages += member.smsConsent;
        }

        QCOMPARE(countries.size(), 35);
        const auto percent = [&](qint64 count) {
            return count * 100 / static_cast<qint64>(members.size());
        };
        QVERIFY(percent(emails) >= 78 && percent(emails) <= 82);
        QVERIFY(percent(messages) >= 58 && percent(messages) <= 62);
    }

    void demoMembers_joinOnTheDayOfTheirFirstBasket()
    {
        const auto members = demoMembers();
        const auto events = demoEvents();

        QCOMPARE(members.front().externalId, u"17850"_s);
        QCOMPARE(members.front().joinedAt->toIso(), u"2010-12-01T00:00:00Z"_s);
        QHash<QString, Instant> joined;
        for (const MemberRecord& member : members)
            joined.insert(member.externalId, *member.joinedAt);
        for (const EventRecord& event : events) {
            QVERIFY(joined.contains(event.member));
            QVERIFY(joined.value(event.member) <= event.occurredAt);
        }
    }

    void demoPeople_haveARoleEach()
    {
        const auto people = demoPeople();

        QCOMPARE(people.size(), 6);
        QVERIFY(areUnique(people, &Person::login));
        QCOMPARE(std::ranges::count(people, Role::Manager, &Person::role), 2);
    }

    void demoEvents_comeQuickly()
    {
        QBENCHMARK_ONCE
        {
            QCOMPARE(demoEvents().size(), 22'094);
        }
    }
};

QTEST_GUILESS_MAIN(tst_DemoPeople)
#include "tst_DemoPeople.moc"

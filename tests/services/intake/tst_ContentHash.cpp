#include "model/services/intake/ContentHash.h"

#include <QTest>

#include <functional>

using namespace laurel;
using namespace Qt::StringLiterals;

namespace {

Money pounds(qint64 pence)
{
    return *Money::fromMinor(pence, Currency::fromCode(u"GBP"_s).value());
}

EventRecord someEvent()
{
    return {.source = u"file"_s,
            .externalId = u"536365"_s,
            .member = u"17850"_s,
            .occurredAt = Instant::fromUs(1'291'191'960'000'000),
            .type = u"purchase"_s,
            .amount = pounds(13912),
            .refundOf = u""_s,
            .attributes = {{u"units"_s, u"40"_s}, {u"lines"_s, u"7"_s}}};
}

MemberRecord someMember()
{
    return {.externalId = u"17850"_s,
            .cardNumber = u"M-117850"_s,
            .firstName = u"Ada"_s,
            .lastName = u"Hart"_s,
            .email = u"ada@example.org"_s,
            .birthday = QDate(1980, 2, 29),
            .joinedAt = Instant::fromUs(0),
            .emailConsent = true};
}

} // namespace

class tst_ContentHash : public QObject
{
    Q_OBJECT

private slots:
    // Stored hashes are compared with new ones for as long as the books are kept.
    void contentHash_neverChanges()
    {
        QCOMPARE(contentHash(someEvent()).toHex(),
                 "906865f778a2c45d7ef3f5d58205085b0376980f49ceabb9135fe0a0a359b6c0"_ba);
        QCOMPARE(contentHash(someMember()).toHex(),
                 "009e723e9bada8dd5185a9394b52e9c10f752cec8399f3a98f3b5a6091cb0b1d"_ba);
    }

    void contentHash_doesNotCareForTheOrderOfAttributes()
    {
        EventRecord other = someEvent();
        other.attributes = {};
        other.attributes.insert(u"lines"_s, u"7"_s);
        other.attributes.insert(u"units"_s, u"40"_s);

        QCOMPARE(contentHash(other), contentHash(someEvent()));
    }

    void contentHash_seesEveryFieldOfAnEvent()
    {
        const std::vector<std::function<void(EventRecord&)>> changes{
            [](auto& e) { e.source = u"shop"_s; },
            [](auto& e) { e.externalId = u"536366"_s; },
            [](auto& e) { e.member = u"17851"_s; },
            [](auto& e) { e.occurredAt = e.occurredAt + Duration(1); },
            [](auto& e) { e.type = u"refund"_s; },
            [](auto& e) { e.amount = pounds(13913); },
            [](auto& e) { e.amount.reset(); },
            [](auto& e) {
                e.amount = *Money::fromMinor(13912, Currency::fromCode(u"EUR"_s).value());
            },
            [](auto& e) { e.refundOf = u"1"_s; },
            [](auto& e) { e.attributes.insert(u"units"_s, u"41"_s); },
            // The same letters, parted elsewhere.
            [](auto& e) {
                e.externalId = u"53636"_s;
                e.member = u"517850"_s;
            },
        };
        QSet<QByteArray> hashes{contentHash(someEvent())};

        for (const auto& change : changes) {
            EventRecord changed = someEvent();
            change(changed);
            hashes.insert(contentHash(changed));
        }

        QCOMPARE(hashes.size(), static_cast<qsizetype>(changes.size()) + 1);
    }

    void contentHash_seesEveryFieldOfAMember()
    {
        const std::vector<std::function<void(MemberRecord&)>> changes{
            [](auto& m) { m.externalId = u"x"_s; },
            [](auto& m) { m.cardNumber = u"x"_s; },
            [](auto& m) { m.firstName = u"x"_s; },
            [](auto& m) { m.lastName = u"x"_s; },
            [](auto& m) { m.email = u"x"_s; },
            [](auto& m) { m.phone = u"x"_s; },
            [](auto& m) { m.birthday.reset(); },
            [](auto& m) { m.joinedAt.reset(); },
            [](auto& m) { m.locale = u"x"_s; },
            [](auto& m) { m.addressLine = u"x"_s; },
            [](auto& m) { m.postcode = u"x"_s; },
            [](auto& m) { m.city = u"x"_s; },
            [](auto& m) { m.country = u"x"_s; },
            [](auto& m) { m.emailConsent = false; },
            [](auto& m) { m.smsConsent = true; },
            [](auto& m) { m.attributes.insert(u"x"_s, u"x"_s); },
        };
        QSet<QByteArray> hashes{contentHash(someMember())};

        for (const auto& change : changes) {
            MemberRecord changed = someMember();
            change(changed);
            hashes.insert(contentHash(changed));
        }

        QCOMPARE(hashes.size(), static_cast<qsizetype>(changes.size()) + 1);
    }
};

QTEST_GUILESS_MAIN(tst_ContentHash)
#include "tst_ContentHash.moc"

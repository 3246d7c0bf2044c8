#include "model/services/intake/MemberMapper.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

namespace {

using Fields = QHash<QString, QString>;

std::variant<MemberRecord, RecordFault> mapped(Fields fields)
{
    if (!fields.contains(u"external_id"_s))
        fields.insert(u"external_id"_s, u"17850"_s);
    const QTimeZone london("Europe/London");
    const Instant now = Instant::fromLocal(QDate(2011, 12, 10), QTime(12, 0), london);
    return MemberMapper(Columns::forMembers(), london, now).map(RawRecord{.fields = fields});
}

} // namespace

class tst_MemberMapper : public QObject
{
    Q_OBJECT

private slots:
    void map_makesAMember()
    {
        const auto result = mapped({
            {u"external_id"_s, u"12346"_s},
            {u"card_number"_s, u"M-104882"_s},
            {u"first_name"_s, u" Zoe\u0308 "_s},
            {u"last_name"_s, u"O'Brien"_s},
            {u"email"_s, u"zoe.obrien@example.org"_s},
            {u"phone"_s, u"+44 7700 900123"_s},
            {u"birthday"_s, u"1980-02-29"_s},
            {u"joined_at"_s, u"2010-12-01"_s},
            {u"locale"_s, u"en-GB"_s},
            {u"address_line"_s, u"12 Orchard Row"_s},
            {u"postcode"_s, u"M1 4AB"_s},
            {u"city"_s, u"Manchester"_s},
            {u"country"_s, u"gb"_s},
            {u"email_consent"_s, u"1"_s},
            {u"sms_consent"_s, u"FALSE"_s},
            {u"shoe size"_s, u"41"_s},
        });

        const auto* member = std::get_if<MemberRecord>(&result);
        QVERIFY(member);
        QCOMPARE(member->externalId, u"12346"_s);
        QCOMPARE(member->cardNumber, u"M-104882"_s);
        QCOMPARE(member->firstName, u"Zo\u00EB"_s);
        QCOMPARE(member->lastName, u"O'Brien"_s);
        QCOMPARE(*member->birthday, QDate(1980, 2, 29));
        QCOMPARE(member->joinedAt->toIso(), u"2010-12-01T00:00:00Z"_s);
        QCOMPARE(member->locale, u"en_GB"_s);
        QCOMPARE(member->country, u"GB"_s);
        QVERIFY(member->emailConsent);
        QVERIFY(!member->smsConsent);
        QCOMPARE(member->attributes, QJsonObject({{u"shoe size"_s, u"41"_s}}));
    }

    void map_needsNothingButTheId()
    {
        const auto result = mapped({});

        QVERIFY(std::holds_alternative<MemberRecord>(result));
        QVERIFY(!std::get<MemberRecord>(result).emailConsent);
    }

    // A name that reads backwards on screen is somebody else's name.
    void map_takesDirectionsOutOfNames()
    {
        const auto result = mapped(
            {{u"first_name"_s, u"Ada\u202Enoreb\u202C"_s}, {u"last_name"_s, u"\u2067שרה\u2069"_s}});

        QVERIFY(std::holds_alternative<MemberRecord>(result));
        QCOMPARE(std::get<MemberRecord>(result).firstName, u"Adanoreb"_s);
        QCOMPARE(std::get<MemberRecord>(result).lastName, u"שרה"_s);
    }

    void map_keepsNamesThatLookLikeCode()
    {
        const auto result =
            mapped({{u"first_name"_s, u"<img src=x>"_s}, {u"last_name"_s, u"=1+1"_s}});

        QVERIFY(std::holds_alternative<MemberRecord>(result));
        QCOMPARE(std::get<MemberRecord>(result).firstName, u"<img src=x>"_s);
    }

    void map_keepsLinesInNotesOnly()
    {
        const auto note = mapped({{u"note"_s, u"one\r\ntwo\tthree"_s}});
        const auto address = mapped({{u"address_line"_s, u"one\ntwo"_s}});

        QCOMPARE(std::get<MemberRecord>(note).attributes.value(u"note"_s).toString(),
                 u"one\ntwo\tthree"_s);
        QCOMPARE(std::get<RecordFault>(address).reason, QuarantineReason::BadValue);
    }

    void map_checksAddresses_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("accepted");

        QTest::addRow("usual") << u"ada@example.org"_s << true;
        QTest::addRow("plus and dots") << u"a.b+c_d@mail.example.co.uk"_s << true;
        QTest::addRow("no host") << u"ada@"_s << false;
        QTest::addRow("no at") << u"ada.example.org"_s << false;
        QTest::addRow("two ats") << u"a@b@example.org"_s << false;
        QTest::addRow("no top level") << u"ada@localhost"_s << false;
        QTest::addRow("two dots") << u"a..b@example.org"_s << false;
        QTest::addRow("a space") << u"a b@example.org"_s << false;
        QTest::addRow("quotes") << u"\"a b\"@example.org"_s << false;
        QTest::addRow("a second header") << u"a@example.org\r\nBcc: b@example.org"_s << false;
        QTest::addRow("letters beyond ASCII") << u"zoë@example.org"_s << false;
        QTest::addRow("angle brackets") << u"<a@example.org>"_s << false;
        QTest::addRow("a hyphen first") << u"a@-example.org"_s << false;
        QTest::addRow("long local part") << QString(65, u'a') + u"@example.org"_s << false;
        QTest::addRow("long host") << u"a@"_s + QString(250, u'b') + u".org"_s << false;
    }

    void map_checksAddresses()
    {
        QFETCH(const QString, email);
        QFETCH(const bool, accepted);

        const auto result = mapped({{u"email"_s, email}});

        QCOMPARE(std::holds_alternative<MemberRecord>(result), accepted);
        if (!accepted)
            QCOMPARE(std::get<RecordFault>(result).reason, QuarantineReason::BadValue);
    }

    void map_refuses_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QuarantineReason>("reason");

        using enum QuarantineReason;
        QTest::addRow("no id") << u"external_id"_s << u" "_s << MissingField;
        QTest::addRow("letters in a phone") << u"phone"_s << u"call me"_s << BadValue;
        QTest::addRow("short phone") << u"phone"_s << u"12"_s << BadValue;
        QTest::addRow("no such birthday") << u"birthday"_s << u"1981-02-29"_s << BadValue;
        QTest::addRow("birthday to come") << u"birthday"_s << u"2011-12-11"_s << BadValue;
        QTest::addRow("birthday with a time") << u"birthday"_s << u"1981-02-28T10:00"_s << BadValue;
        QTest::addRow("no such joining day") << u"joined_at"_s << u"2011-02-30"_s << BadTime;
        QTest::addRow("joining to come") << u"joined_at"_s << u"2012-02-28"_s << BadTime;
        QTest::addRow("consent in words") << u"email_consent"_s << u"yes"_s << BadValue;
        QTest::addRow("consent of two") << u"sms_consent"_s << u"2"_s << BadValue;
        QTest::addRow("a locale in words") << u"locale"_s << u"English"_s << BadValue;
        QTest::addRow("a card of signs") << u"card_number"_s << u"#!"_s << BadValue;
        QTest::addRow("NUL in a name") << u"first_name"_s << u"A\0da"_s << BadValue;
        QTest::addRow("escape in a name") << u"first_name"_s << u"A\x1b[31mda"_s << BadValue;
        QTest::addRow("a long name") << u"first_name"_s << QString(201, u'x') << BadValue;
    }

    void map_refuses()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        QFETCH(const QuarantineReason, reason);

        const auto result = mapped({{column, value}});

        QVERIFY(std::holds_alternative<RecordFault>(result));
        QCOMPARE(codeOf(std::get<RecordFault>(result).reason), codeOf(reason));
    }
};

QTEST_GUILESS_MAIN(tst_MemberMapper)
#include "tst_MemberMapper.moc"

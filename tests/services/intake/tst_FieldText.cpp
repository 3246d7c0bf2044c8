#include "model/services/intake/FieldText.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_FieldText : public QObject
{
    Q_OBJECT

private slots:
    void decodedUtf8_hidesNoDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("accepted");

        QTest::addRow("ASCII") << "abc"_ba << true;
        QTest::addRow("empty") << ""_ba << true;
        QTest::addRow("four bytes") << "\xF0\x9D\x84\x9E"_ba << true;
        QTest::addRow("Latin-1") << "caf\xE9"_ba << false;
        QTest::addRow("cut off") << "\xF0\x9D\x84"_ba << false;
        QTest::addRow("overlong") << "\xC0\xAF"_ba << false;
        QTest::addRow("a surrogate") << "\xED\xA0\x80"_ba << false;
        QTest::addRow("past the last character") << "\xF4\x90\x80\x80"_ba << false;
        QTest::addRow("lone continuation") << "a\x80"_ba << false;
    }

    void decodedUtf8_hidesNoDamage()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, accepted);

        const auto text = decodedUtf8(bytes);

        QCOMPARE(text.has_value(), accepted);
        if (text)
            QCOMPARE(text->toUtf8(), bytes);
    }

    void firstBadCharacter_namesIt()
    {
        QVERIFY(!firstBadCharacter(u"Zoë 花 𝄞"_s, LineBreaks::Refuse));
        QCOMPARE(*firstBadCharacter(u"a\0b"_s, LineBreaks::Allow), u"U+0000"_s);
        QCOMPARE(*firstBadCharacter(u"a\u0085"_s, LineBreaks::Allow), u"U+0085"_s);
        QCOMPARE(*firstBadCharacter(u"a\u2028"_s, LineBreaks::Allow), u"U+2028"_s);
        QCOMPARE(*firstBadCharacter(u"a\tb"_s, LineBreaks::Refuse), u"U+0009"_s);
        QVERIFY(!firstBadCharacter(u"a\tb\nc"_s, LineBreaks::Allow));
        QCOMPARE(*firstBadCharacter(u"a\rb"_s, LineBreaks::Allow), u"U+000D"_s);
    }

    void shownText_isShortAndTame()
    {
        QCOMPARE(shownText(u"abc"_s), u"abc"_s);
        QCOMPARE(shownText(QString(41, u'x')), QString(40, u'x') + u'…');
        QCOMPARE(shownText(u"a\x1b[2J\u202Eb\n"_s), u"a\uFFFD[2Jb\uFFFD"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FieldText)
#include "tst_FieldText.moc"

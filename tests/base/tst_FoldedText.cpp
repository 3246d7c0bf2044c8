#include "model/base/FoldedText.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_FoldedText : public QObject
{
    Q_OBJECT

private slots:
    void folded_isTheSame_data();
    void folded_isTheSame();
};

void tst_FoldedText::folded_isTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::addRow("case") << u"Ada LOVELACE"_s << u"ada lovelace"_s;
    QTest::addRow("accents") << u"Zoë Müller"_s << u"zoe muller"_s;
    QTest::addRow("composed and decomposed") << u"é"_s << u"e\u0301"_s;
    QTest::addRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::addRow("a large sharp s") << u"\u1E9E"_s << u"ss"_s;
    QTest::addRow("a ligature") << u"o\uFB03ce"_s << u"OFFICE"_s;
    QTest::addRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
    QTest::addRow("Greek, with its final sigma") << u"ΟΔΥΣΣΕΎΣ"_s << u"οδυσσευς"_s;
    QTest::addRow("a Greek iota below") << u"\u1FB3"_s << u"\u03B1"_s;
    QTest::addRow("Cyrillic") << u"ИРИНА"_s << u"ирина"_s;
    QTest::addRow("Turkish dotted I") << u"İnci"_s << u"inci"_s;
    QTest::addRow("Vietnamese, two marks on a letter") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::addRow("Arabic short vowels") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::addRow("half-width kana") << u"ｶﾀｶﾅ"_s << u"カタカナ"_s;
    QTest::addRow("letters past the basic plane") << u"\U00010400"_s << u"\U00010428"_s;
    QTest::addRow("a mark past the basic plane") << u"x\U00010A01"_s << u"x"_s;
    QTest::addRow("nothing") << u""_s << u""_s;
}

void tst_FoldedText::folded_isTheSame()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);

    QCOMPARE(folded(one), folded(other));
    QCOMPARE(folded(folded(one)), folded(one));
}

QTEST_APPLESS_MAIN(tst_FoldedText)
#include "tst_FoldedText.moc"

#include "model/services/ProgramMaker.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_StarterGifts : public QObject
{
    Q_OBJECT

private slots:
    void starterGifts_haveABarcodeThatScans()
    {
        const auto gifts = starterGifts(*Currency::fromCode(u"GBP"_s));

        QCOMPARE(gifts.size(), size_t{1});
        QCOMPARE(gifts.front().onHand, 200);
        QCOMPARE(gifts.front().cost.toDecimal(), u"18.00"_s);
        for (const Gift& gift : gifts) {
            QCOMPARE(gift.barcode.size(), 13);
            int sum = 0;
            for (int i = 0; i < 13; ++i)
                sum += gift.barcode.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
            QCOMPARE(sum % 10, 0);
        }
    }

    void starterGifts_costInACurrencyWithoutDecimals()
    {
        QCOMPARE(starterGifts(*Currency::fromCode(u"JPY"_s)).front().cost.toDecimal(), u"18"_s);
    }
};

QTEST_APPLESS_MAIN(tst_StarterGifts)
#include "tst_StarterGifts.moc"

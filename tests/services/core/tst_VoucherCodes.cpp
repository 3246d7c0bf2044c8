#include "model/services/VoucherCodes.h"
#include "tests/services/core/Must.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

class tst_VoucherCodes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void code_hasItsForm();
    void codes_areUnique();
    void code_isTheSameEachTime();
    void code_dependsOnTheKey();
    void mac_forgivesHowACodeIsTyped();
    void keyFile_isItsOwnersAlone();
    void existingKey_isKept();
    void missingKey_isSaid();
    void damagedKey_isSaid_data();
    void damagedKey_isSaid();

private:
    DatabaseAddress address(const QString& name = u"program.laurel"_s) const
    {
        return {.database = m_folder.filePath(name)};
    }
    VoucherCodes codes() const { return must(VoucherCodes::forProgram(address(), false)); }

    QTemporaryDir m_folder;
};

void tst_VoucherCodes::initTestCase()
{
    must(VoucherCodes::forProgram(address(), true));
}

// Sixteen letters of Crockford's alphabet, which has no I, L, O and U.
void tst_VoucherCodes::code_hasItsForm()
{
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    const auto codes = this->codes();
    QSet<QChar> letters;
    for (qint64 id = 1; id <= 1000; ++id) {
        const QString code = codes.code(VoucherId(id));
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        QCOMPARE(VoucherCodes::lastFour(code), code.section(u'-', 3));
        for (const QChar letter : code)
            letters.insert(letter);
    }
    QCOMPARE(letters.size(), 32 + 1); // Every letter is used, and the dash.
}

void tst_VoucherCodes::codes_areUnique()
{
    const auto codes = this->codes();
    QSet<QString> made;
    made.reserve(100'000);
    for (qint64 id = 1; id <= 100'000; ++id)
        made.insert(codes.code(VoucherId(id)));

    QCOMPARE(made.size(), 100'000);
}

void tst_VoucherCodes::code_isTheSameEachTime()
{
    const QString first = codes().code(VoucherId(77));

    QCOMPARE(codes().code(VoucherId(77)), first);
    QVERIFY(codes().code(VoucherId(78)) != first);
}

void tst_VoucherCodes::code_dependsOnTheKey()
{
    const auto other = must(VoucherCodes::forProgram(address(u"other.laurel"_s), true));

    QVERIFY(other.code(VoucherId(77)) != codes().code(VoucherId(77)));
    QVERIFY(other.mac(u"7K3M-9QWX-2ABC-DEFG"_s) != codes().mac(u"7K3M-9QWX-2ABC-DEFG"_s));
}

void tst_VoucherCodes::mac_forgivesHowACodeIsTyped()
{
    const auto codes = this->codes();
    const QByteArray mac = codes.mac(u"7K3M-9QWX-2ABC-DEFG"_s);

    QCOMPARE(mac.size(), 32);
    QCOMPARE(codes.mac(u"7k3m9qwx2abcdefg"_s), mac);
    QVERIFY(codes.mac(u"7K3M-9QWX-2ABC-DEFH"_s) != mac);
}

void tst_VoucherCodes::keyFile_isItsOwnersAlone()
{
    const QFile key(VoucherCodes::keyPath(address()));

    QCOMPARE(key.fileName(), address().database + u".key"_s);
    QCOMPARE(key.size(), 32);
    QCOMPARE(key.permissions(),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void tst_VoucherCodes::existingKey_isKept()
{
    const QString before = codes().code(VoucherId(1));

    QCOMPARE(must(VoucherCodes::forProgram(address(), true)).code(VoucherId(1)), before);
}

void tst_VoucherCodes::missingKey_isSaid()
{
    const auto codes = VoucherCodes::forProgram(address(u"none.laurel"_s), false);

    QVERIFY(!codes);
    QCOMPARE(codes.error().code, ErrorCode::NotFound);
    QCOMPARE(codes.error().detail,
             u"The key file %1.key is missing. Without it no voucher can be made or shown; bring it "
             "back from the backup."_s.arg(address(u"none.laurel"_s).database));
    QVERIFY(!QFile::exists(VoucherCodes::keyPath(address(u"none.laurel"_s))));
}

void tst_VoucherCodes::damagedKey_isSaid_data()
{
    QTest::addColumn<int>("size");

    QTest::addRow("empty") << 0;
    QTest::addRow("short") << 31;
    QTest::addRow("long") << 33;
}

void tst_VoucherCodes::damagedKey_isSaid()
{
    QFETCH(const int, size);
    QFile key(VoucherCodes::keyPath(address(u"damaged.laurel"_s)));
    QVERIFY(key.open(QIODevice::WriteOnly));
    QCOMPARE(key.write(QByteArray(size, 'k')), size);
    key.close();

    const auto codes = VoucherCodes::forProgram(address(u"damaged.laurel"_s), false);

    QCOMPARE(laurel::test::codeOf(codes), ErrorCode::FileFailed);
    QVERIFY(sentenceOf(codes).endsWith(u"is damaged."_s));
}

QTEST_GUILESS_MAIN(tst_VoucherCodes)
#include "tst_VoucherCodes.moc"

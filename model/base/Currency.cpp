#include "model/base/Currency.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr std::string_view withTwoDecimals
    = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
      "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
      "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
      "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
      "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
      "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ";
constexpr std::string_view withoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV "
                                             "XAF XOF XPF ";
constexpr std::string_view withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";

bool lists(std::string_view codes, std::string_view code)
{
    const auto at = codes.find(code);
    return at != std::string_view::npos && at % 4 == 0;
}

} // namespace

Result<Currency> Currency::fromCode(const QString& code)
{
    const QByteArray latin = code.toLatin1();
    const std::string_view wanted(latin.constData(), static_cast<size_t>(latin.size()));
    const bool threeCapitals = wanted.size() == 3
        && std::ranges::all_of(wanted, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (threeCapitals) {
        const std::array<char, 3> letters{wanted[0], wanted[1], wanted[2]};
        if (lists(withTwoDecimals, wanted))
            return Currency(letters, 2);
        if (lists(withoutDecimals, wanted))
            return Currency(letters, 0);
        if (lists(withThreeDecimals, wanted))
            return Currency(letters, 3);
    }
    return fail(ErrorCode::InvalidInput,
                u"\"%1\" is not a currency of ISO 4217"_s.arg(code.left(20)));
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

} // namespace laurel

#include "ui/theme/StyleSheet.h"

#include "model/base/Contracts.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QColor> namedColours(const Tokens& t)
{
    return {
        {u"app"_s, t.app},
        {u"surface"_s, t.surface},
        {u"sidebar"_s, t.sidebar},
        {u"raised"_s, t.raised},
        {u"border"_s, t.border},
        {u"borderStrong"_s, t.borderStrong},
        {u"text"_s, t.text},
        {u"text2"_s, t.text2},
        {u"text3"_s, t.text3},
        {u"accent"_s, t.accent},
        {u"accentHover"_s, t.accentHover},
        {u"accentSoft"_s, t.accentSoft},
        {u"onAccent"_s, t.onAccent},
        {u"focus"_s, t.focus},
        {u"danger"_s, t.danger},
        {u"dangerSoft"_s, t.dangerSoft},
        {u"hover"_s, t.hover},
        {u"tipBackground"_s, t.tipBackground},
        {u"tipText"_s, t.tipText},
    };
}

} // namespace

QString styleSheetFor(const Tokens& tokens)
{
    QFile file(u":/laurel/theme/laurel.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    LAUREL_EXPECT(isOpen);
    const QString text = QString::fromUtf8(file.readAll());

    static const QRegularExpression name(u"@(\\w+)"_s);
    const QHash<QString, QColor> colours = namedColours(tokens);
    QString result;
    qsizetype end = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        LAUREL_EXPECT(colours.contains(match.captured(1)));
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += colours.value(match.captured(1)).name();
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace laurel::ui

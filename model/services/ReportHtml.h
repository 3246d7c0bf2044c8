#pragma once

#include <QJsonObject>
#include <QLocale>

namespace laurel {

// One HTML file, without anything from outside, from the document of an issued report: the same
// document always makes the same bytes.
QByteArray healthHtml(const QJsonObject& document);
QByteArray roiHtml(const QJsonObject& document);

} // namespace laurel

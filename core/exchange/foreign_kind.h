#pragma once

#include <QByteArray>

namespace aanjager {

/**
 * What a file is that holds a table in a form that is not read: "old Excel", "binary Excel", "workbook with a
 * password", "web page", "XML", "PDF", "text document", "Numbers", "database", "picture"; nullptr for what may well be
 * separated values or a workbook. A person can be told what to do by it. Only the bytes are looked at, not a name.
 */
const char *foreignKind(const QByteArray &bytes);

} // namespace aanjager

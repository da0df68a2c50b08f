#pragma once

#include <QFunctionPointer>
#include <QString>

namespace aanjager {

/**
 * A function of a part of the program that is a library of its own, loaded when it is first asked for: what is not
 * needed at once, and what it needs in turn, does not slow the start. Parts lie beside the program, or in
 * ../lib/aanjager. Null where the part or the function is not there. Any thread may ask.
 */
QFunctionPointer functionOfPart(const QString &part, const char *function);

} // namespace aanjager

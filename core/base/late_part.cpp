#include "core/base/late_part.h"

#include <QCoreApplication>
#include <QLibrary>

namespace aanjager {

QFunctionPointer functionOfPart(const QString &part, const char *function)
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder : {beside, beside + QStringLiteral("/../lib/aanjager")})
        if (const QFunctionPointer found = QLibrary(folder + QLatin1Char('/') + part).resolve(function))
            return found;
    return nullptr;
}

} // namespace aanjager

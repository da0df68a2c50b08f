#include "ui/models/palette_item.h"

namespace aanjager {

QString PaletteLine::text() const
{
    QStringList parts{number.isEmpty() ? title : number + QLatin1Char(' ') + title};
    for (const QString &part : {context, trailing})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(", "));
}

QStringList keyCaps(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    const bool endsInPlus = text.endsWith(QStringLiteral("++"));
    if (endsInPlus)
        text.chop(1);
    QStringList caps = text.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (endsInPlus)
        caps.append(QStringLiteral("+"));
    return caps;
}

} // namespace aanjager

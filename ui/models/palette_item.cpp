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
    static const QHash<QString, QString> signs{{QStringLiteral("Up"), QStringLiteral("↑")},
                                               {QStringLiteral("Down"), QStringLiteral("↓")},
                                               {QStringLiteral("Left"), QStringLiteral("←")},
                                               {QStringLiteral("Right"), QStringLiteral("→")},
                                               {QStringLiteral("Return"), QStringLiteral("Enter")}};
    static const QStringList modifiers{QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("Alt"),
                                       QStringLiteral("Meta")};
    QString text = keys.toString(QKeySequence::PortableText);
    const bool endsInPlus = text.endsWith(QStringLiteral("+")) && !text.isEmpty();
    if (endsInPlus)
        text.chop(1);
    QStringList caps = text.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    for (QString &cap : caps)
        if (!modifiers.contains(cap))
            cap = signs.value(cap, QKeySequence(cap).toString(QKeySequence::NativeText));
    if (endsInPlus)
        caps.append(QStringLiteral("+"));
    return caps;
}

} // namespace aanjager

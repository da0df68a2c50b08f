#pragma once

#include <QString>
#include <QTextDocument>

namespace aanjager {

/** A text for ToolTipRole that is shown as it stands, whatever markup somebody typed; a long one in several lines. */
inline QString plainToolTip(const QString &text)
{
    constexpr qsizetype longestLine = 80;
    if (text.size() <= longestLine && !Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace aanjager

#pragma once

#include <QString>
#include <QTextDocument>

namespace aanjager {

/** A text for ToolTipRole that is shown as it stands, whatever markup somebody typed. */
inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

} // namespace aanjager

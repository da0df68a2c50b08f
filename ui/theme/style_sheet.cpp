#include "ui/theme/style_sheet.h"

#include "resources/carried.h"

#include <QFile>

namespace aanjager::theme {

namespace {

/** A scaled length or size such as "12px" or "9.75pt", or the name unchanged when it is none. */
QString scaled(const QString &name, int scalePercent)
{
    const QString unit = name.right(2);
    bool isNumber = false;
    const double value = name.chopped(qMin<qsizetype>(2, name.size())).toDouble(&isNumber) * scalePercent / 100;
    if (!isNumber)
        return name;
    return (unit == QStringLiteral("px") ? QString::number(qRound(value)) : QString::number(value, 'f', 2)) + unit;
}

QString valueOf(const QString &name, const Palette &palette, int scalePercent)
{
    if (!name.isEmpty() && name.front().isDigit())
        return scaled(name, scalePercent);
    for (const Token &token : tokens())
        if (name == QLatin1String(token.name))
            return (palette.*token.member).name();
    qFatal("The style sheet asks for the token %s, which does not exist", qUtf8Printable(name));
}

bool belongsToName(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('.');
}

} // namespace

QString expanded(QStringView sheet, const Palette &palette, int scalePercent)
{
    QString filled;
    for (qsizetype at = 0; at < sheet.size(); ++at) {
        if (sheet.at(at) != QLatin1Char('@')) {
            filled += sheet.at(at);
            continue;
        }
        qsizetype end = at + 1;
        while (end < sheet.size() && belongsToName(sheet.at(end)))
            ++end;
        filled += valueOf(sheet.mid(at + 1, end - at - 1).toString(), palette, scalePercent);
        at = end - 1;
    }
    return filled;
}

QString styleSheet(const Palette &palette, int scalePercent)
{
    carryResources();
    QFile file(QStringLiteral(":/style/aanjager.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource :/style/aanjager.qss is missing from this build");
    return expanded(QString::fromUtf8(file.readAll()), palette, scalePercent);
}

} // namespace aanjager::theme

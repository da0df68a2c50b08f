#include "core/exchange/forms/form_file.h"

namespace aanjager::formFile {

QString shownText(const QString &text)
{
    constexpr qsizetype shown = 500, longestEscape = 7;
    if (text.size() <= longestCell / longestEscape || escaped(text).size() <= longestCell)
        return text;
    return text.left(shown).trimmed() + QStringLiteral(" […]");
}

QString comparable(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (QChar &character : plain)
        if (character != u'\n' && (character.unicode() < 0x20 || character.unicode() >= 0xFFFE))
            character = u' ';
    return plain.trimmed();
}

QString escaped(const QString &text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        const QStringView rest = QStringView(text).mid(i);
        const bool isEscape = rest.size() >= 7 && rest.startsWith(u"_x") && rest[6] == u'_' && isHex(rest[2]) &&
                              isHex(rest[3]) && isHex(rest[4]) && isHex(rest[5]);
        if (isEscape)
            result += QLatin1String("_x005F_");
        else if (code >= 0xFFFE)
            result += QLatin1String("_x") + QString::number(code, 16).toUpper() + QLatin1Char('_');
        else
            result += text[i];
    }
    return result;
}

} // namespace aanjager::formFile

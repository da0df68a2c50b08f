#include "core/insight/search_text.h"

namespace aanjager {

namespace {

constexpr qsizetype longestSearch = 400;
constexpr qsizetype mostWords = 12;

/** A run of letters and digits: folded, and where it stands. */
struct Token
{
    QString folded;
    QList<qsizetype> origin; ///< of each folded unit: where its character begins
    qsizetype end = 0;       ///< behind the last character
};

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

bool isWordPart(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

bool isMark(char32_t character)
{
    return QChar::category(character) == QChar::Mark_NonSpacing;
}

QString foldedCharacter(char32_t character)
{
    if (character < 0x80)
        return QString(QChar(static_cast<char16_t>(character)).toLower());
    QString folded;
    const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    for (qsizetype at = 0; at < parts.size(); ++at)
        if (!isMark(characterAt(parts, at)))
            folded += parts[at];
    return folded.toCaseFolded();
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    bool isInside = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype width = QChar::requiresSurrogates(character) ? 2 : 1;
        const bool isPart = isWordPart(character);
        if (isPart && !isInside)
            tokens.append(Token());
        if (isPart) {
            const QString folded = foldedCharacter(character);
            tokens.last().folded += folded;
            for (qsizetype unit = 0; unit < folded.size(); ++unit)
                tokens.last().origin.append(at);
        }
        isInside = isPart || (isInside && isMark(character)); // an accent of its own belongs to the word
        if (isInside)
            tokens.last().end = at + width;
        at += width;
    }
    return tokens;
}

QStringList partsOf(const SearchText &typed)
{
    QStringList parts;
    for (const QString &word : typed.words)
        parts += searchWordsOf(word);
    return parts;
}

/** The longest of the parts that the token begins with; empty for none. */
QString longestStart(const Token &token, const QStringList &parts)
{
    QString longest;
    for (const QString &part : parts)
        if (part.size() > longest.size() && token.folded.startsWith(part))
            longest = part;
    return longest;
}

} // namespace

SearchText readSearch(const QString &typed)
{
    SearchText text;
    QString plain;
    for (const QChar character : QStringView(typed).left(longestSearch))
        plain += character.category() == QChar::Other_Control ? QLatin1Char(' ') : character;
    plain = plain.simplified();
    static const QString signs = QStringLiteral(">@#");
    if (const qsizetype sign = plain.isEmpty() ? -1 : signs.indexOf(plain[0]); sign >= 0) {
        text.scope = static_cast<SearchScope>(sign + 1);
        plain.remove(0, 1);
    }
    for (const QString &word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (text.words.size() < mostWords && !tokensOf(word).isEmpty())
            text.words.append(word);
    return text;
}

QString foldedForSearch(const QString &text)
{
    return searchWordsOf(text).join(QLatin1Char(' '));
}

QStringList searchWordsOf(const QString &text)
{
    QStringList words;
    bool isInside = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += QChar::requiresSurrogates(character) ? 2 : 1;
        if (!isWordPart(character)) {
            isInside = isInside && isMark(character);
            continue;
        }
        if (!isInside)
            words.append(QString());
        isInside = true;
        if (character < 0x80)
            words.last() += QChar(static_cast<char16_t>(character)).toLower();
        else
            words.last() += foldedCharacter(character);
    }
    return words;
}

QList<TextRange> matchesIn(const QString &text, const SearchText &typed)
{
    const QStringList parts = partsOf(typed);
    QList<TextRange> ranges;
    for (const Token &token : tokensOf(text)) {
        const QString start = longestStart(token, parts);
        if (start.isEmpty())
            continue;
        const qsizetype end = start.size() < token.origin.size() ? token.origin[start.size()] : token.end;
        ranges.append({token.origin.first(), end - token.origin.first()});
    }
    return ranges;
}

bool holdsEveryWord(const QString &text, const SearchText &typed)
{
    const QStringList held = searchWordsOf(text);
    const QStringList asked = partsOf(typed);
    return std::all_of(asked.begin(), asked.end(), [&](const QString &part) {
        return std::any_of(held.begin(), held.end(), [&](const QString &word) { return word.startsWith(part); });
    });
}

QString quotedForSearch(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace aanjager

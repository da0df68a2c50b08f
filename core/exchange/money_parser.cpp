#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype longestAmount = 80; // no longer text is an amount

/** Takes a leading qualifier ("circa", "ruim", ">") off the text. */
Qualifier takeQualifier(QString &text)
{
    struct Form
    {
        Qualifier qualifier;
        QRegularExpression words;
    };
    static const auto form = [](Qualifier qualifier, const char *words) {
        return Form{qualifier, QRegularExpression(QStringLiteral("^(?:%1)\\s*").arg(QString::fromUtf8(words)),
                                                  QRegularExpression::CaseInsensitiveOption)};
    };
    static const Form forms[] = {
        form(Qualifier::About, "circa\\b|ca\\.?(?![a-z])|±|~|≈|ongeveer\\b|about\\b|approx(?:imately|\\.)?|rond\\b"),
        form(Qualifier::Over, "ruim\\b|meer dan\\b|>=?|≥|over\\b|more than\\b|minimaal\\b|minstens\\b|at least\\b"),
        form(Qualifier::Under, "minder dan\\b|<=?|≤|under\\b|less than\\b|maximaal\\b|max\\.?(?![a-z])|hooguit\\b|"
                               "bijna\\b|up to\\b"),
    };
    for (const Form &candidate : forms)
        if (const auto match = candidate.words.match(text); match.hasMatch()) {
            text = text.mid(match.capturedLength());
            return candidate.qualifier;
        }
    return Qualifier::Exact;
}

/** Takes every currency sign or code off the text; the currency it names, or nothing. */
std::optional<QString> takeCurrency(QString &text)
{
    struct Sign
    {
        QString code;
        QRegularExpression form;
    };
    static const auto sign = [](const char *code, const char *form) {
        return Sign{QString::fromLatin1(code),
                    QRegularExpression(QString::fromUtf8(form), QRegularExpression::CaseInsensitiveOption)};
    };
    static const Sign signs[] = {
        sign("EUR", "€|\\b(?:d['’]|de |d’)?euro['’]?s?\\b|\\beur(?![a-z])|(?<=\\b[km])eur(?![a-z])"),
        sign("GBP", "£|\\bgbp(?![a-z])"), sign("USD", "\\$|\\busd(?![a-z])")};
    for (const Sign &candidate : signs)
        if (candidate.form.match(text).hasMatch()) {
            text = text.remove(candidate.form).trimmed();
            return candidate.code;
        }
    return std::nullopt;
}

/** The factor of a unit word: mln, miljoen, k, duizend … */
std::optional<qint64> factorOf(const QString &word)
{
    static const std::pair<qint64, const char *> units[] = {
        {1000, "k|dzd|duiz|duizend|tsd|thousand|mille|x 1.000|x 1000"},
        {100'000, "ton"},
        {1'000'000, "m|mln|mio|mil|miljoen|miljoenen|million|millions"},
        {1'000'000'000, "mld|mrd|miljard|miljarden|bn|billion|billions|milliard|milliards"},
    };
    for (const auto &[factor, words] : units)
        if (QString::fromLatin1(words).split(u'|').contains(word))
            return factor;
    return std::nullopt;
}

constexpr qint64 largeUnit = 1'000'000; ///< nobody groups the thousands of a number of these

/** Where the decimals begin in digits with points and commas; the length when there are none. In units of a word or in
 * large ones a lone mark is that of decimals. */
qsizetype decimalMark(const QString &digits, bool isOfLargeUnit)
{
    const qsizetype mark = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (mark < 0)
        return digits.size();
    const QChar other = digits[mark] == u'.' ? u',' : u'.';
    if (digits.contains(other))
        return mark;
    if (digits.count(digits[mark]) > 1)
        return digits.size();
    const bool isThousands = digits.size() - mark - 1 == 3 && !isOfLargeUnit && !digits.startsWith(u'0');
    return isThousands ? digits.size() : mark;
}

/** Whether points or commas before the decimals part groups of three, so that 12.34.5678 is no number. */
bool isGrouped(const QString &whole)
{
    static const QRegularExpression form(QStringLiteral("^\\d+$|^\\d{1,3}(?:\\.\\d{3})+$|^\\d{1,3}(?:,\\d{3})+$|"
                                                        "^\\d{1,3}(?:[ \\x{00A0}\\x{202F}']\\d{3})+$"));
    return form.match(whole).hasMatch();
}

/** Cents of a number times a factor, rounded to the cent; nothing when it is no number or too large. */
std::optional<qint64> scaledCents(const QString &number, qint64 factor, bool hasUnitWord)
{
    const qsizetype mark = decimalMark(number, hasUnitWord || factor >= largeUnit);
    QString whole = number.left(mark);
    const QString decimals = number.mid(mark + 1);
    if (whole.isEmpty() || !isGrouped(whole) || decimals.size() > 12)
        return std::nullopt;
    whole.removeIf([](QChar character) { return !character.isDigit(); });
    bool isNumber = true;
    const qint64 units = whole.toLongLong(&isNumber);
    constexpr qint64 most = 9'000'000'000'000'000; // cents: ninety thousand milliards, far from overflow
    if (!isNumber || units > most / 100 / factor)
        return std::nullopt;
    qint64 cents = units * factor * 100;
    qint64 share = factor * 100;
    qint64 rest = 0;
    qint64 scale = 1;
    for (const QChar digit : decimals) {
        if (!digit.isDigit())
            return std::nullopt;
        if (share % 10 == 0) {
            share /= 10;
            cents += share * digit.digitValue();
        } else if (scale == 1) {
            rest = digit.digitValue() * share; // the first digit below a cent decides the rounding
            scale = 10;
        }
    }
    return cents + (rest * 2 >= scale && scale > 1 ? 1 : 0);
}

/** "2,125" in thousands can be two thousand or two million: only the mark that groups in the currency's countries is
 * sure to group. */
bool canBeDecimals(const QString &digits, qint64 factor, bool hasUnitWord, const QString &currency)
{
    const bool isEuro = currency == u"EUR";
    const QChar sure = isEuro ? u'.' : u',';
    const QChar doubtful = isEuro ? u',' : u'.';
    return factor > 1 && factor < largeUnit && !hasUnitWord && digits.count(doubtful) == 1 && !digits.contains(sure) &&
           decimalMark(digits, false) == digits.size();
}

/** Takes the sign off: a minus before or behind, or brackets. */
bool takeSign(QString &text)
{
    static const QRegularExpression before(QStringLiteral("^(?:-/-|[-–−])\\s*"));
    static const QRegularExpression brackets(QStringLiteral("^\\(([^()]*)\\)$"));
    static const QRegularExpression behind(QStringLiteral("(?<=\\d)[-–−]$"));
    if (const auto match = brackets.match(text); match.hasMatch()) {
        text = match.captured(1).trimmed();
        return true;
    }
    const qsizetype length = text.size();
    text.remove(before);
    text.remove(behind);
    return text.size() != length;
}

/** Takes off what follows an amount and says what it is per, or with what; true when there was such. */
bool takeRemark(QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\s*(?:(?:per|p\\.?|/)\\s*(?:jaar|jr\\.?|j\\.?|annum|a\\.?|an|year|maand)|par "
                       "an|p\\.a\\.|structureel|incidenteel|"
                       "eenmalig|(?:excl?|incl?|ex)\\.?(?:usief)?\\s*btw|(?:ht|ttc)|(?<=\\d|k|n|o|m)\\s*\\((?:[^()]*[a-"
                       "z][^()]*|20\\d\\d(?:\\s*[-–]\\s*20\\d\\d)?)\\))$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return false;
    text = text.left(match.capturedStart()).trimmed();
    return true;
}

/** Takes a unit off that stands behind an amount in its own cell: "1.250 (x 1.000)", "3 (in mln)"; nothing for none. */
std::optional<qint64> takeUnit(QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<=[\\d€£$.,-])\\s*(\\([^()]*\\)|[x×*]\\s*[€£]?\\s*1[.,]?000(?:[.,]?000)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto unit = match.hasMatch() && match.capturedStart() > 0 ? unitNamedIn(match.captured(1)) : std::nullopt;
    if (unit)
        text = text.left(match.capturedStart()).trimmed();
    return unit;
}

/** "anderhalf miljoen" and "1½ mln" in digits. */
QString inDigits(const QString &cell)
{
    static const std::pair<QRegularExpression, QString> words[] = {
        {QRegularExpression(QStringLiteral("\\banderhal(?:f|ve)\\b"), QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("1,5")},
        {QRegularExpression(QStringLiteral("\\b(?:een )?half\\b"), QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("0,5")},
        {QRegularExpression(QStringLiteral("\\b(?:een|één|one)(?= (?:mil|ton\\b))"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("1")},
        {QRegularExpression(QStringLiteral("(?<=\\d) ?½")), QStringLiteral(",5")},
        {QRegularExpression(QStringLiteral("(?<=\\d) ?¼")), QStringLiteral(",25")},
        {QRegularExpression(QStringLiteral("(?<=\\d) ?¾")), QStringLiteral(",75")},
    };
    QString text = cell;
    for (const auto &[form, digits] : words)
        text.replace(form, digits);
    return text;
}

/** "k€ 650" and "M€ 1,2", of which the sign is gone: the letter goes behind. */
void moveUnitBehind(QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([km])\\s*(\\d.*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = form.match(text); match.hasMatch())
        text = match.captured(2) + u' ' + match.captured(1);
}

/** Amounts in words: p.m. with a remark is to be determined, nihil is nothing. */
Read<Money> wordedMoney(QStringView cell, const AmountUnit &unit)
{
    if (isUndetermined(cell))
        return Reading<Money>{Money{0, Qualifier::ToBeDetermined, unit.currency}};
    if (isNotApplicable(cell))
        return Reading<Money>{{}, false, true};
    const QString word = folded(cell.left(longestAmount));
    if (word.startsWith(QLatin1String("p m ")) || word.startsWith(QLatin1String("pm ")))
        return Reading<Money>{Money{0, Qualifier::ToBeDetermined, unit.currency}, false, true};
    static const QSet<QString> nothing{QStringLiteral("nihil"),
                                       QStringLiteral("geen"),
                                       QStringLiteral("neutraal"),
                                       QStringLiteral("budgetneutraal"),
                                       QStringLiteral("budgettair neutraal"),
                                       QStringLiteral("kostenneutraal"),
                                       QStringLiteral("none"),
                                       QStringLiteral("nil"),
                                       QStringLiteral("neant")};
    if (nothing.contains(word))
        return Reading<Money>{Money{0, Qualifier::Exact, unit.currency}, false, true};
    return std::nullopt;
}

} // namespace

Read<Money> readMoney(QStringView cell, const AmountUnit &unit)
{
    if (cell.size() > longestAmount)
        return std::nullopt;
    const auto isFigure = [](QChar letter) { return letter.isDigit() && letter.unicode() < 128; };
    const auto isFraction = [](QChar letter) { return letter == u'½' || letter == u'¼' || letter == u'¾'; };
    QString spelled;
    if (std::none_of(cell.begin(), cell.end(), isFigure) || std::any_of(cell.begin(), cell.end(), isFraction))
        cell = spelled = inDigits(cell.toString());
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isDigit(); });
    if (const auto worded =
            hasDigit && !cell.trimmed().startsWith(u'p', Qt::CaseInsensitive) ? std::nullopt : wordedMoney(cell, unit);
        worded || !hasDigit)
        return worded;
    QString text = cell.trimmed().toString();
    Money money;
    const auto ownUnit = text.endsWith(u')') || text.endsWith(u'0') ? takeUnit(text) : std::nullopt;
    const bool isRemarked = takeRemark(text);
    money.qualifier = takeQualifier(text);
    const bool isBracketed = takeSign(text);
    money.currency = takeCurrency(text).value_or(unit.currency);
    static const QRegularExpression dashes(QStringLiteral("[.,]\\s*[-–—=]+$"));
    text.remove(dashes);
    const bool isNegative = takeSign(text) || isBracketed;
    moveUnitBehind(text);
    static const QRegularExpression form(
        QStringLiteral("^(\\d[\\d.,' \\x{00A0}\\x{202F}]*?)\\s*([a-z][a-z .0-9]*?)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasUnitWord = match.hasCaptured(2);
    const auto factor = hasUnitWord ? factorOf(match.captured(2).toLower()) : ownUnit.value_or(unit.factor);
    const auto cents = factor ? scaledCents(match.captured(1), *factor, hasUnitWord) : std::nullopt;
    if (!cents)
        return std::nullopt;
    money.cents = isNegative ? -*cents : *cents;
    return Reading<Money>{money, canBeDecimals(match.captured(1), *factor, hasUnitWord, money.currency), isRemarked};
}

std::optional<qint64> unitNamedIn(QStringView text)
{
    static const auto form = [](const char *pattern) {
        return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption);
    };
    static const std::pair<qint64, QRegularExpression> forms[] = {
        {1'000'000, form("[x×*]\\s*[€£]?\\s*1[.,]000[.,]000|[x×*]\\s*[€£]?\\s*1\\s*(?:mln|miljoen)|"
                         "\\bin (?:mln|miljoen(?:en)?|millions?)\\b|[€£]\\s*m(?:ln|illion|iljoen)?\\b|"
                         "\\bm[€£]|\\bm(?:io )?eur\\b|\\b(?:mln|mio|milj)\\b")},
        {1000,
         form("[x×*]\\s*[€£]?\\s*1[.,]?000\\b|[x×*]\\s*duizend\\b|\\bin\\s*[€£]\\s*1[.,]?000\\b|[€£]\\s*['’]?000s?\\b|"
              "\\bk(?:eur|euro)\\b|\\bin (?:duizend(?:en|tallen)?|thousands)\\b|[€£]\\s*k\\b|"
              "\\bk[€£]|\\(k\\)")},
    };
    const QString words = text.toString();
    for (const auto &[factor, pattern] : forms)
        if (pattern.match(words).hasMatch())
            return factor;
    return std::nullopt;
}

} // namespace aanjager

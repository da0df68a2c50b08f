#include "core/exchange/decision_line.h"

#include "core/exchange/action_line.h"
#include "core/exchange/value_parsers.h"

#include <QHash>
#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype wordsOfBody = 6;
constexpr qsizetype leastLetters = 3;

/** Takes an @ and as many words after it as name a body out of the list. */
Id<Body> takeBody(QStringList &words, const State &state)
{
    const auto isNamed = [](const QString &word) { return word.size() > 1 && word.startsWith(u'@'); };
    const auto at = std::find_if(words.cbegin(), words.cend(), isNamed);
    if (at == words.cend())
        return {};
    const qsizetype from = at - words.cbegin();
    for (qsizetype count = std::min(wordsOfBody, words.size() - from); count > 0; --count)
        if (const auto body = bodyCalled(words.mid(from, count).join(QLatin1Char(' ')).mid(1), state)) {
            words.remove(from, count);
            return body;
        }
    return {};
}

} // namespace

Id<Body> bodyCalled(const QString &name, const State &state)
{
    const QString wanted = folded(name);
    const QString last = wanted.isEmpty() || !wanted.back().isDigit() ? QString() : QStringLiteral(" ");
    QList<Id<Body>> beginning, within;
    for (const Body &body : state.all<Body>()) {
        const QString whole = folded(body.name);
        if (whole == wanted)
            return body.id;
        const QString spaced = QLatin1Char(' ') + whole + QLatin1Char(' ');
        if (wanted.size() >= leastLetters && spaced.contains(QLatin1Char(' ') + wanted + last)) // a number is whole
            beginning.append(body.id);
        if (wanted.size() > leastLetters && spaced.contains(wanted + QLatin1Char(' ')))
            within.append(body.id);
    }
    if (beginning.isEmpty())
        beginning = within;
    return beginning.size() == 1 ? beginning.first() : Id<Body>();
}

std::optional<DecisionType> decisionTypeIn(const QString &text)
{
    static const QHash<QString, DecisionType> verbs{
        {QStringLiteral("vaststellen"), DecisionType::Adopt},    {QStringLiteral("vaststelling"), DecisionType::Adopt},
        {QStringLiteral("adopt"), DecisionType::Adopt},          {QStringLiteral("instemmen"), DecisionType::Agree},
        {QStringLiteral("instemming"), DecisionType::Agree},     {QStringLiteral("agree"), DecisionType::Agree},
        {QStringLiteral("kennisnemen"), DecisionType::TakeNote}, {QStringLiteral("kennisname"), DecisionType::TakeNote},
        {QStringLiteral("note"), DecisionType::TakeNote},        {QStringLiteral("opdragen"), DecisionType::Instruct},
        {QStringLiteral("opdracht"), DecisionType::Instruct},    {QStringLiteral("instruct"), DecisionType::Instruct}};
    std::optional<DecisionType> type;
    for (const QString &word : text.split(u' '))
        if (const auto found = verbs.constFind(word.toLower()); found != verbs.cend())
            type = *found;
    return type;
}

DecisionLine readDecisionLine(const QString &typed, const State &state, QDate today)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList words = typed.split(blanks, Qt::SkipEmptyParts);
    DecisionLine line;
    line.body = takeBody(words, state);
    const QString mark = QString(QChar(0x2060)); // keeps an @ that is no body from being read as a party
    for (QString &word : words)
        if (word.startsWith(u'@'))
            word.prepend(mark);
    const ActionLine rest = readActionLine(words.join(QLatin1Char(' ')), state, today);
    line.title = QString(rest.text).remove(mark);
    line.measure = rest.measure;
    line.due = rest.due;
    line.type = decisionTypeIn(line.title);
    return line;
}

} // namespace aanjager

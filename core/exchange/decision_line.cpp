#include "core/exchange/decision_line.h"

#include "core/exchange/action_line.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype wordsOfBody = 6;
constexpr qsizetype leastLetters = 3;

/** The body of this name; else the only one that has a word or a row of words that begins so. */
Id<Body> bodyCalled(const QString &name, const State &state)
{
    const QString wanted = folded(name);
    QList<Id<Body>> beginning;
    for (const Body &body : state.all<Body>()) {
        const QString whole = folded(body.name);
        if (whole == wanted)
            return body.id;
        if (wanted.size() >= leastLetters && (QLatin1Char(' ') + whole).contains(QLatin1Char(' ') + wanted))
            beginning.append(body.id);
    }
    return beginning.size() == 1 ? beginning.first() : Id<Body>();
}

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
    return line;
}

} // namespace aanjager

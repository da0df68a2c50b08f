#include "core/exchange/party_names.h"

#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

constexpr qsizetype shortestName = 4; ///< shorter names that differ in a letter are other names
constexpr qsizetype shortestInWords = 3;
constexpr qsizetype longName = 9; ///< may differ in two letters
constexpr qsizetype longestName = 80;
constexpr int notNear = 99;

/** How many letters are missing, too many, others or changed with their neighbour; `notNear` when more than `most`. */
int lettersApart(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return notNear;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), above(width), here(width);
    for (size_t column = 0; column < width; ++column)
        above[column] = static_cast<int>(column);
    for (qsizetype row = 1; row <= a.size(); ++row) {
        here[0] = static_cast<int>(row);
        for (size_t column = 1; column < width; ++column) {
            const auto place = static_cast<qsizetype>(column);
            const bool isSame = a[row - 1] == b[place - 1];
            here[column] = std::min({above[column] + 1, here[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1)});
            if (row > 1 && place > 1 && a[row - 1] == b[place - 2] && a[row - 2] == b[place - 1])
                here[column] = std::min(here[column], before[column - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, here);
    }
    return above[width - 1] <= most ? above[width - 1] : notNear;
}

/** What a text with points or apostrophes for letters left out could stand for; nothing when it has none. */
std::optional<QRegularExpression> shortenedForm(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("['’.´`]"));
    static const QRegularExpression plain(QStringLiteral("^[\\p{L} '’.´`-]{3,}$"));
    if (!text.contains(marks) || !plain.match(text).hasMatch())
        return std::nullopt;
    QString form;
    for (const QString &part : QString(text).replace(u'-', u' ').split(marks))
        form += (form.isEmpty() ? QString() : QStringLiteral("[^ ]*")) + QRegularExpression::escape(folded(part));
    form.replace(QStringLiteral("\\ "), QStringLiteral("[^ ]* "));
    return QRegularExpression(QStringLiteral("^%1$").arg(form));
}

QString withoutBrackets(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\s*\\([^()]*\\)\\s*"));
    return QString(text).replace(form, QStringLiteral(" ")).trimmed();
}

/** How far a name is from a text: 0 for a remark or a blank only. */
int distanceOf(const QString &word, const QString &bare, const QString &name)
{
    const auto joined = [](QString words) { return words.remove(u' '); };
    if (bare == name || joined(word) == joined(name))
        return 0;
    if (bare.size() < shortestName || name.size() < shortestName)
        return notNear;
    if (bare.size() > shortestName && name.startsWith(bare + u' '))
        return 2;
    const bool isLong = std::min(bare.size(), name.size()) >= longName;
    return bare.front() == name.front() ? lettersApart(bare, name, isLong ? 2 : 1) : notNear;
}

} // namespace

QString withoutKindOfParty(const QString &text)
{
    static const QRegularExpression kind(QStringLiteral("^(?:gemeente|gem\\.?|municipality of)\\s+"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(kind);
}

PartyNames::PartyNames(const QList<Party> &parties, bool municipalitiesOnly)
{
    for (const Party &party : parties) {
        if (municipalitiesOnly && (party.kind != PartyKind::Municipality || party.isGroup))
            continue;
        for (const QString &name : {party.name, party.shortName})
            if (const QString word = folded(name); !word.isEmpty() && !m_byName.contains(word)) {
                m_byName.insert(word, &party);
                m_names.append({word, &party});
            }
    }
}

NamedWords PartyNames::nameIn(const QString &words) const
{
    const QString all = u' ' + words + u' ';
    const Name *found = nullptr;
    for (const Name &name : m_names)
        if (name.word.size() >= shortestInWords && all.contains(u' ' + name.word + u' ') &&
            (!found || name.word.size() > found->word.size()))
            found = &name;
    if (!found)
        return {{}, words};
    QString rest = all;
    rest.replace(all.indexOf(u' ' + found->word + u' '), found->word.size() + 2, QStringLiteral(" "));
    static const QRegularExpression kind(QStringLiteral(" (?:gemeente|gem|municipality of) $| (?:gemeente|gem) "));
    return {found->party->name, rest.replace(kind, QStringLiteral(" ")).simplified()};
}

NameReading PartyNames::read(const QString &text) const
{
    const QString plain = withoutKindOfParty(text.simplified());
    const QString word = folded(plain);
    NameReading reading{text.simplified()};
    for (const QString &known : {folded(text), word})
        if (const Party *party = m_byName.value(known)) {
            reading.name = party->name;
            reading.party = party;
            return reading;
        }
    if (word.isEmpty() || plain.size() > longestName)
        return reading;
    const QString bare = folded(withoutBrackets(plain));
    const auto shortened = shortenedForm(plain);
    int nearest = notNear;
    QList<const Party *> found;
    for (const Name &name : m_names) {
        int distance = distanceOf(word, bare, name.word);
        if (shortened && distance > 1 && shortened->match(name.word).hasMatch())
            distance = 1;
        if (distance == notNear || distance > nearest)
            continue;
        if (distance < nearest)
            found.clear();
        nearest = distance;
        if (!found.contains(name.party))
            found.append(name.party);
    }
    if (found.size() == 1) {
        reading.party = found.first();
        reading.name = reading.party->name;
        reading.isNear = true;
    }
    for (const Party *party : std::as_const(found))
        if (found.size() > 1)
            reading.candidates.append(party->name);
    return reading;
}

} // namespace aanjager

#include "core/exchange/measure_names.h"

#include "core/exchange/value_parsers.h"

#include <QSet>
#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace aanjager {

namespace {

using Places = QHash<QString, QList<qsizetype>>;

/** Finds the known measures of each name one after the other. */
class Search
{
public:
    Search(const Places &places, QSet<qsizetype> &taken) : m_places(places), m_taken(taken) {}

    /** The next of that name that is not taken; −1 when there is none. */
    qsizetype next(const QString &name)
    {
        const auto known = name.isEmpty() ? m_places.cend() : m_places.constFind(name);
        if (known == m_places.cend())
            return -1;
        qsizetype &at = m_at[name];
        while (at < known->size() && m_taken.contains(known->at(at)))
            ++at;
        return at < known->size() ? known->at(at) : -1;
    }

    /** The same, taken. */
    qsizetype take(const QString &name)
    {
        const qsizetype place = next(name);
        if (place >= 0)
            m_taken.insert(place);
        return place;
    }

private:
    const Places &m_places;
    QSet<qsizetype> &m_taken;
    QHash<QString, qsizetype> m_at;
};

} // namespace

QString numberKey(const QString &number)
{
    return number.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString titleKey(const QString &title)
{
    return numberKey(title);
}

namespace {

/** Letters that are to be changed, added or left out to make one word of another; more than two count as three. */
int mistakesBetween(QStringView one, QStringView other)
{
    constexpr int tooMany = 3;
    if (std::abs(one.size() - other.size()) >= tooMany)
        return tooMany;
    std::vector<int> before(static_cast<size_t>(other.size()) + 1), row(before.size());
    for (size_t j = 0; j < before.size(); ++j)
        before[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = one[i - 1] == other[static_cast<qsizetype>(j) - 1];
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (isSame ? 0 : 1)});
        }
        std::swap(before, row);
    }
    return std::min(before.back(), tooMany);
}

bool areWordsAlike(const QString &one, const QString &other)
{
    constexpr qsizetype rootLetters = 5, mistakenLetters = 7;
    const qsizetype shorter = std::min(one.size(), other.size());
    if (one == other || (shorter >= rootLetters && (one.startsWith(other) || other.startsWith(one))))
        return true;
    return shorter >= mistakenLetters && mistakesBetween(one, other) <= (shorter > mistakenLetters + 1 ? 2 : 1);
}

/** The words of a title that say something, each once; all of them where none is long. */
QStringList wordsOf(const QString &title)
{
    constexpr qsizetype mostWords = 40, tooShort = 3;
    QStringList all = folded(title.left(1000)).split(u' ', Qt::SkipEmptyParts);
    all.removeDuplicates();
    QStringList telling = all;
    telling.removeIf([](const QString &word) { return word.size() <= tooShort; });
    return (telling.isEmpty() ? all : telling).mid(0, mostWords);
}

} // namespace

bool areTitlesAlike(const QString &one, const QString &other)
{
    if (titleKey(one) == titleKey(other))
        return true;
    QStringList few = wordsOf(one), many = wordsOf(other);
    if (few.size() > many.size())
        few.swap(many);
    const auto common = std::count_if(few.begin(), few.end(), [&many](const QString &word) {
        return std::any_of(many.begin(), many.end(),
                           [&word](const QString &like) { return areWordsAlike(word, like); });
    });
    return common * 2 > few.size();
}

QString measureKey(const Measure &measure)
{
    const QString number = numberKey(measure.number);
    return number.isEmpty() ? QStringLiteral("t ") + titleKey(measure.title) : QStringLiteral("n ") + number;
}

void MeasureNames::add(const Measure &measure, const QString &theme, qsizetype place)
{
    const QString number = numberKey(measure.number);
    const QString title = titleKey(measure.title);
    if (!number.isEmpty()) {
        m_byNumber[number].append(m_known.size());
        m_known.append({place, number, title, titleKey(theme)});
    }
    if (!title.isEmpty())
        (number.isEmpty() ? m_byTitle : m_numbered)[title].append(place);
}

MeasureNames::Known MeasureNames::keysOf(const Wanted &wanted)
{
    return {-1, numberKey(wanted.measure->number), titleKey(wanted.measure->title), titleKey(wanted.theme)};
}

bool MeasureNames::areOthers(const Known &one, const Known &other)
{
    const auto differ = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    return differ(one.title, other.title) && differ(one.theme, other.theme);
}

QString MeasureNames::wholeKey(const Known &known)
{
    return known.number + u'\n' + known.title + u'\n' + known.theme;
}

QString MeasureNames::titledKey(const Known &known)
{
    return known.title.isEmpty() ? QString() : known.number + u'\n' + known.title;
}

QString MeasureNames::themedKey(const Known &known)
{
    return known.theme.isEmpty() ? QString() : known.number + u'\n' + known.theme;
}

void MeasureNames::findRepeated(const QList<Wanted> &wanted, QSet<qsizetype> &taken, QList<Match> &found) const
{
    QHash<QString, QList<qsizetype>> repeated; // places in `wanted`
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (const QString number = numberKey(wanted[i].measure->number); m_byNumber.contains(number))
            repeated[number].append(i);
    repeated.removeIf([this](QHash<QString, QList<qsizetype>>::iterator same) {
        return same.value().size() < 2 && m_byNumber[same.key()].size() < 2;
    });
    if (repeated.isEmpty())
        return;
    Places whole, titled, themed, unclear, any;
    for (const Known &known : m_known) {
        if (!repeated.contains(known.number))
            continue;
        whole[wholeKey(known)].append(known.place);
        titled[titledKey(known)].append(known.place);
        themed[themedKey(known)].append(known.place);
        if (known.title.isEmpty() || known.theme.isEmpty())
            unclear[known.number].append(known.place);
        any[known.number].append(known.place);
    }
    Search byAll(whole, taken), byTitle(titled, taken), byTheme(themed, taken), byNothing(unclear, taken),
        byNumber(any, taken);
    const auto search = [&](const auto &place) {
        for (const QList<qsizetype> &same : std::as_const(repeated))
            for (const qsizetype i : same)
                if (found[i].place < 0)
                    found[i].place = place(found[i], keysOf(wanted[i]));
    };
    search([&](Match &, const Known &own) { return byAll.take(wholeKey(own)); });
    search([&](Match &, const Known &own) { return byTitle.take(titledKey(own)); });
    search([&](Match &, const Known &own) { return byTheme.take(themedKey(own)); });
    search([&](Match &match, const Known &own) {
        const bool isClear = !own.title.isEmpty() && !own.theme.isEmpty();
        const qsizetype place = (isClear ? byNothing : byNumber).take(own.number);
        match.isDoubtful = place >= 0;
        match.sameNumber = place < 0 ? any[own.number].first() : -1;
        return place;
    });
}

/** By numbers that occur once on either side. */
void MeasureNames::findOnce(const QList<Wanted> &wanted, NumbersSay numbers, QSet<qsizetype> &taken,
                            QList<Match> &found) const
{
    QList<qsizetype> others; // that have nothing but the number in common
    qsizetype titled = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto known = m_byNumber.constFind(numberKey(wanted[i].measure->number));
        if (known == m_byNumber.cend() || found[i].place >= 0 || found[i].sameNumber >= 0)
            continue;
        const Known own = keysOf(wanted[i]);
        const Known &only = m_known[known->first()];
        const bool areTitled = !own.title.isEmpty() && !only.title.isEmpty();
        found[i].place = only.place;
        found[i].isDoubtful = areTitled && !areTitlesAlike(own.title, only.title);
        taken.insert(only.place);
        titled += areTitled;
        if (found[i].isDoubtful && (own.theme.isEmpty() || own.theme != only.theme))
            others.append(i);
    }
    if (numbers == NumbersSay::Enough || others.size() * 2 <= titled)
        return;
    for (const qsizetype i : std::as_const(others)) {
        taken.remove(found[i].place);
        found[i] = {-1, -1, found[i].place};
    }
}

QList<MeasureNames::Match> MeasureNames::find(const QList<Wanted> &wanted, NumbersSay numbers) const
{
    if (m_byNumber.isEmpty() && m_byTitle.isEmpty() && m_numbered.isEmpty())
        return QList<Match>(wanted.size());
    QSet<qsizetype> taken;
    QList<Match> found(wanted.size());
    findRepeated(wanted, taken, found);
    findOnce(wanted, numbers, taken, found);
    Search byTitle(m_byTitle, taken), numbered(m_numbered, taken);
    const auto search = [&](bool hasNumber, const auto &place) {
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (found[i].place < 0 && numberKey(wanted[i].measure->number).isEmpty() != hasNumber)
                found[i].place = place(*wanted[i].measure);
    };
    search(false, [&](const Measure &measure) { return byTitle.take(titleKey(measure.title)); });
    search(true, [&](const Measure &measure) { return byTitle.take(titleKey(measure.title)); });
    search(false, [&](const Measure &measure) { return numbered.take(titleKey(measure.title)); });
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (found[i].place < 0)
            found[i].namesake = numbered.next(titleKey(wanted[i].measure->title));
    return found;
}

} // namespace aanjager

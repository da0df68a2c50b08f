#include "core/exchange/measure_names.h"

#include <QSet>
#include <utility>

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

QList<MeasureNames::Match> MeasureNames::find(const QList<Wanted> &wanted) const
{
    if (m_byNumber.isEmpty() && m_byTitle.isEmpty() && m_numbered.isEmpty())
        return QList<Match>(wanted.size());
    QSet<qsizetype> taken;
    QList<Match> found(wanted.size());
    findRepeated(wanted, taken, found);
    Search byTitle(m_byTitle, taken), numbered(m_numbered, taken);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto known = m_byNumber.constFind(numberKey(wanted[i].measure->number));
        if (known == m_byNumber.cend() || found[i].place >= 0 || found[i].sameNumber >= 0)
            continue;
        const Known &only = m_known[known->first()];
        found[i].place = only.place;
        found[i].isDoubtful = areOthers(keysOf(wanted[i]), only);
        taken.insert(only.place);
    }
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

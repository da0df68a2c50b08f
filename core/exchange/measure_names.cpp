#include "core/exchange/measure_names.h"

#include <QSet>

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

void MeasureNames::add(const Measure &measure, qsizetype place)
{
    const QString number = numberKey(measure.number);
    const QString title = titleKey(measure.title);
    if (!number.isEmpty())
        m_byNumber[number].append(place);
    if (!title.isEmpty())
        (number.isEmpty() ? m_byTitle : m_numbered)[title].append(place);
}

QList<MeasureNames::Match> MeasureNames::find(const QList<const Measure *> &wanted) const
{
    if (m_byNumber.isEmpty() && m_byTitle.isEmpty() && m_numbered.isEmpty())
        return QList<Match>(wanted.size());
    QSet<qsizetype> taken;
    Search byNumber(m_byNumber, taken), byTitle(m_byTitle, taken), numbered(m_numbered, taken);
    QList<Match> found(wanted.size());
    const auto search = [&](bool hasNumber, const auto &place) {
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (found[i].place < 0 && numberKey(wanted[i]->number).isEmpty() != hasNumber)
                found[i].place = place(*wanted[i]);
    };
    search(true, [&](const Measure &measure) { return byNumber.take(numberKey(measure.number)); });
    search(false, [&](const Measure &measure) { return byTitle.take(titleKey(measure.title)); });
    search(true, [&](const Measure &measure) { return byTitle.take(titleKey(measure.title)); });
    search(false, [&](const Measure &measure) { return numbered.take(titleKey(measure.title)); });
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (found[i].place < 0)
            found[i].namesake = numbered.next(titleKey(wanted[i]->title));
    return found;
}

} // namespace aanjager

#include "ui/models/line_steps.h"

#include <QHash>
#include <QSet>

namespace aanjager {

namespace {

using Key = std::pair<int, qint64>;

Key keyOf(const MeasureLine &line)
{
    return {line.grouping, line.id};
}

QSet<Key> keysOf(const QList<MeasureLine> &lines)
{
    QSet<Key> keys;
    keys.reserve(lines.size());
    for (const MeasureLine &line : lines)
        keys.insert(keyOf(line));
    return keys;
}

/** Finds the steps one by one, on a copy of the lines. */
class Walk
{
public:
    Walk(QList<MeasureLine> lines, const QList<MeasureLine> &wanted, qsizetype most)
        : m_lines(std::move(lines)), m_wanted(wanted), m_most(most)
    {
    }

    std::optional<QList<LineStep>> steps()
    {
        if (!removeUnwanted() || !placeWanted())
            return std::nullopt;
        return m_steps;
    }

private:
    bool take(const LineStep &step)
    {
        takeStep(m_lines, step, m_wanted);
        m_steps.append(step);
        return m_steps.size() <= m_most;
    }

    bool removeUnwanted()
    {
        const QSet<Key> stay = keysOf(m_wanted);
        for (qsizetype last = m_lines.size() - 1; last >= 0; --last) {
            if (stay.contains(keyOf(m_lines[last])))
                continue;
            qsizetype first = last;
            while (first > 0 && !stay.contains(keyOf(m_lines[first - 1])))
                --first;
            if (!take({LineStep::Kind::Remove, static_cast<int>(first), static_cast<int>(last)}))
                return false;
            last = first;
        }
        return true;
    }

    /** Every line is wanted now; from the top each place gets its own. */
    bool placeWanted()
    {
        const QSet<Key> present = keysOf(m_lines);
        for (qsizetype at = 0; at < m_wanted.size(); ++at) {
            if (at < m_lines.size() && m_lines[at] == m_wanted[at])
                continue;
            const bool ok = present.contains(keyOf(m_wanted[at])) ? move(at) : insert(at, present);
            if (!ok)
                return false;
        }
        return true;
    }

    /** One line that goes down is one step, not one for each line that it passes. */
    bool move(qsizetype &at)
    {
        const auto standsAt = [this](const MeasureLine &line, qsizetype from) { return m_lines.indexOf(line, from); };
        const qsizetype from = standsAt(m_wanted[at], at);
        const qsizetype target = m_wanted.indexOf(m_lines[at], at);
        const bool goesDown = from == at + 1 && target > at && target < m_lines.size();
        if (!goesDown)
            return take({LineStep::Kind::Move, static_cast<int>(from), static_cast<int>(at)});
        const int down = static_cast<int>(target);
        const int line = static_cast<int>(at);
        --at; // another line stands here now
        return take({LineStep::Kind::Move, line, down});
    }

    bool insert(qsizetype &at, const QSet<Key> &present)
    {
        const qsizetype first = at;
        while (at + 1 < m_wanted.size() && !present.contains(keyOf(m_wanted[at + 1])))
            ++at;
        return take({LineStep::Kind::Insert, static_cast<int>(first), static_cast<int>(at)});
    }

    QList<MeasureLine> m_lines;
    const QList<MeasureLine> &m_wanted;
    qsizetype m_most;
    QList<LineStep> m_steps;
};

} // namespace

std::optional<QList<LineStep>> stepsBetween(QList<MeasureLine> lines, const QList<MeasureLine> &wanted, qsizetype most)
{
    if (lines == wanted)
        return QList<LineStep>();
    return Walk(std::move(lines), wanted, most).steps();
}

void takeStep(QList<MeasureLine> &lines, const LineStep &step, const QList<MeasureLine> &wanted)
{
    const qsizetype count = step.last - step.first + 1;
    switch (step.kind) {
    case LineStep::Kind::Remove:
        lines.remove(step.first, count);
        break;
    case LineStep::Kind::Insert:
        lines.insert(step.first, count, MeasureLine());
        std::copy_n(wanted.begin() + step.first, count, lines.begin() + step.first);
        break;
    case LineStep::Kind::Move:
        lines.move(step.first, step.last);
        break;
    }
}

} // namespace aanjager

#include "ui/text/line_words.h"

#include <QLocale>

namespace aanjager::text {

namespace {

QString say(const Wording &wording, const char *source)
{
    return wording.translated("LineWords", source);
}

QString measureWords(const ActionLine &line, const State &state, const Wording &wording)
{
    if (const Measure *measure = state.find(line.measure))
        return QString(measure->number + QLatin1Char(' ') + measure->title).trimmed();
    if (!line.unknownNumber.isEmpty())
        return say(wording, QT_TRANSLATE_NOOP("LineWords", "unknown: %1")).arg(line.unknownNumber);
    return {};
}

QString ownerWords(const ActionLine &line, const State &state, const Wording &wording)
{
    if (const Party *party = state.find(line.party))
        return party->name;
    if (!line.owner.isEmpty())
        return say(wording, QT_TRANSLATE_NOOP("LineWords", "%1, no party in the programme")).arg(line.owner);
    return say(wording, QT_TRANSLATE_NOOP("LineWords", "nobody named behind an @"));
}

QString dayWords(const ActionLine &line, const Wording &wording)
{
    if (line.due.isValid())
        return QLocale(wording.language()).toString(line.due, QStringLiteral("dddd ")) + wording.longDate(line.due);
    if (!line.noDay.isEmpty())
        return say(wording, QT_TRANSLATE_NOOP("LineWords", "no date: “%1” does not exist")).arg(line.noDay);
    if (!line.otherDay.isEmpty())
        return say(wording, QT_TRANSLATE_NOOP("LineWords", "no date: “%1” stays in the text")).arg(line.otherDay);
    return say(wording, QT_TRANSLATE_NOOP("LineWords", "no date"));
}

} // namespace

QStringList lineWords(const MinuteDraft &draft, const State &state, const Wording &wording)
{
    QStringList parts{wording.label(draft.kind), measureWords(draft.line, state, wording)};
    if (draft.kind == MinuteKind::Action || draft.kind == MinuteKind::Commitment) {
        parts.append(ownerWords(draft.line, state, wording));
        for (const QString &name : draft.line.otherNames)
            parts.append(say(wording, QT_TRANSLATE_NOOP("LineWords", "@%1 stays in the text")).arg(name));
        parts.append(dayWords(draft.line, wording));
    }
    if (draft.kind == MinuteKind::Note)
        parts.append(say(wording, QT_TRANSLATE_NOOP("LineWords", "for the driver team only")));
    parts.removeAll(QString());
    return parts;
}

} // namespace aanjager::text

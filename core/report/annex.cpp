// What is meant by the words and marks, how figures are made, and who reported.
#include "core/report/cells.h"
#include "core/report/full_parts.h"
#include "core/report/matrix_words.h"

#include <array>

namespace aanjager::report {

namespace {

constexpr std::array<const char *, 6> statusMeanings = {
    QT_TRANSLATE_NOOP("Report", "nothing has been done yet"),
    QT_TRANSLATE_NOOP("Report", "it is being worked out, nobody works with it yet"),
    QT_TRANSLATE_NOOP("Report", "it is being carried out"),
    QT_TRANSLATE_NOOP("Report", "what was asked is there"),
    QT_TRANSLATE_NOOP("Report", "it stands still on purpose"),
    QT_TRANSLATE_NOOP("Report", "it will not be carried out")};
constexpr std::array<const char *, 3> verdictMeanings = {
    QT_TRANSLATE_NOOP("Report", "within time, money and quality"),
    QT_TRANSLATE_NOOP("Report", "there is a risk, and a correction is under way"),
    QT_TRANSLATE_NOOP("Report", "it will not succeed without another choice")};

/** Status and verdict, each with what is meant by it. */
Table meanings(const Details &details)
{
    const Wording &words = details.words();
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Words and marks in this report")), {{}, {}}, {}, true};
    for (size_t i = 0; i < statusMeanings.size(); ++i) {
        const auto status = static_cast<Status>(i);
        table.rows.append(Row{{{words.label(status), status}, {details.say(statusMeanings[i])}}});
    }
    for (size_t i = 0; i < verdictMeanings.size(); ++i) {
        const auto health = static_cast<Health>(i);
        table.rows.append(Row{{{words.label(health), health}, {details.say(verdictMeanings[i])}}});
    }
    table.rows.append(
        Row{{{words.verdict(std::nullopt), NotReported()},
             {details.say(QT_TRANSLATE_NOOP("Report", "nobody has said how it goes; nothing is filled in"))}}});
    return table;
}

QString weighting(const Details &details)
{
    switch (details.parts.programme.weightingKey) {
    case WeightingKey::Equal:
        break;
    case WeightingKey::Population:
        return details.say(QT_TRANSLATE_NOOP("Report", "Municipalities weigh by their number of inhabitants."));
    case WeightingKey::Youth:
        return details.say(QT_TRANSLATE_NOOP("Report", "Municipalities weigh by their number of young people."));
    }
    return details.say(QT_TRANSLATE_NOOP("Report", "Every municipality weighs the same."));
}

QStringList howFiguresAreMade(const Details &details)
{
    QStringList lines = {details.say(QT_TRANSLATE_NOOP(
        "Report",
        "Planned progress runs evenly from start to end. The progress of the programme is the mean of all that "
        "were not dropped and were reported on."))};
    if (!details.matrix.columns.isEmpty()) {
        lines.append(details.say(QT_TRANSLATE_NOOP(
            "Report",
            "Where municipalities reported their progress, that counts; else the figure of who leads. What does "
            "not apply to a municipality, or is still to be decided, does not count.")));
        lines.append(weighting(details));
    }
    return lines;
}

/** "M10 (beleidsadviseur)": of whom nothing was heard. */
QString missingReports(const Details &details)
{
    QStringList names;
    for (const Measure *measure : details.parts.reporting.missing) {
        const QString lead = leadOf(details.parts, *measure);
        names.append(lead.isEmpty() ? numberOf(*measure)
                                    : QStringLiteral("%1 (%2)").arg(numberOf(*measure), uncapitalised(lead)));
    }
    return names.join(QStringLiteral(", "));
}

QList<Block> whoReported(const Details &details)
{
    const Reporting &reporting = details.parts.reporting;
    QList<Block> blocks;
    if (details.parts.round && reporting.expected > 0) {
        QString text = details.say(QT_TRANSLATE_NOOP("Report", "On %1: %2 of %3 %4 reported by who leads."))
                           .arg(details.parts.round->label, details.words().number(reporting.reported),
                                details.words().number(reporting.expected), details.parts.items(reporting.expected));
        if (!reporting.missing.isEmpty())
            text += QLatin1Char(' ') +
                    details.say(QT_TRANSLATE_NOOP("Report", "Not reported: %1.")).arg(missingReports(details));
        blocks.append(Paragraph{text});
    }
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "State reported by each municipality")),
                {{details.words().label(PartyKind::Municipality)},
                 {details.say(QT_TRANSLATE_NOOP("Report", "State reported")), Align::Right},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Under way or finished")), Align::Right}},
                {}};
    for (qsizetype i = 0; i < details.matrix.columns.size(); ++i) {
        const CellCounts &counts = details.matrix.columnCounts[i];
        if (counts.applicable == 0)
            continue;
        const QString reported =
            details.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
                .arg(details.words().number(counts.reported()), details.words().number(counts.applicable));
        table.rows.append(
            Row{{{details.matrix.columns[i].name, {}, false, true}, {reported}, {underWay(details, counts)}}});
    }
    if (!table.rows.isEmpty())
        blocks.append(table);
    if (!blocks.isEmpty())
        blocks.prepend(Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Who reported"))});
    return blocks;
}

} // namespace

QList<Block> annexPages(const Details &details)
{
    QList<Block> blocks = {
        PageBreak{Orientation::Portrait, details.say(QT_TRANSLATE_NOOP("Report", "Annex"))},
        Heading{1, details.say(QT_TRANSLATE_NOOP("Report", "Annex: what is meant, and who reported"))},
        meanings(details), Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "How the figures are made"))}};
    for (const QString &line : howFiguresAreMade(details))
        blocks.append(Paragraph{line});
    return blocks + whoReported(details);
}

} // namespace aanjager::report

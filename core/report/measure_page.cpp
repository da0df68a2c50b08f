// A measure on a page of its own.
#include "core/report/cells.h"
#include "core/report/full_parts.h"
#include "core/report/matrix_words.h"

namespace aanjager::report {

namespace {

constexpr qsizetype leadLength = 400; ///< a longer text is read as running text

ItemTitle itemTitle(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    const Theme *theme = details.state.find(measure.theme);
    ItemTitle title{
        measure.number, theme ? theme->name : QString(), {statusCell(parts, measure.status)}, measure.title};
    const auto verdict = parts.verdictOf(measure);
    if (verdict || !isEnded(measure.status))
        title.pills.append({parts.wording.verdict(verdict), verdict ? Mark(*verdict) : Mark(NotReported())});
    return title;
}

QList<Block> section(const QString &title, const QString &text)
{
    QList<Block> blocks = {Heading{2, title}};
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        blocks.append(Paragraph{line.trimmed()});
    return blocks;
}

/** What was reached and what comes, side by side where both are told. */
QList<Block> reachedAndNext(const Details &details, const Measure &measure)
{
    Columns columns;
    if (const QString text = measure.achieved.trimmed(); !text.isEmpty())
        columns.parts.append(section(measureLabel(details.parts, u"achieved"), text));
    if (const QString text = measure.nextStep.trimmed(); !text.isEmpty())
        columns.parts.append(section(measureLabel(details.parts, u"next_step"), text));
    if (columns.parts.size() < 2)
        return columns.parts.value(0);
    return {std::make_shared<const Columns>(columns)};
}

QList<Block> supportAsked(const Details &details, const Measure &measure)
{
    const QString text = measure.supportAsked.trimmed();
    if (text.isEmpty() || isEnded(measure.status))
        return {};
    return {Callout{Symbol::Hand, measureLabel(details.parts, u"support_asked"), text}};
}

/** "Alleen nieuwe aanvragen (ALB, GOR)", each reason once. */
QStringList reasonsOf(const Details &details, const Matrix::Row &row)
{
    QStringList order;
    QHash<QString, QStringList> codes;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString reason = row.cells[i] ? reasonOf(details, *row.cells[i]) : QString();
        if (reason.isEmpty())
            continue;
        if (!codes.contains(reason))
            order.append(reason);
        codes[reason].append(codeOf(details.matrix.columns[i]));
    }
    QStringList reasons;
    for (const QString &reason : order)
        reasons.append(QStringLiteral("%1 (%2)").arg(reason, codes.value(reason).join(QStringLiteral(", "))));
    return reasons;
}

} // namespace

QList<Block> measurePerMunicipality(const Details &details, const Measure &measure)
{
    const Matrix::Row &row = details.matrix.rows[details.rowOf.value(measure.id)];
    const bool isSaid = std::any_of(row.cells.begin(), row.cells.end(), [](const Applicability *cell) { return cell; });
    if (!isSaid)
        return {};
    Strip strip{details.say(QT_TRANSLATE_NOOP("Report", "%1 in each municipality")).arg(numberOf(measure)), {}};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Party &municipality = details.matrix.columns[i];
        MatrixCell cell = matrixCell(details, measure, municipality.id, row.cells[i]);
        cell.spoken = municipality.name + QStringLiteral(": ") + cell.spoken;
        strip.entries.append({codeOf(municipality), cell});
    }
    QList<Block> blocks = {Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "State by municipality"))}, strip};
    if (const QStringList reasons = reasonsOf(details, row); !reasons.isEmpty())
        blocks.append(Paragraph{
            details.say(QT_TRANSLATE_NOOP("Report", "Why not in full: %1.")).arg(reasons.join(QStringLiteral("; "))),
            Tone::Small});
    return blocks;
}

QList<Block> measurePage(const Details &details, const Measure &measure)
{
    const QString footer =
        capitalised(details.words().item(details.parts.programme)) + QLatin1Char(' ') + numberOf(measure);
    QList<Block> blocks = {PageBreak{Orientation::Portrait, footer}, itemTitle(details, measure)};
    const QString lead = measure.plainText.trimmed().isEmpty() ? measure.description : measure.plainText;
    if (!lead.trimmed().isEmpty())
        blocks.append(Paragraph{lead.trimmed(), lead.size() > leadLength ? Tone::Body : Tone::Lead});
    blocks += measureFacts(details, measure);
    blocks += reachedAndNext(details, measure);
    blocks += measureVerdicts(details, measure);
    blocks += supportAsked(details, measure);
    blocks += measurePerMunicipality(details, measure);
    blocks += measureWork(details, measure);
    return blocks;
}

} // namespace aanjager::report

#include "core/report/matrix_words.h"

#include <QSet>

namespace aanjager::report {

namespace {

constexpr qsizetype codeLength = 3;

/** The degree in a word, for a cell, a legend and a sentence. */
QString degreeWord(const Details &details, Degree degree)
{
    switch (degree) {
    case Degree::Full:
        return details.say(QT_TRANSLATE_NOOP("Report", "in full"));
    case Degree::Partly:
        return details.say(QT_TRANSLATE_NOOP("Report", "partly"));
    case Degree::AlreadyRunning:
        return details.say(QT_TRANSLATE_NOOP("Report", "already running"));
    case Degree::NotApplicable:
        return details.say(QT_TRANSLATE_NOOP("Report", "not applicable"));
    case Degree::Undecided:
        break;
    }
    return details.say(QT_TRANSLATE_NOOP("Report", "to be decided"));
}

/** "deels 60%, in uitvoering, ondersteuning gevraagd". */
QString spokenOf(const Details &details, const MatrixCell &shown, const Applicability *cell)
{
    QStringList words = {degreeWord(details, shown.degree)};
    if (cell && shown.degree == Degree::Partly && cell->percent)
        words.first() += QLatin1Char(' ') + details.words().percent(*cell->percent);
    if (cell && applies(*cell))
        words.append(
            uncapitalised(cell->status ? details.words().label(*cell->status) : details.words().verdict(std::nullopt)));
    if (shown.supportAsked)
        words.append(details.say(QT_TRANSLATE_NOOP("Report", "support asked")));
    return words.join(QStringLiteral(", "));
}

} // namespace

MatrixCell matrixCell(const Details &details, const Measure &measure, Id<Party> municipality, const Applicability *cell)
{
    MatrixCell shown;
    if (cell) {
        shown.degree = cell->degree;
        if (applies(*cell)) {
            shown.status = cell->status;
            shown.supportAsked = asksSupport(measure, municipality, details.reports);
        }
        if (cell->degree == Degree::Partly)
            shown.word = degreeWord(details, Degree::Partly);
    }
    shown.spoken = spokenOf(details, shown, cell);
    return shown;
}

QString codeOf(const Party &municipality)
{
    return municipality.shortName.isEmpty() ? municipality.name.left(codeLength).toUpper() : municipality.shortName;
}

QString reasonOf(const Details &details, const Applicability &cell)
{
    if (cell.degree == Degree::Full)
        return {};
    if (!cell.details->reason.trimmed().isEmpty())
        return cell.details->reason.trimmed();
    return cell.reasonCategory ? details.words().label(*cell.reasonCategory) : QString();
}

MatrixLegend matrixLegend(const Details &details, const QList<QList<MatrixCell>> &rows)
{
    QSet<int> degrees, statuses;
    bool isUnreported = false, isAsked = false;
    for (const QList<MatrixCell> &row : rows)
        for (const MatrixCell &cell : row) {
            degrees.insert(static_cast<int>(cell.degree));
            if (cell.status)
                statuses.insert(static_cast<int>(*cell.status));
            else if (cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided)
                isUnreported = true;
            isAsked = isAsked || cell.supportAsked;
        }
    MatrixLegend legend;
    for (const Degree degree :
         {Degree::Full, Degree::Partly, Degree::AlreadyRunning, Degree::NotApplicable, Degree::Undecided})
        if (degrees.contains(static_cast<int>(degree)))
            legend.entries.append({MatrixCell{degree, Status::Running}, degreeWord(details, degree)});
    for (MatrixLegend::Entry &entry : legend.entries)
        if (entry.cell.degree == Degree::NotApplicable || entry.cell.degree == Degree::Undecided)
            entry.cell.status = std::nullopt;
    if (isUnreported)
        legend.entries.append({MatrixCell{Degree::Full}, uncapitalised(details.words().verdict(std::nullopt))});
    for (size_t i = 0; i < vocabularyOf<Status>().terms.size(); ++i)
        if (statuses.contains(static_cast<int>(i)))
            legend.marks.append({uncapitalised(details.words().label(static_cast<Status>(i))), static_cast<Status>(i)});
    if (isAsked)
        legend.marks.append({details.say(QT_TRANSLATE_NOOP("Report", "support asked")), Symbol::Hand});
    return legend;
}

QString underWay(const Details &details, const CellCounts &counts)
{
    return details.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
        .arg(details.words().number(counts.underWay()), details.words().number(counts.applicable));
}

QString underWayShort(const Details &details, const CellCounts &counts)
{
    return QStringLiteral("%1/%2").arg(details.words().number(counts.underWay()),
                                       details.words().number(counts.applicable));
}

} // namespace aanjager::report

// What the cells of the matrix say, and what a delegate draws of them.
#include "core/domain/measure_rules.h"
#include "ui/models/matrix_model.h"

namespace aanjager {

namespace {

constexpr int daysOfMonth = 30;
constexpr int monthsFrom = 60; ///< an age of so many days is told in months

} // namespace

bool MatrixModel::isStale(QDate told) const
{
    const auto after = m_session.state().programme().staleAfterDays;
    return told.isValid() && after && told.daysTo(m_session.today()) > *after;
}

/** How old a report is, in so few signs that a cell holds it. */
QString MatrixModel::age(QDate told) const
{
    const int days = static_cast<int>(told.daysTo(m_session.today()));
    if (days < monthsFrom)
        return tr("%1 d", "days").arg(m_words.number(days));
    return tr("%1 mo", "months").arg(m_words.number(days / daysOfMonth));
}

QString MatrixModel::words(const QModelIndex &index) const
{
    const Applicability *cell = cellAt(index);
    if (!cell)
        return m_words.label(Degree::Undecided);
    QString text = m_words.label(cell->degree);
    if (cell->degree == Degree::Partly && cell->percent)
        text += QLatin1Char(' ') + m_words.percent(*cell->percent);
    if (applies(*cell))
        text += QStringLiteral(", ") + report::uncapitalised(shown(*cell, index));
    return text;
}

/** What the subject says of a cell that applies. */
QString MatrixModel::shown(const Applicability &cell, const QModelIndex &index) const
{
    const QString unreported = m_words.verdict(std::nullopt);
    const Told told = toldOf(cell, index);
    QString words = cell.status ? m_words.label(*cell.status) : unreported;
    if (m_subject == MatrixSubject::Health)
        words = m_words.verdict(told.verdict);
    if (m_subject == MatrixSubject::Progress)
        words = told.progress ? m_words.percent(*told.progress) : unreported;
    if (m_subject == MatrixSubject::Freshness)
        words = told.day.isValid() ? tr("reported as at %1").arg(m_words.date(told.day)) : tr("Never reported");
    return told.isOfLead ? tr("%1, as the lead told").arg(words) : words;
}

MatrixLook MatrixModel::look(const QModelIndex &index) const
{
    MatrixLook look;
    look.subject = m_subject;
    const Applicability *cell = cellAt(index);
    if (!cell)
        return look;
    look.cell.degree = cell->degree;
    look.isExample = cell->isExample;
    if (!applies(*cell))
        return look;
    look.cell.status = cell->status;
    look.cell.supportAsked = report(index).supportAsked;
    if (cell->degree == Degree::Partly)
        look.cell.word = tr("partly", "of a cell to which a measure applies for a part");
    const Told told = toldOf(*cell, index);
    look.isOfLead = told.isOfLead;
    if (m_subject == MatrixSubject::Health)
        look.verdict = told.verdict;
    if (m_subject == MatrixSubject::Progress && told.progress) {
        look.progress = told.progress;
        look.figure = m_words.percent(*told.progress);
    }
    if (m_subject == MatrixSubject::Freshness && told.day.isValid()) {
        look.figure = age(told.day);
        look.isStale = isStale(told.day);
    }
    return look;
}

/** What a municipality told of the subject, else the lead of the measure. */
MatrixModel::Told MatrixModel::toldOf(const Applicability &cell, const QModelIndex &index) const
{
    const Measure &measure = *measureAt(index.row());
    Told told;
    switch (m_subject) {
    case MatrixSubject::Health:
        told.isOfLead = !cell.health;
        told.verdict = cell.health ? cell.health : overallHealth(measure, m_session.state().programme().aspects);
        told.isOfLead = told.isOfLead && told.verdict;
        break;
    case MatrixSubject::Progress:
        told.isOfLead = !cell.progress && measure.progress;
        told.progress = cell.progress ? cell.progress : measure.progress;
        break;
    case MatrixSubject::Freshness:
        told.day = report(index).told;
        told.isOfLead = !told.day.isValid() && m_rows[index.row()].leadTold.isValid();
        told.day = told.isOfLead ? m_rows[index.row()].leadTold : told.day;
        break;
    case MatrixSubject::Status:
        break;
    }
    return told;
}

/** "M07 in Papendrecht", what holds there, its reason and local variant; a line each. */
QString MatrixModel::explanation(const QModelIndex &index) const
{
    const Measure *measure = measureAt(index.row());
    const Applicability *cell = cellAt(index);
    QStringList lines{
        tr("%1 in %2", "a measure in a municipality").arg(measure->number, municipalityAt(index.column()).name),
        words(index)};
    if (cell && applies(*cell) && m_subject != MatrixSubject::Status && cell->status)
        lines.append(m_words.label(*cell->status));
    if (cell && cell->degree != Degree::Full && !cell->details->reason.isEmpty())
        lines.append(cell->details->reason);
    if (cell && !cell->details->variantName.isEmpty())
        lines.append(cell->details->variantName);
    if (cell && cell->isExample)
        lines.append(tr("Example to others"));
    if (asksSupport(index))
        lines.append(tr("Support asked"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace aanjager

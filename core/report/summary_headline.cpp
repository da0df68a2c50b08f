// The conclusion as a title, and the paragraph below it.
#include "core/report/report_parts.h"

#include <cmath>

namespace aanjager::report {

namespace {

constexpr int onPlanWithin = 2; ///< points between plan and what is reached that still count as on plan

/** "Zeven punten achter op plan", "op plan", "drie punten voor op plan"; empty without both figures. */
QString againstPlan(const ReportParts &parts)
{
    const auto behind = parts.pointsBehind();
    if (!behind)
        return {};
    if (std::abs(*behind) <= onPlanWithin)
        return parts.say(QT_TRANSLATE_NOOP("Report", "on plan"));
    const QString points = parts.wording.inWords(std::abs(*behind));
    return *behind > 0 ? parts.say(QT_TRANSLATE_NOOP("Report", "%1 points behind plan")).arg(points)
                       : parts.say(QT_TRANSLATE_NOOP("Report", "%1 points ahead of plan")).arg(points);
}

/** What the verdicts come to, e.g. "twee van vijftien maatregelen moeten bijsturen". */
QString verdicts(const ReportParts &parts)
{
    const HealthCounts &counts = parts.overview.byHealth;
    const int all = parts.overview.measures;
    const auto part = [&](const char *source, int n) {
        return parts.say(source, n).arg(parts.wording.inWords(n), parts.wording.inWords(all), parts.items(all));
    };
    if (counts.of[static_cast<size_t>(Health::Intervene)] > 0)
        return part(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 %3 must be adjusted"),
                    counts.of[static_cast<size_t>(Health::Intervene)]);
    if (counts.of[static_cast<size_t>(Health::Attention)] > 0)
        return part(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 %3 need attention"),
                    counts.of[static_cast<size_t>(Health::Attention)]);
    if (counts.reported() == 0)
        return parts.say(QT_TRANSLATE_NOOP("Report", "no verdict yet on %1")).arg(parts.countedItems(all));
    if (counts.unknown > 0)
        return part(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 %3 are on course, the rest was not reported"),
                    counts.of[static_cast<size_t>(Health::OnCourse)]);
    return parts.say(QT_TRANSLATE_NOOP("Report", "all %1 are on course")).arg(parts.countedItems(all));
}

QString progressSentence(const ReportParts &parts)
{
    const Progress &progress = parts.overview.progress;
    if (!progress.percent)
        return parts.say(QT_TRANSLATE_NOOP("Report", "No progress has been reported yet."));
    const QString reached = parts.wording.percent(*progress.percent);
    const QString plan = againstPlan(parts);
    QString sentence = plan.isEmpty() ? parts.say(QT_TRANSLATE_NOOP("Report", "Progress is %1")).arg(reached)
                                      : parts.say(QT_TRANSLATE_NOOP("Report", "Progress is %1, %2")).arg(reached, plan);
    if (parts.before && parts.before->progress.percent)
        sentence += parts.say(QT_TRANSLATE_NOOP("Report", "; on %1 it was %2"))
                        .arg(parts.wording.longDate(parts.since->today),
                             parts.wording.percent(*parts.before->progress.percent));
    return sentence + QLatin1Char('.');
}

/** "Dertien maatregelen zijn in uitvoering, twee afgerond": every status that occurs. */
QString statusSentence(const ReportParts &parts)
{
    QStringList counts;
    for (const Status status :
         {Status::Running, Status::Preparing, Status::NotStarted, Status::OnHold, Status::Done, Status::Dropped}) {
        const int count = parts.overview.byStatus[static_cast<size_t>(status)];
        if (count > 0)
            counts.append(
                QStringLiteral("%1 %2").arg(parts.wording.inWords(count), uncapitalised(parts.wording.label(status))));
    }
    const QString all = capitalised(parts.countedItems(parts.overview.measures));
    return parts.say(QT_TRANSLATE_NOOP("Report", "%1: %2.")).arg(all, parts.enumerated(counts));
}

QString reportedSentence(const ReportParts &parts)
{
    const Reporting &reporting = parts.reporting;
    if (!parts.round || reporting.expected == 0)
        return {};
    if (reporting.missing.isEmpty())
        return parts.say(QT_TRANSLATE_NOOP("Report", "All were reported on for %1.")).arg(parts.round->label);
    const QString source =
        parts.say(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 were reported on for %3."), reporting.reported);
    return source.arg(capitalised(parts.wording.inWords(reporting.reported)), parts.wording.inWords(reporting.expected),
                      parts.round->label);
}

} // namespace

QString headline(const ReportParts &parts)
{
    const bool isWritten = parts.round && !parts.round->conclusion.trimmed().isEmpty();
    return isWritten ? parts.round->conclusion.simplified() : proposedConclusion(parts);
}

QString proposedConclusion(const ReportParts &parts)
{
    if (parts.overview.measures == 0)
        return parts.say(QT_TRANSLATE_NOOP("Report", "The programme has no %1 yet"))
            .arg(parts.wording.items(parts.programme));
    const QString plan = againstPlan(parts);
    return capitalised(plan.isEmpty() ? verdicts(parts) : plan + QStringLiteral(", ") + verdicts(parts));
}

QString leadParagraph(const ReportParts &parts)
{
    const bool isWritten = parts.round && !parts.round->introduction.trimmed().isEmpty();
    return isWritten ? parts.round->introduction.trimmed() : proposedIntroduction(parts);
}

QString proposedIntroduction(const ReportParts &parts)
{
    if (parts.overview.measures == 0)
        return parts.say(QT_TRANSLATE_NOOP("Report", "Nothing has been reported yet."));
    QStringList sentences = {progressSentence(parts), statusSentence(parts), reportedSentence(parts)};
    if (const int overdue = parts.overview.actionsOverdue; overdue > 0)
        sentences.append(capitalised(parts.say(QT_TRANSLATE_N_NOOP("Report", "%1 actions are overdue."), overdue)
                                         .arg(parts.wording.inWords(overdue))));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace aanjager::report

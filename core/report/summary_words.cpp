// What goes well and what rubs: a person's words, or proposed by rule; beside them what follows.
#include "core/report/sentences.h"

#include "core/base/natural_order.h"
#include "core/domain/work_rules.h"
#include "core/insight/attention.h"
#include "core/insight/reports.h"
#include "core/report/sector_words.h"

#include <algorithm>

namespace aanjager::report {

namespace {

template <class Wanted> QStringList moved(const ReportParts &parts, Wanted wanted)
{
    QList<const Measure *> measures;
    for (const Movement &movement : parts.movements)
        if (wanted(movement))
            measures.append(movement.measure);
    return numbersOf(measures);
}

QStringList ended(const ReportParts &parts)
{
    QList<const Measure *> measures;
    for (const Measure &measure : parts.measures)
        if (measure.status == Status::Done)
            measures.append(&measure);
    return numbersOf(measures);
}

QStringList onCourse(const ReportParts &parts)
{
    QList<const Measure *> measures = parts.withVerdict(Health::OnCourse);
    measures.removeIf([](const Measure *measure) { return isEnded(measure->status); });
    return numbersOf(measures);
}

QStringList namesOf(const ReportParts &parts, AttentionKind kind)
{
    QStringList names;
    for (const AttentionItem &item : attentionOf(parts.view)) {
        if (item.kind != kind)
            continue;
        const Action *action = parts.view.state.find(Id<Action>{item.id});
        const Measure *measure = parts.view.state.find(item.measure);
        names.append(kind == AttentionKind::ActionOverdue && action && !action->code.isEmpty() ? action->code
                     : measure                                                                 ? measure->number
                                                                                               : item.title);
    }
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    return names;
}

/** "Aanjaagteam (verwijzer)" of each body in which nobody speaks for a sector. */
QStringList vacantSeats(const ReportParts &parts)
{
    QStringList bodies;
    for (const AttentionItem &item : attentionOf(parts.view))
        if (item.kind == AttentionKind::MissingSector) {
            const QStringList sectors = missingSectors(parts.view.state, {item.id}, parts.view.today, parts.wording);
            bodies.append(QStringLiteral("%1 (%2)").arg(item.title, sectors.join(QStringLiteral(", "))));
        }
    return bodies;
}

QStringList askingSupport(const ReportParts &parts)
{
    QList<const Measure *> measures;
    for (const Measure &measure : parts.measures)
        if (asksSupport(measure))
            measures.append(&measure);
    return numbersOf(measures);
}

/** "M11 ging van aandacht naar bijsturen: kostprijzen kwamen te laat." */
QString fallen(const ReportParts &parts, const Movement &movement)
{
    const QString source = movement.measure->cause.isEmpty()
                               ? parts.say(QT_TRANSLATE_NOOP("Report", "%1 went from %2 to %3."))
                               : parts.say(QT_TRANSLATE_NOOP("Report", "%1 went from %2 to %3: %4."));
    const QString number = numbersOf({movement.measure}).first();
    const QString before = uncapitalised(parts.wording.verdict(movement.healthBefore));
    const QString after = uncapitalised(parts.wording.verdict(movement.health));
    if (movement.measure->cause.isEmpty())
        return source.arg(number, before, after);
    return source.arg(number, before, after, withoutStop(movement.measure->cause));
}

/** The measures with this verdict that had it already, or of which that is not known. */
QStringList staying(const ReportParts &parts, Health health)
{
    QSet<Id<Measure>> fell;
    for (const Movement &movement : parts.movements)
        if (movement.worsened())
            fell.insert(movement.measure->id);
    QList<const Measure *> measures = parts.withVerdict(health);
    measures.removeIf([&](const Measure *measure) { return isEnded(measure->status) || fell.contains(measure->id); });
    return numbersOf(measures);
}

QList<Block> column(const QString &title, const QString &text)
{
    QList<Block> blocks = {Heading{2, title}};
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        blocks.append(Paragraph{line.trimmed()});
    return blocks;
}

} // namespace

QString proposedGoesWell(const ReportParts &parts)
{
    Sentences sentences(parts);
    if (parts.since) {
        sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 were finished in this period."),
                        moved(parts, [](const Movement &movement) { return movement.finished(); }));
        sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 have improved."), moved(parts, [](const Movement &movement) {
                            return movement.improved() && !movement.finished();
                        }));
        QStringList decided;
        for (const Decision *decision : decidedSince(parts.view, *parts.since))
            decided.append(decision->code.isEmpty() ? decision->title : decision->code);
        sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 were decided."), decided);
    } else {
        sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 are finished."), ended(parts));
    }
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 are on course."), onCourse(parts));
    return sentences.text(QT_TRANSLATE_NOOP("Report", "Nothing was reported that goes well."));
}

QString proposedRubs(const ReportParts &parts)
{
    Sentences sentences(parts);
    const auto fellTo = [&](Health health) {
        return moved(parts,
                     [health](const Movement &movement) { return movement.worsened() && movement.health == health; });
    };
    for (const Movement &movement : parts.movements)
        if (movement.worsened() && movement.health == Health::Intervene)
            sentences.add(fallen(parts, movement));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 must still be adjusted."), staying(parts, Health::Intervene));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 went down to attention."), fellTo(Health::Attention));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "%1 still need attention."), staying(parts, Health::Attention));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "Not reported yet: %1."), numbersOf(parts.reporting.missing));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "Overdue actions: %1."),
                    namesOf(parts, AttentionKind::ActionOverdue));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "Milestones slipped: %1."),
                    namesOf(parts, AttentionKind::MilestoneSlipped));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "Waiting for what ends too late or has stopped: %1."),
                    namesOf(parts, AttentionKind::BrokenDependency));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "A seat is vacant: %1."), vacantSeats(parts));
    sentences.about(QT_TRANSLATE_N_NOOP("Report", "Support is asked for %1."), askingSupport(parts));
    return sentences.text(QT_TRANSLATE_NOOP("Report", "Nothing was reported that rubs."));
}

QList<Block> threeColumns(const ReportParts &parts)
{
    const auto written = [&](const QString Round::*words, QString (*byRule)(const ReportParts &)) {
        const bool isWritten = parts.round && !(parts.round->*words).trimmed().isEmpty();
        return isWritten ? parts.round->*words : byRule(parts);
    };
    Columns columns;
    columns.parts = {
        column(parts.say(QT_TRANSLATE_NOOP("Report", "What goes well")), written(&Round::goesWell, proposedGoesWell)),
        column(parts.say(QT_TRANSLATE_NOOP("Report", "What rubs")), written(&Round::rubs, proposedRubs)),
        column(parts.say(QT_TRANSLATE_NOOP("Report", "What follows")), whatFollows(parts))};
    return {std::make_shared<const Columns>(columns)};
}

} // namespace aanjager::report

// The slides about work: themes, decisions that are asked, promises, money.
#include "core/base/natural_order.h"
#include "core/domain/decision_rules.h"
#include "core/report/cells.h"
#include "core/report/chart_figures.h"
#include "core/report/deck_parts.h"
#include "core/report/full_parts.h"
#include "core/report/sentences.h"
#include "core/report/work_tables.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype measuresOnASlide = 6;
constexpr qsizetype decisionsOnASlide = 3;
constexpr qsizetype promisesOnASlide = 5;
constexpr qsizetype promiseSlides = 2; ///< what is more is counted
constexpr qsizetype headOfTable = 66;

Row themeSlideRow(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    const auto verdict = parts.verdictOf(measure);
    Cell health = verdictCell(parts, verdict, !isEnded(measure.status));
    health.markOnly = false;
    return Row{{{calledOf(measure), {}, false, true},
                statusCell(parts, measure.status),
                health,
                progressCell(parts, progressOf(measure, details.cells.value(measure.id), details.state))}};
}

/** What is told of a measure, each with its label; a sentence or two, what matters most first. */
QList<Row> toldRows(const ReportParts &parts, const Measure &measure)
{
    QList<Row> rows;
    const auto add = [&](QStringView field, const QString &text) {
        if (!text.trimmed().isEmpty())
            rows.append(Row{{{measureLabel(parts, field)}, {capitalised(text.simplified())}}});
    };
    add(u"achieved", measure.achieved);
    const auto verdict = parts.verdictOf(measure);
    if (!isEnded(measure.status) && verdict && *verdict != Health::OnCourse)
        add(u"correction", measure.correction);
    if (!isEnded(measure.status))
        add(u"next_step", measure.nextStep);
    return rows.mid(0, 2);
}

Table themeTable(const Details &details, const QString &name, const QList<const Measure *> &measures)
{
    const ReportParts &parts = details.parts;
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "%1: status, verdict and progress")).arg(name),
                {{capitalised(parts.wording.item(parts.programme))},
                 {measureLabel(parts, u"status")},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Verdict"))},
                 {measureLabel(parts, u"progress"), Align::Right}},
                {}};
    for (const Measure *measure : measures) {
        table.rows.append(themeSlideRow(details, *measure));
        table.rows += toldRows(parts, *measure);
    }
    return table;
}

/** "M09, bijsturen", "M05, M07 en M11", "alle maatregelen"; the mark is of the only one. */
void sayAbout(const Details &details, const Decision &decision, Cell &title)
{
    const QList<const Measure *> measures = details.measuresOf.value(decision.id);
    if (measures.size() == 1) {
        const auto verdict = details.parts.verdictOf(*measures.first());
        title.below = numberOf(*measures.first());
        if (verdict || !isEnded(measures.first()->status)) {
            title.below += QStringLiteral(", ") + uncapitalised(details.words().verdict(verdict));
            title.mark = verdictMark(verdict);
        }
    } else if (!measures.isEmpty()) {
        title.below = details.parts.enumerated(numbersOf(measures));
    } else if (decision.wholePackage) {
        title.below = details.say(QT_TRANSLATE_NOOP("Report", "The whole package"));
    }
}

/** What was decided in the meeting itself: "Genomen. In twee stappen", "7 van 10 raden". */
Cell outcomeCell(const Details &details, const Decision &decision)
{
    Cell cell{details.words().label(decision.state), {}, false, true};
    if (!decision.outcome.trimmed().isEmpty())
        cell.text += QStringLiteral(". ") + capitalised(decision.outcome.simplified());
    if (const Adoption adoption = adoptionOf(decision, details.state); adoption.asked > 0)
        cell.below = details.say(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 councils"), adoption.asked)
                         .arg(details.words().number(adoption.adopted), details.words().number(adoption.asked));
    return cell;
}

/** Whether a line of this meeting says what became of a decision that was asked before. */
bool isSettledIn(const State &state, Id<Meeting> meeting, const Decision &decision)
{
    const auto &lines = state.all<Minute>();
    return !isAwaited(decision) && std::any_of(lines.begin(), lines.end(), [&](const Minute &line) {
        return line.meeting == meeting && line.decision == decision.id && line.text != decision.title;
    });
}

/** What is asked, and what became of it in this meeting, the agenda first: each keeps its number while it is decided.
 */
QList<const Decision *> decisionsShown(const SlideSource &source)
{
    const State &state = source.details.state;
    QList<const Decision *> decisions;
    for (const Decision &decision : state.all<Decision>())
        if (isAwaited(decision) || (source.meeting && isSettledIn(state, source.meeting->id, decision)))
            decisions.append(&decision);
    QList<Id<Decision>> agenda;
    for (const AgendaItem *item : onAgenda(source, {SlideKind::Decisions}))
        agenda.append(item->decision);
    std::sort(decisions.begin(), decisions.end(), [&agenda](const Decision *a, const Decision *b) {
        const auto place = [&agenda](const Decision *each) {
            const qsizetype at = agenda.indexOf(each->id);
            return at < 0 ? agenda.size() : at;
        };
        const auto due = [](const Decision *each) {
            return each->due.isNull() ? QDate(9999, 12, 31) : each->due.last();
        };
        const int compared = naturalCompare(a->code, b->code);
        return std::tuple(place(a), due(a), compared, a->id) < std::tuple(place(b), due(b), 0, b->id);
    });
    return decisions;
}

/** "Wij vragen u twee besluiten"; what was settled in the meeting is not asked any more. */
QString decisionsTitle(const Details &details, const QList<const Decision *> &decisions)
{
    const auto asked = static_cast<int>(
        std::count_if(decisions.begin(), decisions.end(), [](const Decision *each) { return isAwaited(*each); }));
    const int settled = static_cast<int>(decisions.size()) - asked;
    const auto say = [&](const char *source, int count) {
        return details.say(source, count).arg(details.words().inWords(count));
    };
    const QString done = say(QT_TRANSLATE_N_NOOP("Report", "%1 decisions are settled"), settled);
    if (asked == 0)
        return capitalised(done);
    const QString ask = say(QT_TRANSLATE_N_NOOP("Report", "We ask you for %1 decisions"), asked);
    return settled == 0 ? ask : ask + QStringLiteral(", ") + done;
}

/** Of the column that says what happens without the decision, and what became of one that was taken. */
QString headOfLast(const Details &details, const QList<const Decision *> &decisions)
{
    const bool isOpen = std::any_of(decisions.begin(), decisions.end(), [](const Decision *each) {
        return isAwaited(*each) && !each->consequence.trimmed().isEmpty();
    });
    const bool isSettled =
        std::any_of(decisions.begin(), decisions.end(), [](const Decision *each) { return !isAwaited(*each); });
    if (isOpen && isSettled)
        return details.say(QT_TRANSLATE_NOOP("Report", "Outcome, or without a decision"));
    return isOpen ? details.say(QT_TRANSLATE_NOOP("Report", "Without a decision"))
                  : details.words().label(*describe<Decision>().field(u"outcome"));
}

Row decisionRow(const Details &details, const Decision &decision, qsizetype number)
{
    Cell title{titleOf(decision), {}, false, true};
    sayAbout(details, decision, title);
    const QString advice = !decision.advice.trimmed().isEmpty() ? decision.advice
                           : !decision.text.trimmed().isEmpty() ? decision.text
                                                                : decision.plainText;
    return Row{{{details.words().number(static_cast<double>(number)), {}, false, true},
                title,
                {advice.simplified()},
                isAwaited(decision) ? Cell{decision.consequence.simplified()} : outcomeCell(details, decision)}};
}

/** Columns of which no cell says anything leave their room to the others. */
void leaveOutEmpty(Table &table)
{
    for (qsizetype i = table.columns.size() - 1; i >= 0; --i) {
        const bool says = std::any_of(table.rows.begin(), table.rows.end(),
                                      [i](const Row &row) { return !row.cells[i].text.isEmpty(); });
        if (says)
            continue;
        table.columns.removeAt(i);
        for (Row &row : table.rows)
            row.cells.removeAt(i);
    }
}

QString promisesTitle(const Details &details, const QList<const Commitment *> &promises)
{
    int late = 0;
    for (const Commitment *promise : promises)
        late += isOverdue(*promise, details.today()) ? 1 : 0;
    const auto count = static_cast<int>(promises.size());
    const QString open = capitalised(details.say(QT_TRANSLATE_N_NOOP("Report", "%1 commitments are open"), count)
                                         .arg(details.words().inWords(count)));
    if (late == 0)
        return open;
    return open + QStringLiteral(", ") +
           details.say(QT_TRANSLATE_N_NOOP("Report", "%1 too late"), late).arg(details.words().inWords(late));
}

/** Whether a theme is one measure that has no page of its own in the deck that is proposed. */
bool isToldAtLength(const SlideSource &source, const ThemeGroup &group)
{
    return group.measures.size() == 1 && !isShownByItself(source, *group.measures.first());
}

/** A theme of one measure: what its page tells, below its name. */
Slide themeOfOne(const SlideSource &source, Id<Theme> theme, const QString &name, const Measure &measure)
{
    Slide slide = measureSlide(source, measure);
    ItemTitle title;
    title.number = measure.number;
    title.title = measure.title.simplified();
    title.pills = {
        verdictCell(source.details.parts, source.details.parts.verdictOf(measure), !isEnded(measure.status))};
    slide.about = {SlideKind::Theme, theme};
    slide.title = name;
    slide.mark = {};
    slide.markSpoken.clear();
    slide.blocks.prepend(title);
    slide.links = {measure.id};
    return slide;
}

QList<qsizetype> measureCounts(const Details &details, const QString &title, const QList<const Measure *> &measures)
{
    constexpr qsizetype letters = 32;
    QList<qsizetype> heights;
    for (const Measure *measure : measures)
        heights.append(heightOfRow(linesAtMost(calledOf(*measure), letters)));
    return evenly(heights, measuresOnASlide, roomBelow(title, details) - headOfTable);
}

QList<qsizetype> decisionCounts(const Details &details, const QList<const Decision *> &decisions)
{
    constexpr qsizetype letters[] = {99, 24, 20, 18};
    QList<qsizetype> heights;
    for (const Decision *decision : decisions) {
        const Row row = decisionRow(details, *decision, 1);
        qsizetype lines = 1;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            lines =
                std::max(lines, linesAtMost(row.cells[i].text, letters[i]) + (row.cells[i].below.isEmpty() ? 0 : 1));
        heights.append(heightOfRow(lines));
    }
    return evenly(heights, decisionsOnASlide, roomBelow({}, details) - headOfTable);
}

/** How many go on each slide, of those that are told. */
QList<qsizetype> promiseCounts(const Details &details, const QList<const Commitment *> &promises)
{
    constexpr qsizetype letters = 36;
    QList<qsizetype> heights;
    for (const Commitment *promise : promises.mid(0, promisesOnASlide * promiseSlides))
        heights.append(heightOfRow(linesAtMost(promise->text, letters) + 1));
    return evenly(heights, promisesOnASlide, roomBelow({}, details) - headOfTable - 52).mid(0, promiseSlides);
}

} // namespace

QList<Slide> themeSlides(const SlideSource &source, Id<Theme> theme)
{
    QList<Slide> slides;
    for (const ThemeGroup &group : measuresByTheme(source.details.parts)) {
        if ((group.theme ? group.theme->id : Id<Theme>()) != theme)
            continue;
        const QString name = nameOfGroup(source.details, group);
        qsizetype from = 0;
        for (const qsizetype count : measureCounts(source.details, name, group.measures)) {
            const auto shown = group.measures.mid(from, count);
            from += count;
            if (isToldAtLength(source, group)) {
                slides.append(themeOfOne(source, theme, name, *shown.first()));
                continue;
            }
            Slide slide{{SlideKind::Theme, theme}, -1, name, {}, {}, {themeTable(source.details, name, shown)}};
            for (const Measure *measure : shown)
                slide.links.append(measure->id);
            slides.append(slide);
        }
    }
    return slides;
}

QList<Slide> decisionSlides(const SlideSource &source)
{
    const Details &details = source.details;
    const QList<const Decision *> decisions = decisionsShown(source);
    const QString title = decisionsTitle(details, decisions);
    QList<Slide> slides;
    qsizetype from = 0;
    for (const qsizetype count : decisionCounts(details, decisions)) {
        Slide slide{{SlideKind::Decisions}, -1, title};
        const auto of = decisions.mid(from, count);
        Table table{slide.title,
                    {{},
                     {details.words().singular(describe<Decision>())},
                     {details.words().label(*describe<Decision>().field(u"advice"))},
                     {headOfLast(details, of)}},
                    {}};
        for (qsizetype at = from; at < from + count; ++at) {
            table.rows.append(decisionRow(details, *decisions[at], at + 1));
            const auto measures = details.measuresOf.value(decisions[at]->id);
            slide.links.append(measures.size() == 1 ? measures.first()->id : Id<Measure>());
            slide.decisions.append(decisions[at]->id);
        }
        leaveOutEmpty(table);
        slide.blocks.append(table);
        slides.append(slide);
        from += count;
    }
    return slides;
}

QList<Slide> commitmentSlides(const SlideSource &source)
{
    const Details &details = source.details;
    const QList<const Commitment *> promises = openCommitments(details.state);
    QList<Slide> slides;
    qsizetype told = 0;
    for (const qsizetype count : promiseCounts(details, promises)) {
        Slide slide{{SlideKind::Commitments}, -1, promisesTitle(details, promises)};
        slide.blocks.append(commitmentsTable(details, slide.title, promises.mid(told, count)));
        for (const Commitment *promise : promises.mid(told, count))
            slide.links.append(details.state.find(promise->measure) ? promise->measure : Id<Measure>());
        slides.append(slide);
        told += count;
    }
    if (told < promises.size())
        slides.last().blocks.append(
            Paragraph{details.say(QT_TRANSLATE_NOOP("Report", "and %1 more"))
                          .arg(details.words().number(static_cast<double>(promises.size() - told)))});
    return slides;
}

QList<Slide> moneySlide(const SlideSource &source)
{
    const ReportParts &parts = source.details.parts;
    Slide slide{{SlideKind::Money}, -1, moneyTitle(source.details)};
    const bool isMoney =
        parts.overview.savingsRealised.lines + parts.overview.savingsPlanned.lines + parts.overview.deficit.lines > 0;
    if (!isMoney)
        return {};
    if (const auto figure = savingsFigure(parts.savings, parts.wording))
        slide.blocks.append(*figure); // tells the deficit, each saving and what is left
    else
        slide.blocks.append(moneyFigures(parts));
    return {slide};
}

} // namespace aanjager::report

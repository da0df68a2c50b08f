// The first slides and the last: title, the state in one look, what changed, thanks.
#include "core/domain/meeting_rules.h"
#include "core/insight/shifts.h"
#include "core/report/cells.h"
#include "core/report/deck_parts.h"
#include "core/report/full_parts.h"
#include "core/report/furniture.h"
#include "core/report/shift_words.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype shiftsOnASlide = 7;
constexpr qsizetype shiftSlides = 2; ///< what is more is counted

/** Whether a measure is told below this verdict; of one that ended nobody waits for a report. */
bool isToldAs(const ReportParts &parts, const Measure &measure, std::optional<Health> verdict)
{
    return parts.verdictOf(measure) == verdict && (verdict || !isEnded(measure.status));
}

int countOf(const ReportParts &parts, std::optional<Health> verdict)
{
    return static_cast<int>(std::count_if(parts.measures.begin(), parts.measures.end(),
                                          [&](const Measure &measure) { return isToldAs(parts, measure, verdict); }));
}

/** The measures with one verdict below its name and their count, each with its number, for where there is no room for
 * its name; nothing without any. */
std::optional<Table> verdictList(const ReportParts &parts, std::optional<Health> verdict, QList<Id<Measure>> &links)
{
    Table table{parts.wording.verdict(verdict), {{}}, {}, true};
    for (const Measure &measure : parts.measures) {
        if (!isToldAs(parts, measure, verdict))
            continue;
        table.rows.append(Row{{{calledOf(measure)}, {measure.number}}});
        links.append(measure.id);
    }
    if (table.rows.isEmpty())
        return std::nullopt;
    Cell head{parts.wording.verdict(verdict), verdictMark(verdict), false, true};
    head.quiet = parts.wording.number(static_cast<double>(table.rows.size()));
    table.rows.prepend(Row{{head}, true});
    return table;
}

/** "Vijf op koers, tien aandacht". */
QString stateTitle(const ReportParts &parts)
{
    QStringList counts;
    for (const std::optional<Health> verdict :
         {std::optional(Health::OnCourse), std::optional(Health::Attention), std::optional(Health::Intervene), {}})
        if (const int count = countOf(parts, verdict); count > 0)
            counts.append(QStringLiteral("%1 %2").arg(parts.wording.inWords(count),
                                                      uncapitalised(parts.wording.verdict(verdict))));
    return counts.isEmpty() ? headline(parts) : capitalised(counts.join(QStringLiteral(", ")));
}

KeyFigures stateFigures(const ReportParts &parts)
{
    KeyFigures figures;
    const int known = parts.overview.byHealth.reported(), asked = known + countOf(parts, std::nullopt);
    figures.figures.append({parts.say(QT_TRANSLATE_NOOP("Report", "Verdict known")),
                            parts.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
                                .arg(parts.wording.number(known), parts.wording.number(asked)),
                            {}});
    for (KeyFigure figure : keyFigures(parts).figures)
        if (figure.marks.isEmpty() && figures.figures.size() < 3) {
            figure.note = figure.note.section(QStringLiteral("; "), 0, 0); // what moved is told on a slide of its own
            figures.figures.append(figure);
        }
    figures.figures.append({parts.say(QT_TRANSLATE_NOOP("Report", "Decisions asked")),
                            parts.wording.number(parts.overview.decisionsAsked),
                            {}});
    return figures;
}

QString sinceTitle(const ReportParts &parts, const QList<Shift> &shifts)
{
    int worse = 0, better = 0, settled = 0;
    for (const Shift &shift : shifts) {
        const bool isBoth = shift.kind == ShiftKind::Verdict && shift.healthBefore && shift.health;
        worse += isBoth && shift.worsened() ? 1 : 0;
        better += isBoth && !shift.worsened() ? 1 : 0;
        settled += shift.kind == ShiftKind::Decision ? 1 : 0;
    }
    const QString day = parts.wording.longDate(parts.since->today);
    if (shifts.isEmpty())
        return parts.say(QT_TRANSLATE_NOOP("Report", "Nothing moved since %1")).arg(day);
    QStringList told;
    const auto add = [&](const char *source, int count) {
        if (count > 0)
            told.append(parts.say(source, count).arg(parts.wording.inWords(count)));
    };
    add(QT_TRANSLATE_N_NOOP("Report", "%1 got worse"), worse);
    add(QT_TRANSLATE_N_NOOP("Report", "%1 improved"), better);
    add(QT_TRANSLATE_N_NOOP("Report", "%1 decisions settled"), settled);
    const QString since = parts.say(QT_TRANSLATE_NOOP("Report", "Since %1")).arg(day);
    return told.isEmpty() ? since : since + QStringLiteral(": ") + told.join(QStringLiteral(", "));
}

/** The sign of what moved: for what has one, that of before and that of now. */
Cell signOf(const ReportParts &parts, const Shift &shift)
{
    Cell sign;
    sign.markOnly = true;
    switch (shift.kind) {
    case ShiftKind::Verdict:
        sign.text = parts.wording.verdict(shift.health);
        sign.mark = verdictMark(shift.health);
        sign.earlier = {verdictMark(shift.healthBefore)};
        break;
    case ShiftKind::Status:
        sign.text = parts.wording.label(shift.status);
        sign.mark = shift.status;
        sign.earlier = {shift.statusBefore};
        break;
    case ShiftKind::Decision:
        sign.mark = Symbol::Decision;
        break;
    case ShiftKind::Progress:
        sign.mark = Symbol::Progress;
        break;
    case ShiftKind::Savings:
        sign.mark = Symbol::Money;
        break;
    case ShiftKind::Added:
        sign.mark = Symbol::New;
        break;
    }
    return sign;
}

Row shiftRow(const ReportParts &parts, const Shift &shift)
{
    const QString name = shift.measure ? calledOf(*shift.measure)
                                       : QStringLiteral("%1 %2").arg(shift.decision->code, shift.decision->title);
    return Row{
        {signOf(parts, shift), {name.trimmed(), {}, false, true}, {capitalised(shiftWords(shift, parts.wording))}}};
}

/** How many go on each slide, of those that are told. */
QList<qsizetype> shiftCounts(const Details &details, const QString &title, const QList<Shift> &shifts)
{
    constexpr qsizetype lettersOfName = 40, lettersOfWords = 27, countOfMore = 52;
    QList<qsizetype> heights;
    for (const Shift &shift : shifts.mid(0, shiftsOnASlide * shiftSlides)) {
        const QList<Cell> cells = shiftRow(details.parts, shift).cells;
        heights.append(heightOfRow(
            std::max(linesAtMost(cells[1].text, lettersOfName), linesAtMost(cells[2].text, lettersOfWords))));
    }
    return evenly(heights, shiftsOnASlide, roomBelow(title, details) - countOfMore).mid(0, shiftSlides);
}

Slide sinceSlide(const ReportParts &parts, const QString &title, const QList<Shift> &shifts)
{
    Slide slide{{SlideKind::Since}, -1, title};
    Table table{title, {{}, {}, {}}, {}, true};
    for (const Shift &shift : shifts) {
        table.rows.append(shiftRow(parts, shift));
        slide.links.append(shift.measure ? shift.measure->id : Id<Measure>());
    }
    if (table.rows.isEmpty())
        slide.blocks.append(Paragraph{
            parts.say(QT_TRANSLATE_NOOP("Report", "Verdicts, statuses, progress and savings are as they were.")),
            Tone::Lead});
    else
        slide.blocks.append(table);
    return slide;
}

} // namespace

QString nameOfMeeting(const SlideSource &source)
{
    if (!source.meeting)
        return {};
    const Body *body = source.details.state.find(source.meeting->body);
    return body ? body->name : source.meeting->title;
}

QList<Slide> titleSlide(const SlideSource &source)
{
    const ReportParts &parts = source.details.parts;
    Slide slide{{SlideKind::Title}, -1, parts.programme.name};
    if (!parts.programme.region.isEmpty())
        slide.blocks.append(Paragraph{parts.programme.region, Tone::Lead});
    QStringList when;
    if (source.meeting)
        when = {nameOfMeeting(source), parts.wording.longDate(source.meeting->day), source.meeting->place};
    when.removeAll(QString());
    if (!when.isEmpty())
        slide.blocks.append(Paragraph{when.join(QStringLiteral(", ")), Tone::Lead});
    slide.blocks.append(
        Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "State on %1")).arg(parts.wording.longDate(parts.view.today)),
                  Tone::Body});
    if (const QString mark = demoMark(parts); !mark.isEmpty())
        slide.blocks.append(Paragraph{mark, Tone::Body});
    return {slide};
}

QList<Slide> stateSlide(const SlideSource &source)
{
    const ReportParts &parts = source.details.parts;
    if (parts.measures.isEmpty())
        return {};
    Slide slide{{SlideKind::State}, -1, stateTitle(parts)};
    Columns columns;
    QList<Block> troubled;
    for (const Health health : {Health::Intervene, Health::Attention})
        if (const auto list = verdictList(parts, health, slide.links))
            troubled.append(*list);
    if (!troubled.isEmpty())
        columns.parts.append(troubled);
    for (const std::optional<Health> verdict : {std::optional(Health::OnCourse), std::optional<Health>()})
        if (const auto list = verdictList(parts, verdict, slide.links))
            columns.parts.append(QList<Block>{*list});
    slide.blocks.append(std::make_shared<const Columns>(columns));
    slide.blocks.append(stateFigures(parts));
    return {slide};
}

QList<Slide> sinceSlides(const SlideSource &source)
{
    const ReportParts &parts = source.details.parts;
    if (!parts.since)
        return {};
    const QList<Shift> shifts = shiftsSince(parts.view, *parts.since);
    const QString title = sinceTitle(parts, shifts);
    QList<Slide> slides;
    qsizetype told = 0;
    for (const qsizetype count : shiftCounts(source.details, title, shifts)) {
        slides.append(sinceSlide(parts, title, shifts.mid(told, count)));
        told += count;
    }
    if (slides.isEmpty())
        slides.append(sinceSlide(parts, title, {}));
    if (told < shifts.size())
        slides.last().blocks.append(
            Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "and %1 more"))
                          .arg(parts.wording.number(static_cast<double>(shifts.size() - told)))});
    return slides;
}

QList<Slide> thanksSlide(const SlideSource &source)
{
    const ReportParts &parts = source.details.parts;
    Slide slide{{SlideKind::Thanks}, -1, parts.say(QT_TRANSLATE_NOOP("Report", "Thank you"))};
    if (source.meeting) {
        const auto meetings = meetingsOf(source.details.state, source.meeting->body);
        for (const Meeting *next : meetings)
            if (next->day.isValid() && next->day > source.meeting->day) {
                slide.blocks.append(Paragraph{
                    parts.say(QT_TRANSLATE_NOOP("Report", "Next meeting: %1")).arg(parts.wording.longDate(next->day)),
                    Tone::Lead});
                break;
            }
    }
    const QDate shownOn = source.meeting && source.meeting->day.isValid() ? source.meeting->day : parts.view.today;
    if (const Round *round = parts.overview.openRound; round && round->due >= shownOn)
        slide.blocks.append(Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "Reporting round %1 closes on %2."))
                                          .arg(round->label, parts.wording.longDate(round->due)),
                                      Tone::Body});
    return {slide};
}

} // namespace aanjager::report

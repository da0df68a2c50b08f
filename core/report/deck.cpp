#include "core/report/deck.h"

#include "core/domain/meeting_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/meetings.h"
#include "core/report/cells.h"
#include "core/report/deck_parts.h"
#include "core/report/full_parts.h"
#include "core/report/furniture.h"
#include "core/report/visible.h"

#include <algorithm>

namespace aanjager::report {

namespace {

ReportOptions reportOptions(const DeckOptions &options)
{
    ReportOptions report;
    report.visibility = options.visibility;
    return report;
}

QString nameOfItem(const Details &details, const SlideSubject &about)
{
    if (const Measure *measure = details.state.find(about.measure))
        return calledOf(*measure);
    if (about.kind != SlideKind::Theme)
        return details.words().label(about.kind);
    return nameOfGroup(details, {details.state.find(about.theme), {}});
}

bool isOfThis(const DeckSlide &slide, const SlideSubject &about)
{
    return slide.kind == about.kind && slide.theme == about.theme && slide.measure == about.measure;
}

/** Whether an item is shown where nobody chose. */
bool isShownAtFirst(const SlideSource &source, const SlideSubject &about)
{
    const Measure *measure = source.details.state.find(about.measure);
    return !measure || isShownByItself(source, *measure);
}

/** The minutes that the agenda gives; nothing where it gives none. */
std::optional<int> minutesOnAgenda(const SlideSource &source, const SlideSubject &about)
{
    int minutes = 0;
    for (const AgendaItem *item : onAgenda(source, about))
        minutes += item->minutesPlanned.value_or(0);
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

/** What there is to show, in the order in which it is proposed. */
QList<SlideSubject> subjectsOf(const Details &details)
{
    QList<SlideSubject> subjects = {{SlideKind::Title}, {SlideKind::State}};
    if (details.parts.since)
        subjects.append({SlideKind::Since});
    for (const ThemeGroup &group : measuresByTheme(details.parts)) {
        const auto theme = group.theme ? group.theme->id : Id<Theme>();
        subjects.append({SlideKind::Theme, theme});
        for (const Measure *measure : group.measures)
            subjects.append({SlideKind::Measure, {}, measure->id});
    }
    for (const SlideKind kind :
         {SlideKind::Matrix, SlideKind::Money, SlideKind::Decisions, SlideKind::Commitments, SlideKind::Thanks})
        subjects.append({kind});
    return subjects;
}

/** What was chosen first in its order; what came since, behind what it is proposed behind. */
QList<SlideSubject> inChosenOrder(const QList<SlideSubject> &subjects, QList<DeckSlide> chosen)
{
    std::sort(chosen.begin(), chosen.end(), [](const DeckSlide &a, const DeckSlide &b) {
        return std::pair(a.order.value_or(0), a.id) < std::pair(b.order.value_or(0), b.id);
    });
    QList<SlideSubject> ordered;
    for (const DeckSlide &slide : std::as_const(chosen))
        for (const SlideSubject &about : subjects)
            if (isOfThis(slide, about) && !ordered.contains(about))
                ordered.append(about);
    qsizetype behind = 0;
    for (const SlideSubject &about : subjects) {
        const qsizetype at = ordered.indexOf(about);
        if (at < 0)
            ordered.insert(behind, about);
        behind = (at < 0 ? behind : at) + 1;
    }
    return ordered;
}

DeckItem itemOf(const SlideSource &source, const SlideSubject &about, const QList<DeckSlide> &chosen)
{
    DeckItem item{
        about, nameOfItem(source.details, about), {}, isShownAtFirst(source, about), minutesOnAgenda(source, about)};
    for (const DeckSlide &slide : chosen) {
        if (!isOfThis(slide, about))
            continue;
        item.title = slide.title.simplified();
        item.isShown = !slide.isHidden;
        item.minutes = slide.minutesPlanned;
        item.notes = slide.notes;
        item.stored = slide.id;
    }
    return item;
}

QList<Slide> slidesOf(const SlideSource &source, const SlideSubject &about)
{
    switch (about.kind) {
    case SlideKind::Title:
        return titleSlide(source);
    case SlideKind::State:
        return stateSlide(source);
    case SlideKind::Since:
        return sinceSlides(source);
    case SlideKind::Theme:
        return themeSlides(source, about.theme);
    case SlideKind::Measure:
        if (const Measure *measure = source.details.state.find(about.measure))
            return {measureSlide(source, *measure)};
        return {};
    case SlideKind::Matrix:
        return matrixSlides(source);
    case SlideKind::Money:
        return moneySlide(source);
    case SlideKind::Decisions:
        return decisionSlides(source);
    case SlideKind::Commitments:
        return commitmentSlides(source);
    case SlideKind::Thanks:
        break;
    }
    return thanksSlide(source);
}

/** What is shown where the reader may see none of the measures: a figure would be of nothing. */
bool isToldOfAClosedProgramme(SlideKind kind)
{
    return kind == SlideKind::Title || kind == SlideKind::Decisions || kind == SlideKind::Thanks;
}

QList<qsizetype> asManyAsFit(const QList<qsizetype> &heights, qsizetype most, qsizetype room)
{
    QList<qsizetype> counts;
    qsizetype used = 0;
    for (const qsizetype height : heights) {
        if (counts.isEmpty() || counts.last() == most || used + height > room) {
            counts.append(0);
            used = 0;
        }
        ++counts.last();
        used += height;
    }
    return counts;
}

/** Whether this kind has nothing to show. */
bool isEmptyKind(const SlideSource &source, const SlideSubject &about)
{
    switch (about.kind) {
    case SlideKind::Matrix:
        return source.details.matrix.columns.isEmpty() || source.details.matrix.rows.isEmpty();
    case SlideKind::Money:
    case SlideKind::Decisions:
    case SlideKind::Commitments:
    case SlideKind::State:
        return slidesOf(source, about).isEmpty();
    default:
        return false;
    }
}

} // namespace

QList<const AgendaItem *> onAgenda(const SlideSource &source, const SlideSubject &about)
{
    QList<const AgendaItem *> items;
    if (!source.meeting)
        return items;
    for (const AgendaItem *item : agendaOf(source.details.state, source.meeting->id)) {
        const bool isDecision = !item->decision.isNull();
        if (about.kind == SlideKind::Decisions ? isDecision
                                               : !isDecision && about.measure && item->measure == about.measure)
            items.append(item);
    }
    return items;
}

QString calledOf(const Measure &measure)
{
    return (measure.number + QLatin1Char(' ') + measure.title).simplified();
}

bool isShownByItself(const SlideSource &source, const Measure &measure)
{
    const bool isToBeAdjusted = source.details.parts.verdictOf(measure) == std::optional(Health::Intervene);
    return (isToBeAdjusted && !isEnded(measure.status)) ||
           !onAgenda(source, {SlideKind::Measure, {}, measure.id}).isEmpty();
}

QList<qsizetype> evenly(qsizetype count, qsizetype most)
{
    return evenly(QList<qsizetype>(count, 1), most, most);
}

QList<qsizetype> evenly(const QList<qsizetype> &heights, qsizetype most, qsizetype room)
{
    const QList<qsizetype> filled = asManyAsFit(heights, most, room);
    qsizetype least = heights.isEmpty() ? room : *std::max_element(heights.begin(), heights.end());
    for (; least < room; ++least)
        if (const auto counts = asManyAsFit(heights, most, least); counts.size() == filled.size())
            return counts;
    return filled;
}

qsizetype roomBelow(const QString &title, const Details &details)
{
    constexpr qsizetype room = 824, logo = 64, secondLine = 52, letters = 76;
    return room - (details.parts.programme.logo.isEmpty() ? 0 : logo) - (linesAtMost(title, letters) - 1) * secondLine;
}

qsizetype linesAtMost(const QString &text, qsizetype letters)
{
    return std::max<qsizetype>((text.size() + letters - 1) / letters, 1);
}

qsizetype heightOfRow(qsizetype lines)
{
    return 52 * lines + 16;
}

struct DeckMaker::Parts
{
    Parts(const View &view, const std::optional<View> &since, const Wording &wording, const DeckOptions &asked)
        : options(asked)
        , asReport(reportOptions(asked))
        , isClosed(false)
        , parts(visibleTo(view, asked.visibility),
                since ? std::optional(visibleTo(*since, asked.visibility)) : std::nullopt, wording)
        , details(parts, asReport)
        , source{details, details.state.find(asked.meeting), asked.visibility}
    {
        isClosed = isClosedToReader(parts, view);
    }

    const DeckOptions options;
    const ReportOptions asReport;
    bool isClosed; ///< none of the measures that there are may be seen
    const ReportParts parts;
    const Details details;
    const SlideSource source;
};

DeckMaker::DeckMaker(const View &view, const std::optional<View> &since, const Wording &wording,
                     const DeckOptions &options)
    : m_parts(std::make_unique<Parts>(view, since, wording, options))
{
}

DeckMaker::~DeckMaker() = default;

Deck DeckMaker::deck() const
{
    const ReportParts &parts = m_parts->parts;
    const SlideSource &source = m_parts->source;
    Document furniture;
    furnish(furniture, parts, m_parts->asReport, Kind::Decisions);
    Deck deck;
    const QString meeting = nameOfMeeting(source);
    const QString of = parts.say(QT_TRANSLATE_NOOP("Report", "Presentation"));
    deck.title = (meeting.isEmpty() ? of : meeting) + QStringLiteral(" – ") + parts.programme.name;
    deck.language = furniture.language;
    deck.author = furniture.author;
    deck.footerLeft = parts.programme.name + QStringLiteral(", ") +
                      parts.say(QT_TRANSLATE_NOOP("Report", "as of %1")).arg(parts.wording.longDate(parts.view.today));
    if (parts.programme.isDemo)
        deck.footerLeft += QStringLiteral(", ") + parts.say(QT_TRANSLATE_NOOP("Report", "demonstration data"));
    deck.footerRight = meeting;
    if (source.meeting && source.meeting->day.isValid())
        deck.footerRight =
            (meeting.isEmpty() ? QString() : meeting + QLatin1Char(' ')) + parts.wording.date(source.meeting->day);
    deck.pageOf = furniture.pageOf;
    deck.andMore = parts.say(QT_TRANSLATE_NOOP("Report", "and %1 more"));
    deck.moment = furniture.moment;
    deck.logo = furniture.logo;
    deck.logoAlternative = furniture.logoAlternative;
    for (const SlideSubject &about : inChosenOrder(subjectsOf(m_parts->details), m_parts->options.chosen)) {
        if ((m_parts->isClosed && !isToldOfAClosedProgramme(about.kind)) || isEmptyKind(source, about))
            continue;
        const DeckItem item = itemOf(m_parts->source, about, m_parts->options.chosen);
        deck.items.append(item);
        if (!item.isShown)
            continue;
        for (Slide slide : slidesOf(source, about)) {
            slide.item = deck.items.size() - 1;
            if (!item.title.isEmpty())
                slide.title = item.title;
            deck.slides.append(slide);
        }
    }
    return deck;
}

std::optional<Slide> DeckMaker::pageOf(Id<Measure> id) const
{
    const Measure *measure = m_parts->details.state.find(id);
    return measure ? std::optional(measureSlide(m_parts->source, *measure)) : std::nullopt;
}

const aanjager::Deck *storedDeck(const State &state, Id<Meeting> meeting)
{
    for (const aanjager::Deck &deck : state.all<aanjager::Deck>())
        if (deck.meeting == meeting && meeting)
            return &deck;
    return nullptr;
}

QList<DeckSlide> storedSlides(const State &state, Id<aanjager::Deck> deck)
{
    QList<DeckSlide> slides;
    for (const DeckSlide &slide : state.all<DeckSlide>())
        if (slide.deck == deck && deck)
            slides.append(slide);
    return slides;
}

std::optional<Moment> lookedBackTo(const View &view, Id<Meeting> id)
{
    const Meeting *meeting = view.state.find(id);
    const Meeting *before = meeting ? previousMeeting(view.state, *meeting) : previousBoardMeeting(view);
    if (before && before->day.isValid() && before->day < view.today)
        return Moment{before->day};
    if (const Round *round = lastClosedRound(view.state, view.today))
        return Moment{Moment::Round{round->label}};
    return std::nullopt;
}

} // namespace aanjager::report

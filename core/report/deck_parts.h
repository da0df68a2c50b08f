#pragma once

#include "core/report/deck.h"
#include "core/report/details.h"

/* The slides of each kind, by their own rules. Empty where there is nothing to tell. */
namespace aanjager::report {

/** What slides are made from. */
struct SlideSource
{
    const Details &details;
    const Meeting *meeting = nullptr; ///< as this reader may see it
    Visibility level = Visibility::Board;
};

QList<Slide> titleSlide(const SlideSource &source);
QList<Slide> stateSlide(const SlideSource &source);
QList<Slide> sinceSlides(const SlideSource &source);
QList<Slide> themeSlides(const SlideSource &source, Id<Theme> theme);
Slide measureSlide(const SlideSource &source, const Measure &measure);
QList<Slide> matrixSlides(const SlideSource &source);
QList<Slide> moneySlide(const SlideSource &source);
QList<Slide> decisionSlides(const SlideSource &source);
QList<Slide> commitmentSlides(const SlideSource &source);
QList<Slide> thanksSlide(const SlideSource &source);

/** The body that meets, or how the meeting is called; empty without one. */
QString nameOfMeeting(const SlideSource &source);

/** How many go on each slide, none of them nearly empty: 7 by at most 6 are 4 and 3. */
QList<qsizetype> evenly(qsizetype count, qsizetype most);
/** The same of rows of these heights, where the rows of a slide have this room; a higher one stands alone. */
QList<qsizetype> evenly(const QList<qsizetype> &heights, qsizetype most, qsizetype room);

/** The height below a title, in units of a slide. */
qsizetype roomBelow(const QString &title, const Details &details);
/** How many lines a text takes at most, in a column of so many letters. */
qsizetype linesAtMost(const QString &text, qsizetype letters);
/** The height of a row of a table with so many lines. */
qsizetype heightOfRow(qsizetype lines);

/** Whether a measure has a slide of its own where nobody chose: it must be adjusted, or is on the agenda. */
bool isShownByItself(const SlideSource &source, const Measure &measure);

/** What the agenda of the meeting has about an item of the deck, in its order: its decisions, or a measure that is
 * talked of. Into the state. */
QList<const AgendaItem *> onAgenda(const SlideSource &source, const SlideSubject &about);

/** "M11 Verblijf afbouwen", or the one that is there. */
QString calledOf(const Measure &measure);

} // namespace aanjager::report

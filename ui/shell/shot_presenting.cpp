#include "ui/shell/shot_presenting.h"

#include "core/insight/meetings.h"
#include "ui/presenting/deck_dialog.h"
#include "ui/presenting/presentation.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shot.h"

#include <QApplication>
#include <QLineEdit>

namespace aanjager {

namespace {

constexpr int minutesOfKind[] = {1, 3, 3, 3, 2, 3, 5, 12, 4, 1}; ///< planned for an item, by SlideKind

/** How a picture of a meeting is prepared: a time for each slide, and what who presents wants to say. The file is one
 * of its own. */
QList<DeckSlide> planned(const report::Deck &deck, bool isDutch)
{
    QList<DeckSlide> slides;
    for (const report::DeckItem &item : deck.items) {
        DeckSlide slide;
        slide.id = newId<DeckSlide>();
        slide.order = static_cast<int>(slides.size()) + 1;
        slide.kind = item.about.kind;
        slide.theme = item.about.theme;
        slide.measure = item.about.measure;
        slide.isHidden = !item.isShown;
        slide.minutesPlanned = minutesOfKind[static_cast<size_t>(item.about.kind)];
        if (item.about.kind == SlideKind::Decisions)
            slide.notes = isDutch ? QStringLiteral("Eerst B15, dan B16. Vraag elke wethouder: kan uw raad vóór 1 juni?")
                                  : QStringLiteral("First B15, then B16. Ask each alderman: before 1 June?");
        slides.append(slide);
    }
    return slides;
}

qsizetype slideOf(const report::Deck &deck, SlideKind kind)
{
    for (qsizetype i = 0; i < deck.slides.size(); ++i)
        if (deck.slides[i].about.kind == kind)
            return i;
    return 0;
}

/** Something that is shown at the size of the picture, and not on a screen. */
void bring(QWidget &widget, const QSize &size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
}

/** The slide that is asked for, else one that shows what the page is for. */
Result<qsizetype> slideAsked(const report::Deck &deck, const ShotRequest &request)
{
    if (!request.slide)
        return slideOf(deck, request.page == QLatin1String("slide") ? SlideKind::Theme : SlideKind::Decisions);
    if (*request.slide < 1 || *request.slide > deck.slides.size())
        return tl::unexpected(Error{ErrorKind::Invalid,
                                    {{}, {}, QStringLiteral("slide")},
                                    QString::number(*request.slide),
                                    QStringLiteral("1 – %1").arg(deck.slides.size()),
                                    QStringLiteral("option")});
    return *request.slide - 1;
}

/** Each slide a moment, for the times beside the items. */
void walk(Show &show, qsizetype to)
{
    for (qsizetype i = 0; i <= to; ++i)
        show.goTo(i);
}

/** The page of the measure of this number, where it is one. */
void openMeasure(Show &show, const State &state, const QString &number)
{
    for (const Measure &measure : state.all<Measure>())
        if (measure.number == number && !number.isEmpty())
            return show.openPage(measure.id);
}

Result<void> drawDialog(MainWindow &window, Id<Meeting> meeting, const std::function<Result<void>(QWidget &)> &write)
{
    DeckDialog dialog(window.context(), meeting);
    bring(dialog, dialog.size());
    return write(dialog);
}

} // namespace

Result<void> drawPresenting(MainWindow &window, const ShotRequest &request,
                            const std::function<Result<void>(QWidget &)> &write)
{
    const Meeting *board = nextBoardMeeting(window.session().view());
    const auto meeting = board ? board->id : Id<Meeting>();
    if (request.page == QLatin1String("deck"))
        return drawDialog(window, meeting, write);
    LiveDeck live(window.context(), meeting);
    if (const Result<void> opened = live.open(); !opened)
        return opened;
    Deck deck;
    deck.meeting = meeting;
    live.choose({deck, planned(live.deck(), request.language == QLatin1String("nl"))});
    if (const Result<void> opened = live.open(); !opened)
        return opened;
    live.setRoom(request.dark ? slides::Room::Dark : slides::Room::Light);
    Show show(live);
    const bool isLine = request.page.endsWith(QLatin1String("-line"));
    const auto asked = slideAsked(live.deck(), request);
    if (!asked)
        return tl::unexpected(asked.error());
    walk(show, *asked);
    openMeasure(show, window.session().view().state, request.measure);
    const auto beginLine = [&](SpotLine &line) {
        line.begin(MinuteKind::Decision);
        line.field()->setText(request.language == QLatin1String("nl")
                                  ? QStringLiteral("1 akkoord: vanaf 2022 @alle behalve GOR, HIA @GOR gewijzigd")
                                  : QStringLiteral("1 agreed: from 2022 @all but GOR, HIA @GOR amended"));
        QApplication::processEvents();
    };
    if (request.page.startsWith(QLatin1String("presenter"))) {
        Desk desk(window.context(), show);
        desk.setClock([] { return QTime(14, 31); });
        bring(desk, request.size);
        if (isLine)
            beginLine(*desk.spot());
        return write(desk);
    }
    Stage stage(show);
    SpotLine line(window.context(), show, SpotLine::Seen::ByAll, &stage);
    bring(stage, request.size);
    show.setOverview(request.page == QLatin1String("slides"));
    if (isLine) {
        Presentation::layOver(line, stage);
        beginLine(line);
    }
    return write(stage);
}

} // namespace aanjager

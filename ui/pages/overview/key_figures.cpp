#include "ui/pages/overview/key_figures.h"

#include "ui/pages/measures/painted_views.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr std::array<std::optional<Health>, 4> verdictsInOrder{Health::OnCourse, Health::Attention, Health::Intervene,
                                                               std::nullopt};
enum Place { ProgressTile, VerdictTile, SavingsTile, RoundTile, DecisionsTile };

int countOf(const HealthCounts &counts, std::optional<Health> verdict)
{
    return verdict ? counts.of[static_cast<size_t>(*verdict)] : counts.unknown;
}

/** The first tile that has no room in a row that begins at `first` and holds at most `most`. */
qsizetype endOfRow(const QList<QSize> &sizes, qsizetype first, int width, qsizetype most)
{
    qsizetype end = first;
    int needed = 0;
    while (end < sizes.size() && end - first < most && (end == first || needed + sizes[end].width() <= width))
        needed += sizes[end++].width();
    return end;
}

qsizetype rowsIn(const QList<QSize> &sizes, int width, qsizetype most)
{
    qsizetype rows = 0;
    for (qsizetype first = 0; first < sizes.size(); ++rows)
        first = endOfRow(sizes, first, width, most);
    return rows;
}

} // namespace

KeyFigures::KeyFigures(const report::Wording &words, QWidget *parent)
    : QFrame(parent)
    , m_words(words)
    , m_progress(makeFigure())
    , m_bar(new ProgressView(this))
    , m_verdicts{makeFigure(), makeFigure(), makeFigure(), makeFigure()}
    , m_saved(makeFigure())
    , m_reported(makeFigure())
    , m_decisions(makeFigure())
{
    setProperty("card", true);
    setAccessibleName(tr("Key figures"));
    m_bar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tiles = {makeTile({m_progress, m_bar}), makeTile({m_verdicts[0], m_verdicts[1], m_verdicts[2], m_verdicts[3]}),
               makeTile({m_saved}), makeTile({m_reported}), makeTile({m_decisions})};
}

FigureText *KeyFigures::makeFigure()
{
    auto *figure = new FigureText(this);
    connect(figure, &FigureLink::asked, this, &KeyFigures::asked);
    return figure;
}

KeyFigures::Tile KeyFigures::makeTile(const QList<QWidget *> &figures)
{
    Tile tile{new QWidget(this), nullptr, nullptr};
    tile.title = makeLabel({}, TextStyle::Caption, tile.frame);
    tile.below = makeLabel({}, TextStyle::Caption, tile.frame);
    auto *column = new QVBoxLayout(tile.frame);
    column->setContentsMargins(10, 12, 8, 12);
    column->setSpacing(2);
    column->addWidget(tile.title);
    auto *row = new QHBoxLayout;
    for (QLabel *label : {tile.title, tile.below})
        label->setContentsMargins(4, 0, 4, 0); // as far in as a figure stands in its hover
    row->setSpacing(theme::Theme::instance().length(6));
    for (QWidget *figure : figures)
        row->addWidget(figure);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(tile.below);
    return tile;
}

QString KeyFigures::verdictTitle() const
{
    return m_tiles[VerdictTile].title->text();
}

void KeyFigures::show(const OverviewFigures &figures)
{
    showProgress(figures);
    showVerdicts(figures);
    showSavings(figures);
    showRound(figures);
    showDecisions(figures);
    arrange();
}

void KeyFigures::showProgress(const OverviewFigures &figures)
{
    const Overview &overview = figures.overview;
    const auto whole = [](std::optional<double> percent) {
        return percent ? std::optional(static_cast<int>(std::lround(*percent))) : std::nullopt;
    };
    const auto reached = whole(overview.progress.percent), planned = whole(overview.planned);
    const QString plan = planned ? m_words.percent(*planned) : QString();
    QString below = tr("no plan to read it against");
    if (planned && !reached)
        below = tr("plan %1").arg(plan);
    else if (planned && *reached < *planned)
        below = tr("%n points behind plan (%1)", nullptr, *planned - *reached).arg(plan);
    else if (planned && *reached > *planned)
        below = tr("%n points ahead of plan (%1)", nullptr, *reached - *planned).arg(plan);
    else if (planned)
        below = tr("as planned (%1)").arg(plan);
    const QString title = tr("Progress");
    const QString figure = reached ? m_words.percent(*reached) : QStringLiteral("–");
    m_progress->show({figure, {}, {}, {}, !reached});
    const QString inWords = QStringLiteral("%1: %2, %3").arg(title, reached ? figure : tr("not reported"), below);
    m_progress->say(inWords,
                    figures.withProgress.isEmpty()
                        ? QString()
                        : tr("Mean of %1").arg(countedMeasures(figures, m_words, figures.withProgress.size())));
    m_progress->leadTo(measuresNamed(figures.withProgress, tr("with progress")));
    m_bar->show(reached, planned, inWords);
    m_tiles[ProgressTile].title->setText(title);
    m_tiles[ProgressTile].below->setText(below);
}

void KeyFigures::showVerdicts(const OverviewFigures &figures)
{
    const HealthCounts &counts = figures.overview.byHealth;
    const QString title = tr("Verdict, known for %1 of %2")
                              .arg(m_words.number(counts.reported()), m_words.number(figures.overview.measures));
    QStringList names;
    for (size_t i = 0; i < verdictsInOrder.size(); ++i) {
        const std::optional<Health> verdict = verdictsInOrder[i];
        const int count = countOf(counts, verdict);
        const QString name = m_words.verdict(verdict);
        names.append(report::uncapitalised(name));
        m_verdicts[i]->show({m_words.number(count), {}, {}, verdict, count == 0 || !verdict});
        m_verdicts[i]->say(QStringLiteral("%1: %2").arg(name, m_words.number(count)), name);
        MeasureFilter filter;
        filter.verdicts = {verdict};
        m_verdicts[i]->leadTo(count > 0 ? std::optional(measuresWith(filter)) : std::nullopt);
    }
    m_tiles[VerdictTile].title->setText(title);
    m_tiles[VerdictTile].below->setText(names.join(QStringLiteral(", ")));
}

void KeyFigures::showSavings(const OverviewFigures &figures)
{
    const SavingsFigures &savings = figures.savings;
    const auto mark = [this](std::optional<Duration> duration) {
        return duration ? m_words.label(*duration).left(1).toUpper() : QString();
    };
    const QString year = savings.realisedYear ? QString::number(*savings.realisedYear) : QString();
    const QString title = year.isEmpty() ? tr("Savings realised") : tr("Savings realised, %1").arg(year);
    QString below = tr("no savings planned yet");
    if (savings.planned.lines > 0) {
        QStringList parts{tr("planned %1 in %2")
                              .arg(m_words.money(savings.planned), QString::number(savings.plannedYear.value_or(0)))};
        const bool isKnown = savings.planned.cents > 0 && savings.realised.lines > 0 &&
                             savings.planned.toBeDetermined + savings.realised.toBeDetermined == 0;
        if (isKnown)
            parts[0] = tr("%1 of %2 planned for %3")
                           .arg(m_words.percent(100.0 * static_cast<double>(savings.realised.cents) /
                                                static_cast<double>(savings.planned.cents)),
                                m_words.money(savings.planned), QString::number(savings.plannedYear.value_or(0)));
        if (savings.plannedDuration)
            parts.append(mark(savings.plannedDuration));
        below = parts.join(QStringLiteral(", "));
    }
    const QString figure = m_words.money(savings.realised);
    m_saved->show({figure, {}, mark(savings.realisedDuration), {}, savings.realised.lines == 0});
    QString inWords = QStringLiteral("%1: %2").arg(title, savings.realised.lines == 0 ? tr("none") : figure);
    if (savings.realisedDuration)
        inWords += QStringLiteral(", ") + report::uncapitalised(m_words.label(*savings.realisedDuration));
    m_saved->say(inWords + QStringLiteral(", ") + below,
                 savings.realising.isEmpty()
                     ? QString()
                     : tr("Realised by %1").arg(countedMeasures(figures, m_words, savings.realising.size())));
    m_saved->leadTo(measuresNamed(savings.realising, tr("with a realised saving in %1").arg(year)));
    m_tiles[SavingsTile].title->setText(title);
    m_tiles[SavingsTile].below->setText(below);
}

void KeyFigures::showRound(const OverviewFigures &figures)
{
    if (!figures.round) {
        m_tiles[RoundTile].title->setText(tr("Reported"));
        m_reported->show({QStringLiteral("–"), {}, {}, {}, true});
        m_reported->say(tr("No reporting round yet"));
        m_reported->leadTo({});
        m_tiles[RoundTile].below->setText(tr("no reporting round yet"));
        return;
    }
    const RoundFigures &round = *figures.round;
    const QString title = tr("Reported in %1").arg(round.label);
    const qint64 days = figures.overview.asOf.daysTo(round.due);
    QString below = tr("round closed on %1").arg(m_words.date(round.closed));
    if (round.isOpen() && !round.due.isValid())
        below = tr("round is open");
    else if (round.isOpen() && days > 0)
        below = tr("round closes in %n days", nullptr, static_cast<int>(days));
    else if (round.isOpen())
        below =
            days == 0 ? tr("round closes today") : tr("round is %n days over time", nullptr, static_cast<int>(-days));
    const QString of = tr("of %1").arg(m_words.number(round.expected));
    m_reported->show({m_words.number(round.reported), of, {}, {}, false});
    m_reported->say(QStringLiteral("%1: %2 %3, %4").arg(title, m_words.number(round.reported), of, below),
                    round.missing.isEmpty()
                        ? QString()
                        : tr("Shows the %n that did not report", nullptr, static_cast<int>(round.missing.size())));
    m_reported->leadTo(measuresNamed(round.missing, tr("not reported in %1").arg(round.label)));
    m_tiles[RoundTile].title->setText(title);
    m_tiles[RoundTile].below->setText(below);
}

void KeyFigures::showDecisions(const OverviewFigures &figures)
{
    const QString title = tr("Decisions asked");
    const QString below = figures.nextBoardMeeting.isValid()
                              ? tr("meeting on %1").arg(m_words.date(figures.nextBoardMeeting))
                              : tr("no meeting planned");
    m_about = figures.awaitingDecision.isEmpty()
                  ? QString()
                  : tr("about %1").arg(countedMeasures(figures, m_words, figures.awaitingDecision.size()));
    const QString count = m_words.number(figures.overview.decisionsAsked);
    const bool isNone = figures.overview.decisionsAsked == 0;
    const bool areUnlinked = figures.overview.decisionsAsked > 0 && figures.awaitingDecision.isEmpty();
    m_decisions->say(QStringLiteral("%1: %2 %3, %4").arg(title, count, m_about, below),
                     areUnlinked ? tr("Linked to nothing that can be shown") : QString());
    m_decisions->leadTo(measuresNamed(figures.awaitingDecision, tr("with a decision asked")));
    m_tiles[DecisionsTile].title->setText(title);
    m_tiles[DecisionsTile].below->setText(below);
    const auto sizeWith = [this, &count, isNone](const QString &about) {
        QWidget *frame = m_tiles[DecisionsTile].frame;
        m_decisions->show({count, about, {}, {}, isNone});
        frame->layout()->activate(); // its hint would be of what stood there
        return frame->sizeHint();
    };
    m_withoutAbout = sizeWith({});
    m_withAbout = sizeWith(m_about);
}

/** What the decisions concern gives way where all tiles then have room in one row. */
QList<QSize> KeyFigures::sizesIn(int width) const
{
    QList<QSize> sizes;
    for (const Tile &tile : m_tiles)
        sizes.append(tile.frame->sizeHint());
    if (m_about.isEmpty() || sizes.isEmpty())
        return sizes;
    sizes[DecisionsTile] = m_withAbout;
    if (rowsIn(sizes, width, sizes.size()) == 1)
        return sizes;
    sizes[DecisionsTile] = m_withoutAbout;
    if (rowsIn(sizes, width, sizes.size()) > 1)
        sizes[DecisionsTile] = m_withAbout;
    return sizes;
}

/** As many tiles in a row as fit; the rows share them evenly, and the tiles of a row its width by what they need. */
QList<QRect> KeyFigures::placesIn(int width) const
{
    const QList<QSize> sizes = sizesIn(width);
    if (sizes.isEmpty())
        return {};
    const qsizetype rows = rowsIn(sizes, width, sizes.size());
    qsizetype perRow = (sizes.size() + rows - 1) / rows; // evenly, so that none is left alone in a row
    while (perRow < sizes.size() && rowsIn(sizes, width, perRow) > rows)
        ++perRow;
    QList<QRect> places;
    int top = 0;
    for (qsizetype first = 0; first < sizes.size();) {
        const qsizetype end = endOfRow(sizes, first, width, perRow);
        int needed = 0, tall = 0;
        for (qsizetype i = first; i < end; ++i) {
            needed += sizes[i].width();
            tall = std::max(tall, sizes[i].height());
        }
        const double stretch = std::max(1.0, static_cast<double>(width) / std::max(needed, 1));
        double left = 0;
        for (qsizetype i = first; i < end; ++i) {
            const double right = std::min<double>(left + sizes[i].width() * stretch, width);
            places.append(QRect(static_cast<int>(left), top, static_cast<int>(right) - static_cast<int>(left), tall));
            left = right;
        }
        top += tall;
        first = end;
    }
    return places;
}

int KeyFigures::heightFor(int width) const
{
    const QList<QRect> places = placesIn(width);
    return places.isEmpty() ? 0 : places.last().bottom() + 1;
}

void KeyFigures::arrange()
{
    if (!m_about.isEmpty()) {
        FigureText::Look look = m_decisions->look();
        look.after = sizesIn(width()).at(DecisionsTile) == m_withAbout ? m_about : QString();
        m_decisions->show(look);
    }
    const QList<QRect> places = placesIn(width());
    for (qsizetype i = 0; i < places.size(); ++i)
        m_tiles[i].frame->setGeometry(places[i]);
    update();
}

void KeyFigures::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void KeyFigures::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool KeyFigures::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void KeyFigures::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor line = theme::Theme::instance().palette().line;
    for (const Tile &tile : std::as_const(m_tiles)) {
        const QRect place = tile.frame->geometry();
        if (place.left() > 0)
            painter.fillRect(QRect(place.left(), place.top() + 1, 1, place.height() - 2), line);
        if (place.left() == 0 && place.top() > 0)
            painter.fillRect(QRect(1, place.top(), width() - 2, 1), line);
    }
}

} // namespace aanjager

#include "ui/pages/overview/overview_page.h"

#include "core/report/chart_figures.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/notices.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/key_figures.h"
#include "ui/pages/overview/overview_board.h"
#include "ui/pages/overview/progress_card.h"
#include "ui/pages/overview/since_card.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <chrono>
#include <utility>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int leftMargin = 24, rightMargin = 20, bottomMargin = 16;
constexpr qsizetype mostAtOnce = 300; ///< measures of which all is computed at once
constexpr std::chrono::milliseconds untilPainted{40};
constexpr std::chrono::milliseconds untilTriedAgain{2000};
constexpr int tries = 5; ///< to read what another holds or changes

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_standing(new ElidedLabel(TextStyle::Body, this))
    , m_report(new QPushButton(theme::icon(QStringLiteral("report")), tr("Progress report…"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_board(new OverviewBoard(context.words, m_scroll))
    , m_empty(new EmptyState(QStringLiteral("overview"), tr("There is nothing to oversee yet"),
                             tr("Add or import what your region wants to achieve; its state shows here."),
                             tr("To the measures"), m_stack))
    , m_findings([this](const Present &present) { return find(present); },
                 [this](const Findings &findings) { take(findings); })
    , m_shifts([](const Both &both) { return shiftsSince(both.now, both.then); },
               [this](const QList<Shift> &shifts) { showShifts(shifts); })
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *ground = new QWidget(m_scroll->viewport());
    auto *around = new QHBoxLayout(ground);
    around->setContentsMargins(leftMargin, 2, rightMargin, bottomMargin);
    around->setSizeConstraint(QLayout::SetFixedSize);
    around->addWidget(m_board);
    m_scroll->setWidget(ground);
    m_scroll->viewport()->installEventFilter(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    connect(&context.session, &Session::changed, this, &OverviewPage::change);
    connect(&context.session, &Session::opened, this, &OverviewPage::begin);
    connect(&context.session, &Session::dayChanged, this, &OverviewPage::change);
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &OverviewPage::readMore);
    m_again.setSingleShot(true);
    m_again.setInterval(untilTriedAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_context.session.isOpen())
            m_trend.ask(m_context.session);
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &OverviewPage::fitBoard);
    connect(&m_earlier, &EarlierReader::read, this, &OverviewPage::showSince);
    connect(&m_trend, &TrendMaker::made, this, &OverviewPage::showTrend);
    connect(&m_trend, &TrendMaker::failed, this, &OverviewPage::tellUnreadable);
    connect(m_board, &OverviewBoard::asked, this,
            [this](const Destination &destination) { m_context.navigator.go(destination); });
    connect(m_empty, &EmptyState::acted, this, [this] {
        m_context.navigator.go({QStringLiteral("measures"), {}, {}, {}});
    });
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(leftMargin, 14, rightMargin, 10);
    row->setSpacing(8);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(makeLabel(tr("Overview"), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_standing, 1);
    row->addWidget(m_report);
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportAsked({}, {}); });
    return head;
}

/** Nothing of another programme stays in sight. */
void OverviewPage::begin()
{
    m_isMade = false;
    m_isFirst = true;
    m_trend.forget();
    m_board->progress()->await();
    change();
}

void OverviewPage::change()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitBoard();
    return QWidget::eventFilter(watched, event);
}

/** The board is laid out for the room beside a scroll bar only where it has to scroll. */
void OverviewPage::fitBoard()
{
    const QSize room = m_scroll->viewport()->size() - QSize(leftMargin + rightMargin, 2 + bottomMargin);
    m_board->fit(room);
}

void OverviewPage::refresh()
{
    const Session &session = m_context.session;
    if (!session.isOpen())
        return;
    m_isStale = false;
    m_isLarge = session.state().all<Measure>().size() > mostAtOnce || !session.state().isWhole();
    m_again.stop();
    m_triesLeft = tries;
    m_trend.forget();
    m_findings.forget();
    m_shifts.forget();
    if (m_isLarge && m_isMade)
        return m_findings.ask({session.view(), true, session.overview(), session.attention()});
    m_isMade = true;
    take(overviewFigures(session.view(), m_context.words, !m_isLarge, session.overview(), session.attention()));
    if (std::exchange(m_isFirst, false))
        m_reading.start(untilPainted);
    if (!m_reading.isActive())
        return readMore();
    if (m_isLarge)
        return m_board->since()->showWithout({});
    m_moment = momentToCompare(session.view());
    showSince();
}

/** What is read in the background waits for the first paint, which it would hold up. */
void OverviewPage::readMore()
{
    m_reading.stop();
    const Session &session = m_context.session;
    if (!session.isOpen() || m_isStale || m_stack->currentWidget() == m_empty)
        return;
    if (m_isLarge) {
        m_trend.ask(session);
        m_board->since()->showWithout({});
        return m_findings.ask({session.view()});
    }
    m_moment = momentToCompare(session.view());
    showSince();
}

/** Called beside the window. */
OverviewPage::Findings OverviewPage::find(const Present &present) const
{
    Findings findings{{}, momentToCompare(present.view)};
    if (present.withFigures)
        findings.figures = overviewFigures(present.view, m_context.words, false, present.overview, present.attention);
    return findings;
}

void OverviewPage::take(const Findings &findings)
{
    m_moment = findings.moment;
    if (findings.figures) {
        take(*findings.figures);
        m_trend.ask(m_context.session);
    }
    showSince();
}

/** The trend of a large programme follows; the one of before stays in sight meanwhile. */
void OverviewPage::take(OverviewFigures figures)
{
    const State &state = m_context.session.state();
    m_figures = std::move(figures);
    showHead();
    const bool isEmpty = state.all<Measure>().isEmpty();
    m_report->setEnabled(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (isEmpty)
        return;
    const QString items = m_context.words.items(state.programme());
    if (m_isLarge)
        m_board->showWithoutTrend(m_figures, items);
    else
        m_board->show(m_figures, items);
}

void OverviewPage::showTrend(const QList<TrendPoint> &trend)
{
    m_figures.progressChart = report::progressFigure(trend, m_figures.overview, m_context.words);
    m_board->progress()->show(m_figures, m_context.words.items(m_context.session.state().programme()));
}

/** What another holds or is changing may be read a moment later. */
void OverviewPage::tellUnreadable(const Error &error)
{
    const bool mayPass = error.kind == ErrorKind::Busy || error.kind == ErrorKind::Conflict;
    if (mayPass && m_triesLeft-- > 0)
        return m_again.start();
    m_board->progress()->showUnreadable();
    m_context.notices.failed(error, [this] { refresh(); });
}

void OverviewPage::showHead()
{
    const QString day = m_context.words.longDate(m_figures.overview.asOf);
    m_standing->setWhole(m_figures.round ? tr("As of %1, round %2").arg(day, m_figures.round->label)
                                         : tr("As of %1").arg(day));
}

void OverviewPage::showSince()
{
    const Session &session = m_context.session;
    if (!session.isOpen() || m_isStale || m_findings.isBusy())
        return;
    SinceCard *card = m_board->since();
    if (!m_moment) {
        card->showWithout(tr("There was no board meeting and no round yet to compare with."));
        return;
    }
    if (m_reading.isActive())
        return card->showReading(*m_moment);
    const Past *then = m_earlier.at(session, m_moment->moment);
    if (!then && m_earlier.isReading())
        card->showReading(*m_moment);
    else if (!then)
        card->showUnreadable(*m_moment);
    else if (m_isLarge)
        m_shifts.ask({session.view(), *then});
    else
        showShifts(shiftsSince(session.view(), *then));
}

void OverviewPage::showShifts(const QList<Shift> &shifts)
{
    m_board->since()->show(*m_moment, shifts, m_figures);
}

void OverviewPage::settle()
{
    if (m_reading.isActive())
        readMore();
    m_findings.finish();
    m_earlier.finish();
    m_shifts.finish();
    m_trend.finish();
}

QList<QWidget *> OverviewPage::panes() const
{
    if (m_stack->currentWidget() == m_empty)
        return {m_empty->button()};
    return {m_board->keyFigures()->progress(), m_board->attention()->list()};
}

} // namespace aanjager

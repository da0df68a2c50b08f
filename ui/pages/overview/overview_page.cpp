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
constexpr qsizetype mostAtOnce = 300; ///< measures whose trend is computed at once
constexpr std::chrono::milliseconds untilPainted{40};

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_standing(new ElidedLabel(TextStyle::Body, this))
    , m_report(new QPushButton(theme::icon(QStringLiteral("report")), tr("Progress report…"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_board(new OverviewBoard(context.words, m_scroll))
    , m_empty(new EmptyState(QStringLiteral("overview"), tr("There is nothing to oversee yet"),
                             tr("Add or import what your region wants to achieve; its state shows here."),
                             tr("Go there"), m_stack))
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
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &OverviewPage::readMore);
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
    connect(m_report, &QPushButton::clicked, this, &OverviewPage::reportAsked);
    return head;
}

void OverviewPage::begin()
{
    m_isFirst = true;
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
    if (!m_context.session.isOpen())
        return;
    m_isStale = false;
    const State &state = m_context.session.state();
    const bool isLarge = isTrendLate();
    m_trend.forget();
    m_figures = overviewFigures(m_context.session.view(), m_context.words, !isLarge, m_context.session.overview(),
                                m_context.session.attention());
    showHead();
    const bool isEmpty = state.all<Measure>().isEmpty();
    m_report->setEnabled(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (isEmpty)
        return;
    const QString items = m_context.words.items(state.programme());
    if (isLarge)
        m_board->showWithoutTrend(m_figures, items);
    else
        m_board->show(m_figures, items);
    if (std::exchange(m_isFirst, false))
        m_reading.start(untilPainted);
    if (m_reading.isActive())
        showSince();
    else
        readMore();
}

/** What is read in the background waits for the first paint, which it would hold up. */
void OverviewPage::readMore()
{
    m_reading.stop();
    if (!m_context.session.isOpen() || m_isStale || m_stack->currentWidget() == m_empty)
        return;
    if (isTrendLate())
        m_trend.ask(m_context.session);
    showSince();
}

bool OverviewPage::isTrendLate() const
{
    const State &state = m_context.session.state();
    return state.all<Measure>().size() > mostAtOnce || !state.isWhole();
}

void OverviewPage::showTrend(const QList<TrendPoint> &trend)
{
    m_figures.progressChart = report::progressFigure(trend, m_figures.overview, m_context.words);
    m_board->progress()->show(m_figures, m_context.words.items(m_context.session.state().programme()));
}

/** While the file is being changed it is asked again anyway. */
void OverviewPage::tellUnreadable(const Error &error)
{
    if (error.kind != ErrorKind::Busy)
        m_context.notices.failed(error, [this] { readMore(); });
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
    if (!session.isOpen() || m_isStale)
        return;
    SinceCard *card = m_board->since();
    const auto moment = momentToCompare(session.view());
    if (!moment) {
        card->showWithout(tr("There was no board meeting and no round yet to compare with."));
        return;
    }
    if (m_reading.isActive())
        card->showReading(*moment);
    else if (const Past *then = m_earlier.at(session, moment->moment))
        card->show(*moment, shiftsSince(session.view(), *then), m_figures);
    else if (m_earlier.isReading())
        card->showReading(*moment);
    else
        card->showUnreadable(*moment);
}

void OverviewPage::settle()
{
    if (m_reading.isActive())
        readMore();
    m_earlier.finish();
    m_trend.finish();
}

QList<QWidget *> OverviewPage::panes() const
{
    if (m_stack->currentWidget() == m_empty)
        return {m_empty->button()};
    return {m_board->keyFigures()->progress(), m_board->attention()->list()};
}

} // namespace aanjager

#include "ui/pages/decisions/council_plan.h"

#include "core/domain/decision_rules.h"
#include "ui/delegates/text_delegate.h"
#include "ui/pages/decisions/vote_painter.h"
#include "ui/pages/notices.h"
#include "ui/session/decision_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int councilWidth = 196, busyMonth = 144, emptyMonth = 68, councilRow = 40; ///< pixels at 100 % text
constexpr int planMark = 13;

/** The proposals of a month: a mark, the number and the day of each, as many as fit. What a proposal is called stands
 * below that where it is alone, else behind it. */
class PlanDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const theme::Theme &theme = theme::Theme::instance();
        if (index.data(CouncilPlanModel::IsThisMonthRole).toBool())
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()),
                             theme.palette().ink);
        const auto votes = index.data(CouncilPlanModel::VotesOfCellRole).value<QList<PlannedVote>>();
        const QFont font = theme.font(TextStyle::Caption);
        const int line = QFontMetrics(font).height() + 1;
        const int fitting = std::max(1, rect.height() / line);
        if (votes.size() == 1 && fitting > 1 && !votes.first().title.isEmpty())
            return paintAlone(painter, rect, votes.first(), font, line);
        const auto shown = std::min<qsizetype>(votes.size(), fitting);
        int top = rect.center().y() - static_cast<int>(shown) * line / 2;
        for (qsizetype i = 0; i < shown; ++i, top += line) {
            const bool isLast = i + 1 == shown && votes.size() > shown;
            paintVoteLine(painter, QRect(rect.left(), top, rect.width(), line), votes[i], font,
                          isLast ? QStringLiteral("+%1").arg(votes.size() - shown) : votes[i].title);
        }
    }

private:
    static void paintAlone(QPainter &painter, const QRect &rect, const PlannedVote &vote, const QFont &font, int line)
    {
        const QRect first(rect.left(), rect.center().y() - line, rect.width(), line);
        const int left = paintVoteLine(painter, first, vote, font, {});
        const QRect below(left, first.bottom() + 1, rect.right() - left, line);
        painter.setPen(theme::Theme::instance().palette().ink2);
        painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(vote.title, Qt::ElideRight, below.width()));
    }

    /** Returns where the words begin. */
    static int paintVoteLine(QPainter &painter, const QRect &line, const PlannedVote &vote, const QFont &font,
                             const QString &after)
    {
        const theme::Palette &palette = theme::Theme::instance().palette();
        const double height = std::min<double>(theme::Theme::instance().length(planMark), line.height() - 2);
        const QRectF mark(line.left(), line.center().y() - height / 2 + 0.5, height * 8 / 15, height);
        paintVote(painter, mark, static_cast<VoteState>(vote.state), palette);
        QString words = vote.code;
        if (vote.day.isValid())
            words += QStringLiteral("  %1").arg(vote.day.day());
        if (!after.isEmpty())
            words += QStringLiteral("  %1").arg(after);
        const QRect rest = line.adjusted(qCeil(mark.width()) + 6, 0, 0, 0);
        painter.setFont(font);
        painter.setPen(vote.isLate ? palette.stoptext : palette.ink);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, rest.width()));
        return rest.left();
    }
};

} // namespace

CouncilPlan::CouncilPlan(const PageContext &context, QWidget *parent)
    : QTableView(parent), m_context(context), m_plan(new CouncilPlanModel(context.session, context.words, this))
{
    setAccessibleName(tr("Council planning"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setProperty("rim", TableView::rim);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *delegate = new PlanDelegate(this);
    delegate->setFocusShape(CellDelegate::FocusShape::Cell);
    setItemDelegate(delegate);
    setModel(m_plan);
    connect(m_plan, &QAbstractItemModel::modelReset, this, &CouncilPlan::fit);
    connect(m_plan, &QAbstractItemModel::headerDataChanged, this, &CouncilPlan::fit);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &CouncilPlan::fit);
    connect(this, &QAbstractItemView::doubleClicked, this, &CouncilPlan::open);
    fit();
}

void CouncilPlan::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    horizontalHeader()->setFont(theme.font(TextStyle::Label));
    const int headLine = QFontMetrics(theme.font(TextStyle::Label)).height();
    horizontalHeader()->setMinimumHeight(std::max(theme.length(40), 2 * headLine + 10));
    verticalHeader()->setFont(theme.font(TextStyle::Caption));
    verticalHeader()->setFixedWidth(theme.length(councilWidth));
    verticalHeader()->setDefaultSectionSize(
        std::max(theme.length(councilRow), 2 * QFontMetrics(theme.font(TextStyle::Caption)).height() + 8));
    for (int column = 0; column < m_plan->columnCount(); ++column)
        setColumnWidth(column, theme.length(m_plan->isBusy(column) ? busyMonth : emptyMonth));
}

void CouncilPlan::goToThisMonth()
{
    const QModelIndex cell = m_plan->index(std::max(0, currentIndex().row()), m_plan->thisMonth());
    setCurrentIndex(cell);
    scrollTo(m_plan->index(cell.row(), 0));
    scrollTo(cell);
    bool asks = false;
    for (int row = 0; row < m_plan->rowCount(); ++row)
        asks = asks || !m_plan->votesAt(m_plan->index(row, 0)).isEmpty();
    if (!asks || horizontalScrollBar()->value() == 0)
        return;
    setCurrentIndex(m_plan->index(cell.row(), 0)); // what is not planned asks for work, and comes before this month
    scrollTo(currentIndex());
}

void CouncilPlan::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return replan(event->key() == Qt::Key_Left ? -1 : 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open();
    QTableView::keyPressEvent(event);
}

void CouncilPlan::replan(int months)
{
    if (!m_context.session.canEdit())
        return;
    for (const PlannedVote &vote : m_plan->votesAt(currentIndex())) {
        if (isDecided(static_cast<VoteState>(vote.state)))
            continue;
        const QDate from = vote.day.isValid() ? vote.day : m_context.session.today();
        const QDate to = from.addMonths(months);
        const auto work = [session = &m_context.session, vote, to] {
            return planVote(*session, vote.decision, vote.council, to);
        };
        if (!m_context.attempt(work))
            return;
        const Party *council = m_context.session.state().find(vote.council);
        m_context.notices.doneWithUndo(
            tr("%1 in %2: %3").arg(vote.code, council ? council->name : QString(), m_context.words.date(to)));
        if (const QModelIndex cell = m_plan->indexOf(vote.decision, vote.council); cell.isValid())
            setCurrentIndex(cell);
        return;
    }
}

void CouncilPlan::open()
{
    const auto votes = m_plan->votesAt(currentIndex());
    if (!votes.isEmpty())
        emit decisionAsked(votes.first().decision, votes.first().council);
}

} // namespace aanjager

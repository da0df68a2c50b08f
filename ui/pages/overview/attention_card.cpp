#include "ui/pages/overview/attention_card.h"

#include "ui/models/attention_model.h"
#include "ui/pages/overview/attention_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace aanjager {

namespace {

/** The tab of the panel that tells about it. */
QString tabOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::ActionOverdue:
    case AttentionKind::OrphanedAction:
        return QStringLiteral("actions");
    case AttentionKind::Intervene:
    case AttentionKind::ReportMissing:
    case AttentionKind::Stale:
    case AttentionKind::NoNextStep:
    case AttentionKind::MissingExplanation:
        return QStringLiteral("report");
    default:
        return {};
    }
}

} // namespace

AttentionList::AttentionList(AttentionModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new AttentionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

std::optional<Destination> AttentionList::destinationOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const AttentionModel::Row row = m_model->rowAt(index);
    if (row.kind == AttentionKind::DecisionDue)
        return Destination{
            QStringLiteral("decisions"), {}, {}, row.isHeading ? QStringLiteral("due") : QString(), row.record};
    if (row.isHeading && row.kind == AttentionKind::ActionOverdue)
        return Destination{QStringLiteral("actions"), {}, {}, QStringLiteral("late")};
    if (row.kind == AttentionKind::MissingSector)
        return Destination{QStringLiteral("meetings"), {}, {}, {}, row.record};
    if (row.isHeading)
        return measuresNamed(m_model->measuresOf(row.kind), row.title);
    if (row.measure.isNull())
        return measuresNamed(row.concerns, row.title);
    if (row.kind == AttentionKind::MilestoneSlipped || row.kind == AttentionKind::BrokenDependency)
        return Destination{QStringLiteral("planning"), row.measure, MeasureFilter(), {}};
    return Destination{QStringLiteral("measures"), row.measure, MeasureFilter(), tabOf(row.kind)};
}

void AttentionList::follow(const QModelIndex &index)
{
    if (const auto destination = destinationOf(index))
        emit asked(*destination);
}

void AttentionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        follow(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void AttentionList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        follow(indexAt(event->position().toPoint()));
}

void AttentionList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool leads = destinationOf(indexAt(event->position().toPoint())).has_value();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/** As long as nobody scrolls, the list ends with a whole line, and not with a heading. */
void AttentionList::updateGeometries()
{
    QListView::updateGeometries();
    int whole = 0, high = 0;
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows && high <= height(); ++row) {
        if (row > 0 && !m_model->rowAt(m_model->index(row - 1)).isHeading)
            whole = high;
        high += sizeHintForIndex(m_model->index(row)).height();
    }
    const QMargins rest(0, 0, 0, high > height() && whole > 0 ? height() - whole : 0);
    if (rest != viewportMargins())
        setViewportMargins(rest);
}

void AttentionList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
}

AttentionCard::AttentionCard(const report::Wording &words, QWidget *parent)
    : OverviewCard(parent)
    , m_words(words)
    , m_model(new AttentionModel(words, this))
    , m_list(new AttentionList(m_model, this))
{
    setTitle(tr("Asks for attention"));
    m_list->setAccessibleName(tr("Asks for attention"));
    connect(m_list, &AttentionList::asked, this, &OverviewCard::asked);
    setBody(m_list);
    contents()->setContentsMargins(0, 12, 0, 8);
    contents()->itemAt(0)->layout()->setContentsMargins(16, 0, 12, 0);
}

void AttentionCard::show(const OverviewFigures &figures)
{
    m_model->show(figures);
    const QString count = m_words.number(static_cast<double>(figures.attention.size()));
    QSet<qint64> measures;
    for (const AttentionLine &line : figures.attention)
        if (!line.item.measure.isNull())
            measures.insert(line.item.measure.value);
    MeasureFilter filter;
    filter.needsAttention = true;
    const QString both = measures.isEmpty() || measures.size() == figures.attention.size()
                             ? count
                             : tr("%1 in %2").arg(count, countedMeasures(figures, m_words, measures.size()));
    link()->show(both);
    link()->say(tr("Asks for attention: %1").arg(both), tr("Shows the measures that ask for attention"));
    link()->leadTo(measures.isEmpty() ? std::nullopt : std::optional(measuresWith(filter)));
    if (figures.attention.isEmpty())
        showNothing(tr("Nothing asks for attention now."));
    else
        showBody();
}

int AttentionCard::leastHeight(int) const
{
    return theme::Theme::instance().length(260);
}

} // namespace aanjager

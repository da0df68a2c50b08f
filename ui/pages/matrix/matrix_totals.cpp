#include "ui/pages/matrix/matrix_totals.h"

#include "ui/models/matrix_model.h"
#include "ui/pages/matrix/matrix_delegate.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/theme/cell_parts.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int totalHeight = 8, totalWidth = 62;
constexpr int beside = 154, besideNarrow = 62, below = 46; ///< the room of the totals, at 100 % text size
constexpr int wholeWidth = 760;                            ///< of the page, at 100 % text size
constexpr int ruleMargin = 24;

/** Shares of a bar, in the order of the eye: done, under way, preparing, not begun, not reported. */
void paintShares(QPainter &painter, const QRectF &bar, const CellCounts &counts, const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    double left = bar.left();
    const double unit = counts.applicable > 0 ? bar.width() / counts.applicable : 0;
    const auto share = [&](int count) {
        const QRectF part(left, bar.top(), std::max(0.0, count * unit - 1), bar.height());
        left += count * unit;
        return part;
    };
    painter.setPen(Qt::NoPen);
    for (const auto &[count, fill] :
         {std::pair(counts.done, palette.r3), {counts.running, palette.r2}, {counts.preparing, palette.r1}})
        if (count > 0)
            painter.fillRect(share(count), fill);
    if (counts.notStarted > 0) {
        painter.setPen(QPen(palette.r0line, 1));
        painter.setBrush(palette.surface);
        painter.drawRect(share(counts.notStarted).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (counts.notReported > 0) {
        const QRectF part = share(counts.notReported);
        theme::paintHatch(painter, part, palette.r0line, 3);
        painter.setPen(QPen(palette.r0line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/** "138/148". */
QString shortOf(const CellCounts &counts)
{
    return QStringLiteral("%1/%2").arg(counts.underWay()).arg(counts.applicable);
}

QString underWay(const CellCounts &counts, const text::Wording &words)
{
    return words.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
        .arg(words.number(counts.underWay()), words.number(counts.applicable));
}

} // namespace

MatrixTotals::MatrixTotals(Qt::Orientation along, const MatrixTable &table, const text::Wording &words, QWidget *parent)
    : QWidget(parent), m_along(along), m_table(table), m_words(words)
{
    setAccessibleName(along == Qt::Vertical ? tr("Totals per measure") : tr("Totals per municipality"));
    setSizePolicy(along == Qt::Vertical ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  along == Qt::Vertical ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    const auto again = [this] { update(); };
    connect(&table, &MatrixTable::moved, this, again);
    connect(table.matrix(), &MatrixModel::counted, this, again);
    connect(table.matrix(), &QAbstractItemModel::modelReset, this, again);
}

QSize MatrixTotals::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {room(), theme.length(below)};
}

/** In little room the figures stand alone. */
bool MatrixTotals::isNarrow() const
{
    return parentWidget()->width() < theme::Theme::instance().length(wholeWidth);
}

int MatrixTotals::room() const
{
    return theme::Theme::instance().length(isNarrow() ? besideNarrow : beside);
}

QString MatrixTotals::words(int section) const
{
    const MatrixModel &matrix = *m_table.matrix();
    return underWay(m_along == Qt::Vertical ? matrix.rowCounts(section) : matrix.columnCounts(section), m_words);
}

QString MatrixTotals::totalWords() const
{
    return underWay(m_table.matrix()->total(), m_words);
}

void MatrixTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::Theme::instance().palette().surface);
    if (m_along == Qt::Vertical)
        paintRows(painter);
    else
        paintColumns(painter);
}

void MatrixTotals::paintRows(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int head = m_table.horizontalHeader()->height();
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.palette().ink2);
    if (!isNarrow())
        painter.drawText(QRect(6, 0, width(), head - 6), Qt::AlignLeft | Qt::AlignBottom, tr("Under way or done"));
    painter.setClipRect(rect().adjusted(0, head, 0, 0));
    const int cell = theme.length(MatrixDelegate::cellHeight);
    for (int row = 0; row < m_table.matrix()->rowCount(); ++row) {
        const int bottom = head + m_table.rowViewportPosition(row) + m_table.rowHeight(row) - 2 * MatrixDelegate::gap;
        if (bottom < head || bottom - cell > height())
            continue;
        const QRect line(6, bottom - cell, width() - 6, cell);
        const double bar = theme.length(totalHeight), length = isNarrow() ? -9 : theme.length(totalWidth);
        if (!isNarrow())
            paintShares(painter, QRectF(line.left(), line.center().y() - bar / 2, length, bar),
                        m_table.matrix()->rowCounts(row), theme.palette());
        painter.setFont(theme.font(TextStyle::Body));
        painter.setPen(theme.palette().ink);
        painter.drawText(line.adjusted(static_cast<int>(length) + 9, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         isNarrow() ? shortOf(m_table.matrix()->rowCounts(row)) : words(row));
    }
}

void MatrixTotals::paintColumns(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int left = m_table.verticalHeader()->width();
    painter.fillRect(QRect(ruleMargin, 0, width() - ruleMargin, 1), theme.palette().line2);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(theme.palette().ink);
    painter.drawText(QRect(ruleMargin, 0, left - ruleMargin, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Under way or done"));
    const int right = left + m_table.viewport()->width();
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(QRect(right + 6, 0, width() - right, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     isNarrow() ? shortOf(m_table.matrix()->total()) : totalWords());
    painter.setClipRect(QRect(left, 0, right - left, height()));
    for (int column = 0; column < m_table.matrix()->columnCount(); ++column) {
        const int at = left + m_table.columnViewportPosition(column), columnWidth = m_table.columnWidth(column);
        if (at + columnWidth < left || at > right)
            continue;
        const int length = std::min(theme.length(56), columnWidth - 8);
        const QRectF bar(at + (columnWidth - length) / 2.0, theme.length(8), length, theme.length(totalHeight));
        paintShares(painter, bar, m_table.matrix()->columnCounts(column), theme.palette());
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.palette().ink);
        const QRect line(at, static_cast<int>(bar.bottom()), columnWidth, height() - static_cast<int>(bar.bottom()));
        const CellCounts &counts = m_table.matrix()->columnCounts(column);
        const bool fits = painter.fontMetrics().horizontalAdvance(words(column)) <= columnWidth;
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                         fits ? words(column) : shortOf(counts));
    }
}

int MatrixTotals::sectionAt(const QPoint &point) const
{
    if (m_along == Qt::Vertical)
        return m_table.rowAt(point.y() - m_table.horizontalHeader()->height());
    return m_table.columnAt(point.x() - m_table.verticalHeader()->width());
}

/** "M07: 2 afgerond, 5 in uitvoering, 1 niet gemeld". */
QString MatrixTotals::told(int section) const
{
    const MatrixModel &matrix = *m_table.matrix();
    const CellCounts &counts = m_along == Qt::Vertical ? matrix.rowCounts(section) : matrix.columnCounts(section);
    QStringList parts;
    const auto add = [&](int count, const QString &word) {
        if (count > 0)
            parts.append(m_words.number(count) + QLatin1Char(' ') + report::uncapitalised(word));
    };
    add(counts.done, m_words.label(Status::Done));
    add(counts.running, m_words.label(Status::Running));
    add(counts.preparing, m_words.label(Status::Preparing));
    add(counts.notStarted, m_words.label(Status::NotStarted));
    add(counts.notReported, m_words.verdict(std::nullopt));
    const Qt::Orientation head = m_along == Qt::Vertical ? Qt::Vertical : Qt::Horizontal;
    return matrix.headerData(section, head).toString() + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

bool MatrixTotals::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = sectionAt(help->pos());
    QToolTip::showText(help->globalPos(), section < 0 ? QString() : told(section).toHtmlEscaped(), this);
    return true;
}

} // namespace aanjager

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

/** What the shares of a bar are filled with, in their order; those not told here are outlined or hatched. */
std::array<QColor, 3> fillsOf(MatrixSubject subject, const theme::Palette &palette)
{
    if (subject == MatrixSubject::Health)
        return {palette.ok, palette.warn, palette.stop};
    return {palette.r3, subject == MatrixSubject::Freshness ? palette.r1 : palette.r2, palette.r1};
}

/** Shares of a bar, in the order of the eye: the best first, what is not known last. */
void paintShares(QPainter &painter, const QRectF &bar, const MatrixTally &tally, MatrixSubject subject,
                 const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    painter.setPen(Qt::NoPen);
    if (subject == MatrixSubject::Progress) {
        painter.fillRect(bar, palette.track);
        return painter.fillRect(
            QRectF(bar.left(), bar.top(), bar.width() * tally.percent.value_or(0) / 100, bar.height()), palette.r3);
    }
    double left = bar.left();
    const double unit = tally.applicable > 0 ? bar.width() / tally.applicable : 0;
    const auto share = [&](int count) {
        const QRectF part(left, bar.top(), std::max(0.0, count * unit - 1), bar.height());
        left += count * unit;
        return part;
    };
    const std::array<QColor, 3> fills = fillsOf(subject, palette);
    for (size_t at = 0; at < fills.size(); ++at)
        if (tally.shares[at] > 0)
            painter.fillRect(share(tally.shares[at]), fills[at]);
    if (tally.shares[MatrixTally::NotBegun] > 0) {
        painter.setPen(QPen(palette.r0line, 1));
        painter.setBrush(palette.surface);
        painter.drawRect(share(tally.shares[MatrixTally::NotBegun]).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (tally.shares[MatrixTally::Unknown] > 0) {
        const QRectF part = share(tally.shares[MatrixTally::Unknown]);
        theme::paintHatch(painter, part, palette.r0line, 3);
        painter.setPen(QPen(palette.r0line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    }
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

QString MatrixTotals::head() const
{
    switch (m_table.matrix()->subject()) {
    case MatrixSubject::Status:
        return tr("Under way or done");
    case MatrixSubject::Health:
        return m_words.label(Health::OnCourse);
    case MatrixSubject::Freshness:
        return tr("Reported in time");
    case MatrixSubject::Progress:
        break;
    }
    return m_words.label(*describe<Measure>().field(u"progress"));
}

const MatrixTally &MatrixTotals::tally(int section) const
{
    const MatrixTallies &all = m_table.matrix()->tallies();
    return (m_along == Qt::Vertical ? all.rows : all.columns)[section];
}

QString MatrixTotals::inWords(const MatrixTally &tally) const
{
    if (m_table.matrix()->subject() == MatrixSubject::Progress)
        return tally.percent ? m_words.percent(*tally.percent) : QStringLiteral("–");
    return m_words.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
        .arg(m_words.number(tally.counted), m_words.number(tally.applicable));
}

/** "138/148". */
QString MatrixTotals::inShort(const MatrixTally &tally) const
{
    return m_table.matrix()->subject() == MatrixSubject::Progress
               ? inWords(tally)
               : QStringLiteral("%1/%2").arg(tally.counted).arg(tally.applicable);
}

QString MatrixTotals::words(int section) const
{
    return inWords(tally(section));
}

QString MatrixTotals::totalWords() const
{
    return inWords(m_table.matrix()->tallies().total);
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
    const int top = m_table.horizontalHeader()->height();
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.palette().ink2);
    if (!isNarrow())
        painter.drawText(QRect(6, 0, width(), top - 6), Qt::AlignLeft | Qt::AlignBottom, head());
    painter.setClipRect(rect().adjusted(0, top, 0, 0));
    const int cell = theme.length(MatrixDelegate::cellHeight);
    for (int row = 0; row < m_table.matrix()->rowCount(); ++row) {
        const int bottom = top + m_table.rowViewportPosition(row) + m_table.rowHeight(row) - 2 * MatrixDelegate::gap;
        if (bottom < top || bottom - cell > height())
            continue;
        const QRect line(6, bottom - cell, width() - 6, cell);
        const double bar = theme.length(totalHeight), length = isNarrow() ? -9 : theme.length(totalWidth);
        if (!isNarrow())
            paintShares(painter, QRectF(line.left(), line.center().y() - bar / 2, length, bar), tally(row),
                        m_table.matrix()->subject(), theme.palette());
        painter.setFont(theme.font(TextStyle::Body));
        painter.setPen(theme.palette().ink);
        painter.drawText(line.adjusted(static_cast<int>(length) + 9, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         isNarrow() ? inShort(tally(row)) : words(row));
    }
}

void MatrixTotals::paintColumns(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int left = m_table.verticalHeader()->width();
    painter.fillRect(QRect(ruleMargin, 0, width() - ruleMargin, 1), theme.palette().line2);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(theme.palette().ink);
    painter.drawText(QRect(ruleMargin, 0, left - ruleMargin, height()), Qt::AlignVCenter | Qt::AlignLeft, head());
    const int right = left + m_table.viewport()->width();
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(QRect(right + 6, 0, width() - right, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     isNarrow() ? inShort(m_table.matrix()->tallies().total) : totalWords());
    painter.setClipRect(QRect(left, 0, right - left, height()));
    for (int column = 0; column < m_table.matrix()->columnCount(); ++column) {
        const int at = left + m_table.columnViewportPosition(column), columnWidth = m_table.columnWidth(column);
        if (at + columnWidth < left || at > right)
            continue;
        const int length = std::min(theme.length(56), columnWidth - 8);
        const QRectF bar(at + (columnWidth - length) / 2.0, theme.length(8), length, theme.length(totalHeight));
        paintShares(painter, bar, tally(column), m_table.matrix()->subject(), theme.palette());
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.palette().ink);
        const QRect line(at, static_cast<int>(bar.bottom()), columnWidth, height() - static_cast<int>(bar.bottom()));
        const bool fits = painter.fontMetrics().horizontalAdvance(words(column)) <= columnWidth;
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                         fits ? words(column) : inShort(tally(column)));
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
    QStringList names;
    const auto add = [&](const QString &name) { names.append(report::uncapitalised(name)); };
    switch (matrix.subject()) {
    case MatrixSubject::Status:
        for (const Status status : {Status::Done, Status::Running, Status::Preparing, Status::NotStarted})
            add(m_words.label(status));
        break;
    case MatrixSubject::Health:
        for (const Health health : {Health::OnCourse, Health::Attention, Health::Intervene})
            add(m_words.label(health));
        break;
    case MatrixSubject::Freshness:
        names = {report::uncapitalised(tr("Reported in time")), tr("longer ago")};
        break;
    case MatrixSubject::Progress:
        break;
    }
    names.resize(MatrixTally::Unknown);
    add(m_words.verdict(std::nullopt));
    QStringList parts;
    const MatrixTally &all = tally(section);
    for (qsizetype share = 0; share < names.size(); ++share)
        if (const int count = all.shares[static_cast<size_t>(share)]; count > 0)
            parts.append(m_words.number(count) + QLatin1Char(' ') + names[share]);
    if (matrix.subject() == MatrixSubject::Progress)
        parts = {report::uncapitalised(head()) + QLatin1Char(' ') + words(section)};
    return matrix.headerData(section, m_along).toString() + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
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

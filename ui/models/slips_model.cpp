#include "ui/models/slips_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace aanjager {

SlipsModel::SlipsModel(const report::Wording &words, QObject *parent) : QAbstractListModel(parent), m_words(words) {}

void SlipsModel::show(const QList<Slip> &slips)
{
    QList<Line> lines;
    for (const Slip &slip : slips)
        lines.append(lineOf(slip));
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

qsizetype SlipsModel::slipped() const
{
    return std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isLater; });
}

int SlipsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SlipsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case TrailingRole:
        return line.moved;
    case ToneRole:
        return static_cast<int>(line.isLater ? TextTone::Late : TextTone::Secondary);
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1: %2").arg(line.what, line.dates));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3, %4").arg(line.name, line.what, line.dates, line.moved);
    case IdRole:
        return line.measure.value;
    default:
        return {};
    }
}

SlipsModel::Line SlipsModel::lineOf(const Slip &slip) const
{
    const report::Wording &words = m_words.wording();
    Line line{slip.kind, {}, {}, {}, m_words.slipped(slip), {}, m_words.moved(slip.days), slip.isLater()};
    if (slip.measure) {
        line.measure = slip.measure->id;
        line.name = slip.measure->number + QLatin1Char(' ') + slip.measure->title;
    } else if (slip.decision) {
        line.name = slip.decision->code + QLatin1Char(' ') + slip.decision->title;
    }
    line.name = line.name.trimmed();
    if (slip.milestone)
        line.milestone = slip.milestone->id;
    line.dates = QStringLiteral("%1 → %2").arg(words.date(slip.before), words.date(slip.after));
    if (slip.kind == SlipKind::Passed) {
        line.dates = words.date(slip.before);
        line.moved = PlanningWords::tr("%1 late").arg(m_words.span(slip.days));
    }
    return line;
}

} // namespace aanjager

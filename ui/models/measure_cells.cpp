#include "ui/models/measure_cells.h"

#include "ui/models/filter_match.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

#include <QJsonArray>
#include <QMap>

namespace aanjager {

namespace {

QVariant healthValue(std::optional<Health> health)
{
    return health ? QVariant(static_cast<int>(*health)) : QVariant();
}

QVariantList trendValues(const MeasureRow &row)
{
    QVariantList values;
    for (const RoundVerdict &earlier : row.earlier)
        values.append(healthValue(earlier.verdict));
    values.append(healthValue(row.verdict));
    return values;
}

TextTone toneOf(const MeasureRow &row, MeasureColumn column)
{
    switch (column) {
    case MeasureColumn::Number:
        return TextTone::Code;
    case MeasureColumn::Title:
        return row.measure.status == Status::Dropped ? TextTone::Struck : TextTone::Strong;
    case MeasureColumn::End:
        return row.late ? TextTone::Overdue : TextTone::Secondary;
    case MeasureColumn::Reported:
        return row.stale ? TextTone::Late : TextTone::Secondary;
    default:
        return TextTone::Secondary;
    }
}

template <class T> QVariant orNothing(const std::optional<T> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace

QString columnKey(MeasureColumn column)
{
    static constexpr const char *keys[] = {"number",  "title",    "theme", "atBat", "lead",     "status",
                                           "verdict", "progress", "start", "end",   "reported", "municipalities"};
    return QString::fromLatin1(keys[static_cast<size_t>(column)]);
}

std::optional<MeasureColumn> columnOfKey(const QString &key)
{
    for (int column = 0; column < measureColumns; ++column)
        if (columnKey(static_cast<MeasureColumn>(column)) == key)
            return static_cast<MeasureColumn>(column);
    return std::nullopt;
}

QSet<MeasureColumn> usuallyHidden()
{
    return {std::begin(optionalColumns), std::end(optionalColumns)};
}

QJsonObject hiddenToJson(const QSet<MeasureColumn> &hidden)
{
    QJsonArray gone, shown;
    for (const MeasureColumn column : hidden)
        gone.append(columnKey(column));
    for (const MeasureColumn column : optionalColumns)
        if (!hidden.contains(column))
            shown.append(columnKey(column));
    return {{QStringLiteral("hidden"), gone}, {QStringLiteral("shown"), shown}};
}

QSet<MeasureColumn> hiddenFromJson(const QJsonObject &json)
{
    QSet<MeasureColumn> hidden = usuallyHidden();
    for (const QJsonValue &key : json.value(QLatin1String("shown")).toArray())
        if (const auto column = columnOfKey(key.toString()))
            hidden.remove(*column);
    for (const QJsonValue &key : json.value(QLatin1String("hidden")).toArray())
        if (const auto column = columnOfKey(key.toString()); column && *column != MeasureColumn::Title)
            hidden.insert(*column);
    return hidden;
}

QString MeasureCells::header(MeasureColumn column, const Programme &programme) const
{
    switch (column) {
    case MeasureColumn::Number:
        return tr("No.");
    case MeasureColumn::Title:
        return report::capitalised(m_words.item(programme));
    case MeasureColumn::Theme:
        return tr("Theme");
    case MeasureColumn::AtBat:
        return tr("At\nbat");
    case MeasureColumn::Lead:
        return tr("Lead");
    case MeasureColumn::Status:
        return tr("Status");
    case MeasureColumn::Health:
        return tr("Verdict");
    case MeasureColumn::Progress:
        return tr("Progress");
    case MeasureColumn::Start:
        return tr("Start");
    case MeasureColumn::End:
        return tr("End");
    case MeasureColumn::Reported:
        return tr("Rep.");
    case MeasureColumn::Municipalities:
        return tr("Municipalities");
    }
    return {};
}

QVariant MeasureCells::data(const MeasureRow &row, MeasureColumn column, int role, QDate today) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column, today);
    case Qt::ToolTipRole:
        return plainToolTip(explanation(row, column));
    case Qt::AccessibleTextRole:
        return explanation(row, column);
    case Qt::TextAlignmentRole:
        return int(column == MeasureColumn::Start || column == MeasureColumn::End || column == MeasureColumn::Reported
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return row.measure.id.value;
    case ToneRole:
        return static_cast<int>(toneOf(row, column));
    case StatusRole:
        return static_cast<int>(row.measure.status);
    case HealthRole:
        return healthValue(row.verdict);
    case TrendRole:
        return trendValues(row);
    case ProgressRole:
        return orNothing(row.percent);
    case PlanRole:
        return orNothing(row.plan);
    case StripRole:
        return QVariant::fromValue(row.strip);
    case StripTextsRole:
        return stripTexts(row, m_words);
    case OwnerKindRole:
        return orNothing(row.measure.ownerKind);
    default:
        return {};
    }
}

QVariant MeasureCells::data(const MeasureGroup &group, int role, const Programme &programme) const
{
    const QString mean = group.percent ? tr("avg. %1").arg(m_words.percent(*group.percent)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case Qt::AccessibleTextRole: {
        const QString text =
            QStringLiteral("%1, %2 %3").arg(group.name).arg(group.count).arg(m_words.items(programme, group.count));
        return mean.isEmpty() ? text : text + QStringLiteral(", ") + mean;
    }
    case CountRole:
        return group.count;
    case TallyRole:
        return QVariant::fromValue(QList<int>(group.tally.begin(), group.tally.end()));
    case TrailingRole:
        return mean;
    default:
        return {};
    }
}

QString MeasureCells::words(const MeasureRow &row, MeasureColumn column, QDate today) const
{
    const Measure &measure = row.measure;
    switch (column) {
    case MeasureColumn::Number:
        return measure.number;
    case MeasureColumn::Title:
        return measure.title;
    case MeasureColumn::Theme:
        return row.themeName;
    case MeasureColumn::AtBat:
        return measure.ownerKind ? m_words.label(*measure.ownerKind) : QString();
    case MeasureColumn::Lead:
        return measure.lead;
    case MeasureColumn::Status:
        return m_words.label(measure.status);
    case MeasureColumn::Health:
        return m_words.verdict(row.verdict);
    case MeasureColumn::Progress:
        return row.percent ? m_words.percent(*row.percent) : QStringLiteral("–");
    case MeasureColumn::Start:
        return shortDate(measure.starts, today);
    case MeasureColumn::End:
        return shortDate(measure.ends, today);
    case MeasureColumn::Reported:
        return sinceReport(row);
    case MeasureColumn::Municipalities:
        return coverage(row);
    }
    return {};
}

QString MeasureCells::explanation(const MeasureRow &row, MeasureColumn column) const
{
    const Measure &measure = row.measure;
    switch (column) {
    case MeasureColumn::Number:
        return measure.number + QLatin1Char(' ') + measure.title;
    case MeasureColumn::Title:
        return measure.title;
    case MeasureColumn::Theme:
        return row.themeName.isEmpty() ? tr("No theme yet") : tr("Theme: %1").arg(row.themeName);
    case MeasureColumn::AtBat:
        return measure.ownerKind ? tr("At bat: %1").arg(m_words.label(*measure.ownerKind)) : tr("Nobody is at bat yet");
    case MeasureColumn::Lead:
        return measure.lead.isEmpty() ? tr("No lead yet") : tr("Lead: %1").arg(measure.lead);
    case MeasureColumn::Status:
        return row.mergedInto.isEmpty() ? m_words.label(measure.status)
                                        : tr("%1, merged into %2").arg(m_words.label(measure.status), row.mergedInto);
    case MeasureColumn::Health:
        return trend(row);
    case MeasureColumn::Progress:
        return progress(row);
    case MeasureColumn::Start:
        return measure.starts.isNull() ? tr("No start date yet") : tr("Start: %1").arg(m_words.date(measure.starts));
    case MeasureColumn::End:
        if (measure.ends.isNull())
            return tr("No end date yet");
        return row.late ? tr("End: %1, passed").arg(m_words.date(measure.ends))
                        : tr("End: %1").arg(m_words.date(measure.ends));
    case MeasureColumn::Reported:
        return reported(row);
    case MeasureColumn::Municipalities:
        return row.strip.isEmpty() ? tr("No municipalities yet") : municipalities(row);
    }
    return {};
}

QString MeasureCells::shortDate(const ImpreciseDate &date, QDate today) const
{
    QStringList parts = m_words.date(date).split(QChar(QChar::Nbsp), Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return parts.join(QString());
    if (date.precision == Precision::Day && date.first.year() == today.year())
        return parts.mid(0, 2).join(QChar(QChar::Nbsp));
    if (date.precision == Precision::Day)
        parts.removeFirst();
    parts.last() = QStringLiteral("’") + parts.last().right(2);
    return parts.join(QChar(QChar::Nbsp));
}

QString MeasureCells::trend(const MeasureRow &row) const
{
    QStringList parts;
    for (const RoundVerdict &earlier : row.earlier)
        parts.append(
            QStringLiteral("%1 %2").arg(earlier.round, report::uncapitalised(m_words.verdict(earlier.verdict))));
    parts.append(tr("now %1", "verdict").arg(report::uncapitalised(m_words.verdict(row.verdict))));
    return parts.join(QStringLiteral(", "));
}

QString MeasureCells::progress(const MeasureRow &row) const
{
    QStringList parts;
    parts.append(row.percent ? m_words.percent(*row.percent) : m_words.verdict(std::nullopt));
    if (row.plan)
        parts.append(tr("plan %1").arg(m_words.percent(*row.plan)));
    if (row.applicable > 0)
        parts.append(tr("%1 of %2 reported").arg(row.reported).arg(row.applicable));
    return parts.join(QStringLiteral(", "));
}

/** In days, and in years where a column has no room for the days. */
QString MeasureCells::sinceReport(const MeasureRow &row) const
{
    constexpr int mostDays = 999, daysInYear = 365;
    if (!row.daysSinceReport)
        return QStringLiteral("–");
    return *row.daysSinceReport <= mostDays
               ? tr("%1 d", "days since the last report").arg(*row.daysSinceReport)
               : tr("%1 y", "years since the last report").arg(*row.daysSinceReport / daysInYear);
}

QString MeasureCells::reported(const MeasureRow &row) const
{
    if (!row.daysSinceReport)
        return tr("Never reported");
    const QString day = m_words.date(row.measure.reported);
    return row.stale ? tr("Reported on %1, too long ago").arg(day) : tr("Reported on %1").arg(day);
}

/** Each by its name, or counted by their state where that list would be longer than a screen. */
QString MeasureCells::municipalities(const MeasureRow &row) const
{
    constexpr qsizetype mostLines = 24;
    if (row.strip.size() <= mostLines)
        return stripTexts(row, m_words).join(QLatin1Char('\n'));
    QMap<int, int> counts; // of states; what is not of a status comes after those
    constexpr int notReported = 100, degrees = 200;
    for (const theme::StripCell &cell : row.strip)
        ++counts[!applies(cell) ? degrees + static_cast<int>(cell.degree)
                 : cell.status  ? static_cast<int>(*cell.status)
                                : notReported];
    QStringList lines{coverage(row)};
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        const QString name = at.key() >= degrees       ? m_words.label(static_cast<Degree>(at.key() - degrees))
                             : at.key() == notReported ? m_words.verdict(std::nullopt)
                                                       : m_words.label(static_cast<Status>(at.key()));
        lines.append(QStringLiteral("%1: %2").arg(name).arg(*at));
    }
    return lines.join(QLatin1Char('\n'));
}

QString MeasureCells::coverage(const MeasureRow &row) const
{
    int applies = 0;
    for (const theme::StripCell &cell : row.strip)
        applies += cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided ? 1 : 0;
    return row.strip.isEmpty() ? QString() : tr("%1 of %2").arg(applies).arg(row.strip.size());
}

} // namespace aanjager

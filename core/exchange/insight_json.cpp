#include "core/exchange/insight_json.h"

#include "core/domain/field_text.h"
#include "core/insight/action_lists.h"
#include "core/insight/attention.h"
#include "core/insight/matrix.h"
#include "core/insight/overview.h"

#include <QJsonArray>
#include <cmath>

namespace aanjager {

namespace {

template <class Enum> QString codeOf(Enum value)
{
    return vocabularyOf<Enum>().code(static_cast<int>(value));
}

template <class Enum> QJsonValue optionalCode(std::optional<Enum> value)
{
    return value ? QJsonValue(codeOf(*value)) : QJsonValue();
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue imprecise(const ImpreciseDate &date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toText());
}

QJsonValue whole(std::optional<double> percent)
{
    return percent ? QJsonValue(qint64{std::llround(*percent)}) : QJsonValue();
}

QJsonValue whole(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/** Null where nothing was written down, so that nobody takes "not known" for zero. */
QJsonValue euros(const MoneySum &sum)
{
    return sum.lines == sum.toBeDetermined ? QJsonValue() : QJsonValue(static_cast<double>(sum.cents) / 100.0);
}

template <class Enum, size_t count> QJsonObject countsJson(const std::array<int, count> &counts)
{
    QJsonObject object;
    for (size_t i = 0; i < count; ++i)
        object.insert(codeOf(static_cast<Enum>(i)), counts[i]);
    return object;
}

QJsonObject healthJson(const HealthCounts &counts)
{
    QJsonObject object = countsJson<Health>(counts.of);
    object.insert(QStringLiteral("unknown"), counts.unknown);
    return object;
}

QJsonObject savingsJson(const Overview &overview)
{
    QJsonArray years;
    for (const SavingsOfYear &year : overview.savings)
        years.append(QJsonObject{{QStringLiteral("year"), year.year},
                                 {QStringLiteral("planned"), euros(year.planned)},
                                 {QStringLiteral("realised"), euros(year.realised)},
                                 {QStringLiteral("forecast"), euros(year.forecast)},
                                 {QStringLiteral("writtenOff"), euros(year.writtenOff)}});
    return {{QStringLiteral("planned"), euros(overview.savingsPlanned)},
            {QStringLiteral("plannedYear"), whole(overview.savingsYear)},
            {QStringLiteral("realised"), euros(overview.savingsRealised)},
            {QStringLiteral("deficit"), euros(overview.deficit)},
            {QStringLiteral("deficitQualifier"), codeOf(overview.deficit.qualifier)},
            {QStringLiteral("otherCurrencies"), overview.savingsInOtherCurrencies + overview.deficit.otherCurrencies},
            {QStringLiteral("years"), years}};
}

QJsonValue roundJson(const Overview &overview)
{
    if (!overview.openRound)
        return {};
    return QJsonObject{{QStringLiteral("label"), overview.openRound->label},
                       {QStringLiteral("peildatum"), day(overview.openRound->peildatum)},
                       {QStringLiteral("due"), day(overview.openRound->due)},
                       {QStringLiteral("reported"), overview.roundReported},
                       {QStringLiteral("expected"), overview.roundExpected}};
}

QJsonObject measureJson(const Measure &measure, const Progress &progress, const View &view)
{
    const QStringList &aspects = view.state.programme().aspects;
    const Theme *theme = view.state.find(measure.theme);
    QJsonObject health{{QStringLiteral("overall"), optionalCode(overallHealth(measure, aspects))}};
    for (const QString &aspect : aspects)
        health.insert(aspect, optionalCode(healthOf(measure, aspect)));
    const Completeness complete = completeness(describe<Measure>(), &measure);
    QJsonArray missing;
    for (const Field *field : complete.missing)
        missing.append(QString::fromLatin1(field->name));
    return {{QStringLiteral("number"), measure.number},
            {QStringLiteral("title"), measure.title},
            {QStringLiteral("theme"), theme ? QJsonValue(theme->name) : QJsonValue()},
            {QStringLiteral("ownerKind"), optionalCode(measure.ownerKind)},
            {QStringLiteral("lead"), textOrNull(measure.lead)},
            {QStringLiteral("status"), codeOf(measure.status)},
            {QStringLiteral("health"), health},
            {QStringLiteral("progress"), whole(progress.percent)},
            {QStringLiteral("planned"), whole(plannedProgress(measure, view.today))},
            {QStringLiteral("starts"), imprecise(measure.starts)},
            {QStringLiteral("ends"), imprecise(measure.ends)},
            {QStringLiteral("reported"), day(measure.reported)},
            {QStringLiteral("daysSinceReport"), whole(daysSinceReport(measure, view.today))},
            {QStringLiteral("missing"), missing}};
}

QJsonArray actionsByParty(const View &view)
{
    QJsonArray parties;
    for (const ActionList &list : actionListsOf(view, nullptr))
        parties.append(QJsonObject{{QStringLiteral("party"), list.party ? QJsonValue(list.party->name) : QJsonValue()},
                                   {QStringLiteral("open"), list.open()},
                                   {QStringLiteral("overdue"), static_cast<int>(list.late.size())}});
    return parties;
}

QJsonObject countsJson(const CellCounts &counts)
{
    return {{QStringLiteral("underWay"), counts.underWay()},
            {QStringLiteral("done"), counts.done},
            {QStringLiteral("reported"), counts.reported()},
            {QStringLiteral("applicable"), counts.applicable}};
}

QJsonValue cellJson(const Applicability *cell)
{
    if (!cell)
        return {};
    return QJsonObject{{QStringLiteral("degree"), codeOf(cell->degree)},
                       {QStringLiteral("percent"), whole(cell->percent)},
                       {QStringLiteral("reason"), textOrNull(cell->details->reason)},
                       {QStringLiteral("status"), optionalCode(cell->status)},
                       {QStringLiteral("progress"), whole(cell->progress)}};
}

QJsonValue valueJson(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value);
        text && (field.kind == FieldKind::Picture || field.kind == FieldKind::File))
        return (field.kind == FieldKind::Picture ? QStringLiteral("picture, %1 bytes")
                                                 : QStringLiteral("file, %1 bytes"))
            .arg(QByteArray::fromBase64(text->toLatin1()).size());
    return isNothing(value) ? QJsonValue() : QJsonValue(toText(field, value));
}

QString operationCode(Operation operation)
{
    switch (operation) {
    case Operation::Inserted:
        return QStringLiteral("added");
    case Operation::Removed:
        return QStringLiteral("removed");
    case Operation::Updated:
        break;
    }
    return QStringLiteral("changed");
}

QJsonObject recordJson(const RecordChange &record)
{
    QJsonArray fields;
    for (const FieldChange &change : record.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), QString::fromLatin1(change.field->name)},
                                  {QStringLiteral("before"), valueJson(*change.field, change.before)},
                                  {QStringLiteral("after"), valueJson(*change.field, change.after)}});
    return {{QStringLiteral("entity"), QString::fromLatin1(record.description->table)},
            {QStringLiteral("id"), record.id},
            {QStringLiteral("title"), textOrNull(record.title)},
            {QStringLiteral("operation"), operationCode(record.operation)},
            {QStringLiteral("fields"), fields}};
}

QString typeCode(ChangeType type)
{
    switch (type) {
    case ChangeType::Create:
        return QStringLiteral("create");
    case ChangeType::Undo:
        return QStringLiteral("undo");
    case ChangeType::Redo:
        return QStringLiteral("redo");
    case ChangeType::Edit:
        break;
    }
    return QStringLiteral("edit");
}

QJsonObject moment(const View &view)
{
    return {{QStringLiteral("asOf"), day(view.today)}, {QStringLiteral("change"), view.sequence}};
}

} // namespace

QJsonArray recordsJson(const QList<RecordChange> &records)
{
    QJsonArray array;
    for (const RecordChange &record : records)
        array.append(recordJson(record));
    return array;
}

QJsonObject overviewJson(const View &view)
{
    const Overview overview = overviewOf(view);
    QJsonObject aspects;
    for (const auto &[aspect, counts] : overview.byAspect)
        aspects.insert(aspect, healthJson(counts));
    QJsonObject object = moment(view);
    object.insert(QStringLiteral("programme"), view.state.programme().name);
    object.insert(QStringLiteral("isDemo"), view.state.programme().isDemo);
    object.insert(QStringLiteral("measures"), overview.measures);
    object.insert(QStringLiteral("byStatus"), countsJson<Status>(overview.byStatus));
    object.insert(QStringLiteral("byHealth"), healthJson(overview.byHealth));
    object.insert(QStringLiteral("byAspect"), aspects);
    object.insert(QStringLiteral("byOwnerKind"), countsJson<OwnerKind>(overview.byOwnerKind));
    object.insert(QStringLiteral("progress"),
                  QJsonObject{{QStringLiteral("percent"), whole(overview.progress.percent)},
                              {QStringLiteral("planned"), whole(overview.planned)},
                              {QStringLiteral("reported"), overview.progress.reported},
                              {QStringLiteral("applicable"), overview.progress.applicable}});
    object.insert(QStringLiteral("savings"), savingsJson(overview));
    object.insert(QStringLiteral("decisionsAsked"), overview.decisionsAsked);
    object.insert(QStringLiteral("actionsOpen"), overview.actionsOpen);
    object.insert(QStringLiteral("actionsOverdue"), overview.actionsOverdue);
    object.insert(QStringLiteral("actionsByParty"), actionsByParty(view));
    object.insert(QStringLiteral("round"), roundJson(overview));
    return object;
}

QJsonObject measuresJson(const View &view)
{
    const auto cells = cellsByMeasure(view.state);
    QJsonArray rows;
    for (const Measure &measure : inOrder(view.state.all<Measure>()))
        rows.append(measureJson(measure, progressOf(measure, cells.value(measure.id), view.state), view));
    QJsonObject object = moment(view);
    object.insert(QStringLiteral("measures"), rows);
    return object;
}

QJsonObject matrixJson(const View &view)
{
    const Matrix matrix = matrixOf(view);
    QJsonArray names, columns, rows;
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        names.append(matrix.columns[i].name);
        QJsonObject column = countsJson(matrix.columnCounts[i]);
        column.insert(QStringLiteral("municipality"), matrix.columns[i].name);
        columns.append(column);
    }
    for (const Matrix::Row &row : matrix.rows) {
        QJsonArray cells;
        for (const Applicability *cell : row.cells)
            cells.append(cellJson(cell));
        QJsonObject shown = countsJson(row.counts);
        shown.insert(QStringLiteral("number"), row.measure->number);
        shown.insert(QStringLiteral("title"), row.measure->title);
        shown.insert(QStringLiteral("cells"), cells);
        rows.append(shown);
    }
    QJsonObject object = moment(view);
    object.insert(QStringLiteral("municipalities"), names);
    object.insert(QStringLiteral("columns"), columns);
    object.insert(QStringLiteral("total"), countsJson(matrix.total));
    object.insert(QStringLiteral("rows"), rows);
    return object;
}

QJsonObject attentionJson(const View &view)
{
    QJsonArray items;
    for (const AttentionItem &item : attentionOf(view)) {
        const Measure *measure = view.state.find(item.measure);
        items.append(
            QJsonObject{{QStringLiteral("kind"), codeOf(item.kind)},
                        {QStringLiteral("entity"), QString::fromLatin1(item.table)},
                        {QStringLiteral("id"), item.id},
                        {QStringLiteral("measure"), measure ? QJsonValue(measure->number) : QJsonValue()},
                        {QStringLiteral("title"), textOrNull(item.title)},
                        {QStringLiteral("day"), day(item.day)},
                        {QStringLiteral("daysPast"), item.day.isValid() ? QJsonValue(item.days) : QJsonValue()}});
    }
    QJsonObject object = moment(view);
    object.insert(QStringLiteral("attention"), items);
    return object;
}

QJsonObject historyJson(const QList<HistoryEntry> &entries)
{
    QJsonArray changes;
    for (const HistoryEntry &entry : entries) {
        QJsonArray records;
        for (const RecordChange &record : entry.records)
            records.append(recordJson(record));
        const QByteArray &undoes = entry.change.undoes;
        changes.append(
            QJsonObject{{QStringLiteral("change"), entry.change.sequence},
                        {QStringLiteral("uid"), QString::fromLatin1(entry.change.uid.toHex())},
                        {QStringLiteral("at"), entry.change.at.toString(Qt::ISODateWithMs)},
                        {QStringLiteral("author"), textOrNull(entry.change.author)},
                        {QStringLiteral("kind"), typeCode(entry.change.type)},
                        {QStringLiteral("label"), entry.change.label.key},
                        {QStringLiteral("arguments"), QJsonArray::fromStringList(entry.change.label.arguments)},
                        {QStringLiteral("undoes"), textOrNull(QString::fromLatin1(undoes.toHex()))},
                        {QStringLiteral("records"), records}});
    }
    return {{QStringLiteral("history"), changes}};
}

} // namespace aanjager

#include "ui/session/matrix_edits.h"

#include "core/insight/matrix.h"

namespace aanjager {

namespace {

/** A cell that is to be written, and whether it is there. */
struct Written
{
    Applicability cell;
    bool isNew = false;
};

Label labelOf(const QList<Written> &cells, const QString &field)
{
    const QString table = QString::fromLatin1(tableOf<Applicability>);
    const bool isOne = cells.size() == 1;
    Label label{isOne ? QStringLiteral("update") : QStringLiteral("update.many"), {table}};
    label.arguments.append(QString::number(isOne ? cells.first().cell.id.value : cells.size()));
    if (!field.isEmpty())
        label.arguments.append(field);
    return label;
}

} // namespace

QList<Applicability> cellsAt(const State &state, const QList<MatrixPlace> &places)
{
    QHash<std::pair<qint64, qint64>, const Applicability *> known;
    for (const MatrixPlace &place : places)
        known.insert({place.measure.value, place.municipality.value}, nullptr);
    for (const Applicability &cell : state.all<Applicability>())
        if (const auto found = known.find({cell.measure.value, cell.municipality.value}); found != known.end())
            *found = &cell;
    QList<Applicability> cells;
    cells.reserve(places.size());
    for (const MatrixPlace &place : places) {
        const Applicability *cell = known.value({place.measure.value, place.municipality.value});
        cells.append(cell ? *cell : Applicability{{}, place.measure, place.municipality});
    }
    return cells;
}

Result<void> editCells(Session &session, const QList<MatrixPlace> &places, const QString &field,
                       const CellChange &change)
{
    QList<Written> written;
    const QList<Applicability> before = cellsAt(session.state(), places);
    for (qsizetype i = 0; i < before.size(); ++i) {
        Written each{before[i], before[i].id.isNull()};
        change(i, each.cell);
        if (each.cell == before[i])
            continue;
        if (each.isNew)
            each.cell.id = newId<Applicability>();
        written.append(each);
    }
    if (written.isEmpty())
        return {};
    return session
        .edit(labelOf(written, field),
              [&](Edit &edit) {
                  Result<void> result;
                  for (const Written &each : std::as_const(written))
                      if (result)
                          result = each.isNew ? edit.insert(each.cell).map([](auto) {}) : edit.update(each.cell);
                  return result;
              })
        .map([](const auto &) {});
}

bool asksReason(Degree degree)
{
    return degree == Degree::Partly || degree == Degree::AlreadyRunning || degree == Degree::NotApplicable;
}

CellChange givenDegree(Degree degree)
{
    return [degree](qsizetype, Applicability &cell) {
        cell.degree = degree;
        cell.percent.reset();
        if (degree != Degree::Full)
            return;
        cell.reasonCategory.reset();
        if (!cell.details->reason.isEmpty())
            cell.details.change().reason.clear();
    };
}

CellChange givenStatus(std::optional<Status> status)
{
    return [status](qsizetype, Applicability &cell) {
        if (status && !applies(cell))
            cell.degree = Degree::Full;
        cell.status = status;
    };
}

DegreeReason knownReason(Degree degree, const Applicability *cell)
{
    return cell ? DegreeReason{degree, cell->percent, cell->reasonCategory, cell->details->reason}
                : DegreeReason{degree, {}, {}, {}};
}

CellChange givenReason(const DegreeReason &reason)
{
    return [reason](qsizetype, Applicability &cell) {
        cell.degree = reason.degree;
        cell.percent = reason.percent;
        cell.reasonCategory = reason.category;
        cell.details.change().reason = reason.reason;
    };
}

} // namespace aanjager

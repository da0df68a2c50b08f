#pragma once

#include "core/domain/entities.h"

namespace aanjager::fixtures {

/** Records that are complete enough to be stored; a test changes only what it is about. */
inline Programme aProgramme()
{
    Programme programme;
    programme.name = QStringLiteral("Omdenken Jeugdhulp");
    programme.region = QStringLiteral("Zuid-Holland Zuid");
    return programme;
}

inline Measure aMeasure(const QString &number = QStringLiteral("M01"))
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.number = number;
    measure.title = QStringLiteral("Afwegingskader jeugdhulp");
    measure.ownerKind = OwnerKind::Professional;
    measure.lead = QStringLiteral("kwaliteitsadviseur");
    measure.status = Status::Running;
    measure.starts = {QDate(2020, 1, 1)};
    measure.ends = {QDate(2020, 12, 31)};
    return measure;
}

inline Party aMunicipality(const QString &name = QStringLiteral("Sliedrecht"))
{
    Party party;
    party.id = newId<Party>();
    party.kind = PartyKind::Municipality;
    party.name = name;
    return party;
}

inline Applicability anApplicability(const Measure &measure, const Party &municipality)
{
    Applicability cell;
    cell.id = newId<Applicability>();
    cell.measure = measure.id;
    cell.municipality = municipality.id;
    cell.degree = Degree::Full;
    return cell;
}

inline Action anAction(const Measure &measure, QDate due = QDate(2020, 9, 30))
{
    Action action;
    action.id = newId<Action>();
    action.measure = measure.id;
    action.text = QStringLiteral("Businesscase afronden");
    action.owner = QStringLiteral("controller");
    action.due = due;
    return action;
}

} // namespace aanjager::fixtures

// What a row says of parties: who is at bat, who leads, who reports.
#include "core/exchange/header_words.h"
#include "core/exchange/row_reader.h"

namespace aanjager {

std::optional<QString> decidedOf(const ColumnMapping &column, const QString &text)
{
    const auto exact = column.values.constFind(text.simplified());
    return exact == column.values.cend() ? std::nullopt : std::optional(*exact);
}

QString RowReader::nameOf(const ColumnMapping &column, const QString &text)
{
    if (const auto decision = decidedOf(column, text)) {
        if (decision->isEmpty())
            keep(column, text);
        return *decision;
    }
    const NameReading &reading = column.to == target::party ? readingOf(text, m_municipalities, m_readMunicipalities)
                                                            : readingOf(text, m_parties, m_readParties);
    tellNear(column, text, reading);
    return reading.name;
}

const NameReading &RowReader::readingOf(const QString &text, const PartyNames &names,
                                        QHash<QString, NameReading> &known)
{
    const auto found = known.constFind(text);
    return found != known.cend() ? *found : *known.insert(text, names.read(text));
}

void RowReader::tellNear(const ColumnMapping &column, const QString &text, const NameReading &reading)
{
    if (reading.isNear)
        report(ProblemKind::Guess, "party_name", column, text, reading.name);
    else if (!reading.candidates.isEmpty())
        report(ProblemKind::Guess, "party_unclear", column, text, reading.candidates.join(QStringLiteral(", ")));
}

/** An owner kind, or the party that is meant. */
void RowReader::decideOwner(OwnerWord &owner, const QString &decision) const
{
    if (!decision.startsWith(ownerIsParty)) {
        const auto kind = vocabularyOf<OwnerKind>().indexOf(decision);
        owner.kind = kind ? std::optional(static_cast<OwnerKind>(*kind)) : std::nullopt;
        return;
    }
    const NameReading reading = m_parties.read(decision.mid(ownerIsParty.size()));
    owner = {reading.name, OwnerKind::Municipality, PartyKind::Municipality, false};
    if (reading.party) {
        owner.kind = ownerKindOf(reading.party->kind);
        owner.party = reading.party->kind;
        owner.isGroup = reading.party->isGroup;
    }
}

void RowReader::takeOwners(const ColumnMapping &column, const QString &text)
{
    QStringList unknown;
    for (OwnerWord owner : readOwners(text)) {
        const bool isNamed =
            owner.party == PartyKind::Municipality && !owner.isGroup; // "gemeente X" is a kind and a name
        const auto decision = decidedOf(column, owner.name);
        if (decision)
            decideOwner(owner, *decision);
        if (decision ? isNamed && !decision->startsWith(ownerIsParty) : isNamed || !owner.kind)
            takeParty(column, owner);
        if (owner.kind)
            m_plan.owners.append(owner);
        else
            unknown += owner.name;
    }
    if (!m_plan.owners.isEmpty())
        set("owner_kind", vocabularyOf<OwnerKind>().code(static_cast<int>(*m_plan.owners.first().kind)));
    if (m_plan.owners.isEmpty() && unknown.isEmpty())
        unknown += text; // only separators
    const bool isOpen = isUndetermined(text) || isNotApplicable(text);
    if (!unknown.isEmpty() && !isOpen)
        report(ProblemKind::Invalid, "owner", column, unknown.join(QStringLiteral(", ")),
               vocabularyOf<OwnerKind>().codes());
    if (!unknown.isEmpty())
        keep(column, text);
}

/** The party that an owner is, where the programme knows one by that name or nearly so. */
void RowReader::takeParty(const ColumnMapping &column, OwnerWord &owner)
{
    const NameReading &reading = readingOf(owner.name, m_parties, m_readParties);
    const auto kind = reading.party ? ownerKindOf(reading.party->kind) : std::nullopt;
    if (reading.party && !kind)
        return;
    tellNear(column, owner.name, reading);
    if (!kind)
        return;
    owner.name = reading.name;
    owner.kind = kind;
    owner.party = reading.party->kind;
    owner.isGroup = reading.party->isGroup;
}

} // namespace aanjager

// The start of the demo: who takes part, and the package of measures on the day it was adopted.
#include "core/exchange/demo_timeline.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace aanjager::demo {

namespace {

QJsonArray list(const QJsonObject &data, const char *key)
{
    return data.value(QLatin1String(key)).toArray();
}

/** Ends at the first failure. */
Result<void> forEach(const QJsonArray &array, const std::function<Result<void>(const QJsonObject &)> &work)
{
    for (const auto &entry : array)
        if (auto done = work(entry.toObject()); !done)
            return done;
    return {};
}

template <class E> Result<void> put(Edit &edit, const E &record)
{
    return edit.insert(record).map([](auto) {});
}

PartyKind partyKindOf(const QString &word)
{
    static const QList<std::pair<QString, PartyKind>> kinds = {
        {QStringLiteral("gemeente"), PartyKind::Municipality},
        {QStringLiteral("uitvoeringsorganisatie (regio)"), PartyKind::ServiceOrganisation},
        {QStringLiteral("uitvoeringsorganisatie (professionals)"), PartyKind::Professional},
        {QStringLiteral("regio / bestuur"), PartyKind::Region},
        {QStringLiteral("partner in veiligheid"), PartyKind::SafetyPartner},
        {QStringLiteral("aanbieder"), PartyKind::Provider},
        {QStringLiteral("verwijzer"), PartyKind::Referrer},
        {QStringLiteral("onderwijs"), PartyKind::School},
        {QStringLiteral("jeugdigen en gezinnen"), PartyKind::ClientGroup},
        {QStringLiteral("preventie"), PartyKind::Prevention},
    };
    for (const auto &[kindWord, kind] : kinds)
        if (kindWord == word)
            return kind;
    return PartyKind::Supporter;
}

Result<void> putMunicipality(Edit &edit, const QJsonObject &data)
{
    Party party;
    party.id = idOf<Party>(text(data, "kort"));
    party.kind = PartyKind::Municipality;
    party.name = text(data, "naam");
    party.shortName = text(data, "kort");
    party.cbsCode = text(data, "code");
    party.population = data.value(QLatin1String("inwoners")).toInt();
    party.youth = data.value(QLatin1String("jeugd_0_19")).toInt();
    return put(edit, party);
}

Result<void> putParty(Edit &edit, const QJsonObject &data)
{
    Party party;
    party.id = idOf<Party>(text(data, "id"));
    party.kind = partyKindOf(text(data, "type"));
    party.name = text(data, "naam");
    party.shortName = text(data, "kort");
    party.isGroup = party.kind == PartyKind::Municipality || party.kind == PartyKind::ClientGroup;
    party.contribution = text(data, "rol");
    return put(edit, party);
}

QStringList levelsOf(const QString &words)
{
    QStringList levels;
    if (words.contains(QLatin1String("bestuurlijk")))
        levels.append(vocabularyOf<Level>().code(static_cast<int>(Level::Board)));
    if (words.contains(QLatin1String("ambtelijk")))
        levels.append(vocabularyOf<Level>().code(static_cast<int>(Level::Staff)));
    if (words.contains(QLatin1String("uitvoering")) || words.contains(QLatin1String("professional")))
        levels.append(vocabularyOf<Level>().code(static_cast<int>(Level::Execution)));
    return levels;
}

Result<void> putBody(Edit &edit, const QJsonObject &data)
{
    static const QHash<QString, BodyKind> kinds = {{QStringLiteral("O4"), BodyKind::DriverTeam},
                                                   {QStringLiteral("O5"), BodyKind::ProjectGroup},
                                                   {QStringLiteral("O6"), BodyKind::Executives},
                                                   {QStringLiteral("O7"), BodyKind::Councils},
                                                   {QStringLiteral("O8"), BodyKind::Table}};
    Body body;
    body.id = idOf<Body>(text(data, "id"));
    body.kind = kinds.value(text(data, "id"), BodyKind::BoardConsultation);
    body.name = text(data, "naam");
    body.levels = levelsOf(text(data, "niveau"));
    return put(edit, body);
}

ChangeKind changeKindOf(const QString &words)
{
    if (words.startsWith(QLatin1String("visie")))
        return ChangeKind::Vision;
    return words.startsWith(QLatin1String("systeem")) ? ChangeKind::System : ChangeKind::Practice;
}

Result<void> putGoal(Edit &edit, const QString &code, const QString &title, int order)
{
    Goal goal;
    goal.id = idOf<Goal>(code);
    goal.kind = GoalKind::Goal;
    goal.title = title;
    goal.isAdopted = true;
    goal.order = order;
    return put(edit, goal);
}

QString partyCode(const QString &lead)
{
    static const QRegularExpression code(QStringLiteral("P\\d\\d"));
    return code.match(lead).captured();
}

Measure measureOf(const QJsonObject &data, int order)
{
    static const QRegularExpression codes(QStringLiteral("\\s*\\(P\\d\\d\\)|\\s+met P\\d\\d.*"));
    const QString code = text(data, "id");
    const QString lead = text(data, "trekker");
    Measure measure;
    measure.id = idOf<Measure>(code);
    measure.number = code;
    measure.title = text(data, "titel");
    measure.description = text(data, "omschrijving");
    measure.theme = idOf<Theme>(text(data, "thema"));
    measure.ownerKind = ownerKindOfWord(text(data, "eigenaarstype"));
    measure.lead = QString(lead).remove(codes);
    measure.leadParty = idOf<Party>(partyCode(lead).isEmpty() ? QStringLiteral("P01") : partyCode(lead));
    measure.sponsor = text(data, "bestuurlijk_opdrachtgever");
    measure.maturity = Maturity::Adopted;
    measure.layers = {text(data, "laag")};
    measure.scale = measure.ownerKind == OwnerKind::Municipality ? Scale::Local : Scale::Regional;
    measure.starts = {day(data, "start")};
    measure.ends = {day(data, "eind")};
    measure.order = order;
    return measure;
}

Result<void> putRoles(Edit &edit, const Measure &measure, const QJsonObject &data)
{
    static const QRegularExpression code(QStringLiteral("P\\d\\d"));
    QStringList codes;
    for (auto match = code.globalMatch(text(data, "trekker")); match.hasNext();)
        codes.append(match.next().captured());
    if (codes.isEmpty())
        codes.append(QStringLiteral("P01"));
    for (const QString &party : codes) {
        MeasureParty role;
        role.id = idOf<MeasureParty>(measure.number + party);
        role.measure = measure.id;
        role.party = idOf<Party>(party);
        role.role = party == codes.first() ? PartyRole::Lead : PartyRole::Executes;
        if (auto done = put(edit, role); !done)
            return done;
    }
    for (const QChar letter : text(data, "doel")) {
        MeasureGoal goal;
        goal.id = idOf<MeasureGoal>(measure.number + letter);
        goal.measure = measure.id;
        goal.goal = idOf<Goal>(QString(letter));
        goal.weight = 1;
        if (auto done = put(edit, goal); !done)
            return done;
    }
    return {};
}

Applicability cellOf(const Measure &measure, const QString &municipality, const QJsonObject &data)
{
    static const QHash<QChar, Degree> degrees = {{u'V', Degree::Full},
                                                 {u'D', Degree::Partly},
                                                 {u'L', Degree::AlreadyRunning},
                                                 {u'N', Degree::NotApplicable},
                                                 {u'?', Degree::Undecided}};
    const QString code = text(data, "code");
    Applicability cell;
    cell.id = idOf<Applicability>(measure.number + municipality);
    cell.measure = measure.id;
    cell.municipality = idOf<Party>(municipality);
    cell.degree = degrees.value(code.at(0));
    if (cell.degree == Degree::Partly)
        cell.percent = code.mid(1).toInt();
    if (cell.degree == Degree::AlreadyRunning) {
        cell.reasonCategory = ReasonCategory::AlreadyArranged;
        cell.isExample = true;
    }
    cell.details.change().reason = text(data, "reden");
    return cell;
}

Result<void> putCells(Edit &edit, const Measure &measure, const QJsonObject &data)
{
    const QJsonObject cells = data.value(QLatin1String("toepasbaarheid")).toObject();
    for (auto at = cells.begin(); at != cells.end(); ++at)
        if (auto done = put(edit, cellOf(measure, at.key(), at.value().toObject())); !done)
            return done;
    return {};
}

Result<void> putPlannedMoney(Edit &edit, const Measure &measure, const QJsonObject &data)
{
    const auto line = [&](const QString &code, int year, MoneyKind kind, qint64 thousands,
                          std::optional<Duration> duration) {
        if (thousands == 0)
            return Result<void>();
        MoneyLine money;
        money.id = idOf<MoneyLine>(measure.number + code);
        money.year = year;
        money.kind = kind;
        money.measure = measure.id;
        money.amount = Money::euros(thousands * 1000);
        money.duration = duration;
        return put(edit, money);
    };
    const QJsonObject savings = data.value(QLatin1String("besparing_k")).toObject();
    for (auto at = savings.begin(); at != savings.end(); ++at) {
        const bool structural = at.key().endsWith(QLatin1String("structureel"));
        const auto duration = structural ? std::optional(Duration::Structural) : std::nullopt;
        if (auto done =
                line(at.key(), at.key().left(4).toInt(), MoneyKind::SavingPlanned, at.value().toInteger(), duration);
            !done)
            return done;
    }
    const bool recurs = text(data, "investering_soort") == QLatin1String("structureel");
    return line(QStringLiteral("investering"), measure.starts.first.year(), MoneyKind::Cost,
                data.value(QLatin1String("investering_k")).toInteger(),
                recurs ? Duration::Structural : Duration::Incidental);
}

Result<void> putRelations(Edit &edit, const QJsonObject &data)
{
    static const QHash<QString, RelationKind> kinds = {
        {QStringLiteral("hangt af van"), RelationKind::DependsOn},
        {QStringLiteral("versterkt"), RelationKind::Strengthens},
        {QStringLiteral("botst met"), RelationKind::ConflictsWith},
        {QStringLiteral("deelt KPI met"), RelationKind::SharesIndicator}};
    return forEach(list(data, "samenhang"), [&](const QJsonObject &entry) {
        MeasureRelation relation;
        relation.id = idOf<MeasureRelation>(text(entry, "van") + text(entry, "naar"));
        relation.measure = idOf<Measure>(text(entry, "van"));
        relation.other = idOf<Measure>(text(entry, "naar"));
        relation.kind = kinds.value(text(entry, "soort"));
        return put(edit, relation);
    });
}

Result<void> putMilestones(Edit &edit, const QJsonObject &data)
{
    return forEach(list(data, "mijlpalen"), [&](const QJsonObject &entry) {
        Milestone milestone;
        milestone.id = idOf<Milestone>(text(entry, "maatregel"));
        milestone.measure = idOf<Measure>(text(entry, "maatregel"));
        milestone.text = text(entry, "tekst");
        milestone.planned = {day(entry, "gepland")};
        milestone.isCritical = true;
        return put(edit, milestone);
    });
}

} // namespace

Result<void> writeParties(Edit &edit, const QJsonObject &data)
{
    int order = 0;
    return forEach(list(data, "gemeenten"), [&](const QJsonObject &entry) { return putMunicipality(edit, entry); })
        .and_then([&] {
            return forEach(list(data, "partijen"), [&](const QJsonObject &entry) { return putParty(edit, entry); });
        })
        .and_then([&] {
            return forEach(list(data, "organen"), [&](const QJsonObject &entry) { return putBody(edit, entry); });
        })
        .and_then([&] {
            return forEach(list(data, "themas"), [&](const QJsonObject &entry) {
                Theme theme;
                theme.id = idOf<Theme>(text(entry, "id"));
                theme.name = text(entry, "naam");
                theme.changeKind = changeKindOf(text(entry, "soort"));
                theme.order = ++order;
                return put(edit, theme);
            });
        })
        .and_then(
            [&] { return putGoal(edit, QStringLiteral("T"), QStringLiteral("Versnellen van de transformatie"), 1); })
        .and_then([&] { return putGoal(edit, QStringLiteral("G"), QStringLiteral("Grip op de kosten"), 2); });
}

void addPackage(Timeline &timeline, const QJsonObject &data, QDate adopted)
{
    int order = 0;
    for (const auto &entry : list(data, "maatregelen")) {
        const QJsonObject object = entry.toObject();
        const Measure measure = measureOf(object, ++order);
        const Label label{QStringLiteral("add"), {QStringLiteral("measure"), QString::number(measure.id.value)}};
        timeline.add(adopted, label, [measure, object](Edit &edit) {
            return put(edit, measure)
                .and_then([&] { return putRoles(edit, measure, object); })
                .and_then([&] { return putCells(edit, measure, object); })
                .and_then([&] { return putPlannedMoney(edit, measure, object); });
        });
    }
    timeline.add(adopted, {QStringLiteral("plan")}, [data](Edit &edit) {
        return putRelations(edit, data).and_then([&] { return putMilestones(edit, data); });
    });
}

} // namespace aanjager::demo

// The reporting rounds of the demo: every quarter, measure by measure, closed two weeks after it.
#include "core/domain/measure_rules.h"
#include "core/exchange/demo_timeline.h"

#include <QJsonArray>
#include <algorithm>

namespace aanjager::demo {

namespace {

constexpr int closesAfterDays = 14;

/** What one measure reports in one round. */
struct Told
{
    Measure measure; ///< id, number and lead
    QJsonObject quarter;
    QJsonObject cells; ///< municipality → word
    QJsonObject risk;  ///< the first risk that names the measure; empty where there is none

    bool isTroubled() const
    {
        return text(quarter, "tijd") != QLatin1String("groen") || text(quarter, "geld") != QLatin1String("groen") ||
               text(quarter, "kwaliteit") != QLatin1String("groen");
    }
};

QJsonObject riskOf(const QJsonObject &data, const QString &measure)
{
    for (const auto &entry : data.value(QLatin1String("risicos")).toArray())
        if (text(entry.toObject(), "raakt").split(QLatin1Char(',')).contains(measure))
            return entry.toObject();
    return {};
}

ProgressReport reportOf(const Told &told, Id<Round> round, QDate submitted)
{
    const QString word = text(told.quarter, "status");
    ProgressReport report;
    report.id = idOf<ProgressReport>(text(told.quarter, "kwartaal") + told.measure.number);
    report.round = round;
    report.measure = told.measure.id;
    report.status = statusOfWord(word);
    report.healthTime = healthOfWord(text(told.quarter, "tijd"));
    report.healthMoney = healthOfWord(text(told.quarter, "geld"));
    report.healthQuality = healthOfWord(text(told.quarter, "kwaliteit"));
    report.progress = told.quarter.value(QLatin1String("pct")).toInt();
    report.achieved = text(told.quarter, "tekst");
    if (told.isTroubled() && !isEnded(*report.status)) {
        report.cause = text(told.risk, "oorzaak");
        report.consequence = text(told.risk, "gevolg");
        report.correction = text(told.risk, "beheersing");
    }
    report.author = told.measure.lead;
    report.submitted = submitted;
    if (word == QLatin1String("vertraagd") || word == QLatin1String("bijstellen"))
        report.notes = QStringLiteral("Stand in de bron: ") + word;
    return report;
}

/** A cell follows the word that its municipality gave; one that was undecided and now has a state applies fully. */
void follow(Applicability &cell, const QString &word)
{
    if (word == QLatin1String("nvt") || word == QLatin1String("tbd")) {
        cell.status.reset();
        return;
    }
    cell.status = statusOfWord(word);
    if (cell.degree == Degree::Undecided) {
        cell.degree = Degree::Full;
        cell.details.change().reason.clear();
    }
}

Result<void> submit(Edit &edit, const Told &told, const ProgressReport &report)
{
    auto done = edit.insert(report).map([](auto) {}).and_then([&] {
        return amend<Measure>(edit, told.measure.id, [&](Measure &measure) { followReport(measure, report); });
    });
    for (auto at = told.cells.begin(); at != told.cells.end(); ++at)
        done = done.and_then([&] {
            return amend<Applicability>(edit, idOf<Applicability>(told.measure.number + at.key()),
                                        [&](Applicability &cell) { follow(cell, at.value().toString()); });
        });
    return done;
}

/** What every measure tells of a quarter; those in trouble tell last, as they do. */
QList<Told> toldIn(const QString &quarter, const QJsonObject &data)
{
    QList<Told> all;
    for (const auto &value : data.value(QLatin1String("maatregelen")).toArray()) {
        const QJsonObject entry = value.toObject();
        Told told;
        told.measure.number = text(entry, "id");
        told.measure.id = idOf<Measure>(told.measure.number);
        told.measure.lead = text(entry, "trekker").section(QStringLiteral(" ("), 0, 0);
        told.cells = entry.value(QLatin1String("stand_per_gemeente")).toObject().value(quarter).toObject();
        told.risk = riskOf(data, told.measure.number);
        for (const auto &report : entry.value(QLatin1String("kwartalen")).toArray())
            if (text(report.toObject(), "kwartaal") == quarter)
                told.quarter = report.toObject();
        all.append(told);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Told &a, const Told &b) { return a.isTroubled() < b.isTroubled(); });
    return all;
}

Label roundLabel(const char *key, Id<Round> round, const QStringList &more = {})
{
    return {QString::fromLatin1(key), QStringList{QString::number(round.value)} + more};
}

void addRound(Timeline &timeline, const QString &quarter, QDate peildatum, const QJsonObject &data)
{
    Round round;
    round.id = idOf<Round>(quarter);
    round.label = quarter;
    round.peildatum = peildatum;
    round.opens = peildatum.addDays(1);
    round.due = peildatum.addDays(closesAfterDays);
    timeline.add(round.opens, roundLabel("round.open", round.id),
                 [round](Edit &edit) { return edit.insert(round).map([](auto) {}); });
    int place = 0;
    for (const Told &told : toldIn(quarter, data)) {
        const QDate submitted = peildatum.addDays(1 + place++ * 3 / 4);
        const ProgressReport report = reportOf(told, round.id, submitted);
        timeline.add(submitted, roundLabel("report.submit", round.id, {QString::number(told.measure.id.value)}),
                     [told, report](Edit &edit) { return submit(edit, told, report); });
    }
    timeline.add(round.due, roundLabel("round.close", round.id), [id = round.id, due = round.due](Edit &edit) {
        return amend<Round>(edit, id, [&](Round &closing) {
            closing.closed = due;
            closing.closedChange = edit.changeUid();
        });
    });
}

} // namespace

void addRounds(Timeline &timeline, const QJsonObject &data)
{
    const QJsonObject dates =
        data.value(QLatin1String("programma")).toObject().value(QLatin1String("peildata")).toObject();
    for (auto at = dates.begin(); at != dates.end(); ++at)
        addRound(timeline, at.key(), QDate::fromString(at.value().toString(), Qt::ISODate), data);
}

} // namespace aanjager::demo

#include "tests/support/generated/generated_programme.h"

#include "tests/support/builders.h"

namespace aanjager::fixtures {

namespace {

const QDate firstPeildatum(2019, 3, 31);

/** A term of a vocabulary, by turns. */
template <class Enum> Enum turn(int number)
{
    return static_cast<Enum>(number % static_cast<int>(vocabularyOf<Enum>().terms.size()));
}

QDateTime closing(int round)
{
    return {firstPeildatum.addMonths(3 * round).addDays(14), QTime(12, 0), Qt::UTC};
}

Measure measureOf(int number)
{
    Measure measure = aMeasure(QStringLiteral("M%1").arg(number + 1, 5, 10, QLatin1Char('0')));
    measure.title = QStringLiteral("Maatregel %1: minder verwijzingen, meer in het gewone leven").arg(number + 1);
    measure.status = turn<Status>(number);
    measure.healthTime = turn<Health>(number);
    measure.healthMoney = turn<Health>(number / 3);
    measure.progress = number % 101;
    measure.achieved = QStringLiteral("Afspraken gemaakt met %1 huisartsen").arg(number % 40);
    return measure;
}

struct Skeleton
{
    QList<Measure> measures;
    QList<Party> municipalities;
};

Result<void> insertSkeleton(Edit &edit, const Skeleton &skeleton)
{
    Result<void> done;
    for (const Party &municipality : skeleton.municipalities)
        done = done.and_then([&] { return edit.insert(municipality).map([](auto) {}); });
    for (const Measure &measure : skeleton.measures) {
        done = done.and_then([&] { return edit.insert(measure).map([](auto) {}); });
        for (const Party &municipality : skeleton.municipalities)
            done = done.and_then([&] { return edit.insert(anApplicability(measure, municipality)).map([](auto) {}); });
    }
    return done;
}

ProgressReport reportOf(const Round &round, const Measure &measure, const Party &municipality, int number)
{
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = measure.id;
    report.party = municipality.id;
    report.status = turn<Status>(number);
    report.healthTime = turn<Health>(number / 2);
    report.progress = number % 101;
    report.achieved = QStringLiteral("Stap %1 gezet").arg(number % 12);
    report.submitted = round.peildatum.addDays(number % 14);
    return report;
}

Result<void> insertRound(Edit &edit, const Skeleton &skeleton, int number)
{
    Round round;
    round.id = newId<Round>();
    round.peildatum = firstPeildatum.addMonths(3 * number);
    round.label = QStringLiteral("%1-Q%2").arg(round.peildatum.year()).arg((round.peildatum.month() + 2) / 3);
    round.closed = closing(number).date();
    round.closedChange = edit.changeUid();
    Result<void> done = edit.insert(round).map([](auto) {});
    int count = number;
    for (const Measure &measure : skeleton.measures)
        for (const Party &municipality : skeleton.municipalities)
            done = done.and_then(
                [&] { return edit.insert(reportOf(round, measure, municipality, count++)).map([](auto) {}); });
    return done;
}

} // namespace

Result<void> generateProgramme(const QString &path, const ProgrammeSize &size)
{
    Skeleton skeleton;
    for (int number = 0; number < size.measures; ++number)
        skeleton.measures.append(measureOf(number));
    for (int number = 0; number < size.municipalities; ++number)
        skeleton.municipalities.append(aMunicipality(QStringLiteral("Gemeente %1").arg(number + 1)));

    QDateTime now = closing(-1);
    const auto fill = [&](ProgrammeFile &file) {
        Result<void> done =
            file.edit({QStringLiteral("import")}, [&](Edit &edit) { return insertSkeleton(edit, skeleton); })
                .map([](const auto &) {});
        for (int round = 0; done && round < size.rounds; ++round) {
            now = closing(round);
            done = file.edit({QStringLiteral("round")}, [&](Edit &edit) { return insertRound(edit, skeleton, round); })
                       .map([](const auto &) {});
        }
        return done;
    };
    return ProgrammeFile::build(
        path, aProgramme(), [&] { return now; }, fill);
}

} // namespace aanjager::fixtures

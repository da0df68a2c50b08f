#include "core/exchange/csv_reader.h"
#include "core/exchange/import.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** A problem as one line: "kind code row column: found -> accepted". */
QString lineOf(const ImportProblem &problem)
{
    return QStringLiteral("%1 %2 %3 %4: %5 -> %6")
        .arg(codeOf(problem.kind), problem.code)
        .arg(problem.row)
        .arg(problem.column, problem.found, problem.accepted);
}

QString noteText(const QString &notes)
{
    return notes.simplified();
}

class ImportTrackers : public ProgrammeTest
{
protected:
    ImportReport import(const char *name, const ImportOptions &options = {})
    {
        const auto plan = readTracker(tracker(name), store(), options);
        EXPECT_TRUE(plan) << (plan ? std::string() : plan.error().detail.toStdString());
        const auto report = applyImport(file(), *plan);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail.toStdString());
        return *report;
    }

    QList<Measure> measures() const
    {
        QList<Measure> all = *store().all<Measure>();
        std::sort(all.begin(), all.end(), [](const Measure &a, const Measure &b) { return a.order < b.order; });
        return all;
    }

    QStringList partiesOf(Id<Measure> measure) const
    {
        QStringList names;
        const auto roles = store().all<MeasureParty>();
        for (const MeasureParty &role : *roles)
            if (role.measure == measure)
                names += store().get(role.party)->name;
        names.sort();
        return names;
    }

    /** An amount of a measure as "cents qualifier year", by the header it stood under. */
    QString amountOf(Id<Measure> measure, const QString &header) const
    {
        QStringList found;
        const auto lines = store().all<MoneyLine>();
        for (const MoneyLine &line : *lines)
            if (line.measure == measure && line.notes == header)
                found += QStringLiteral("%1 %2 %3")
                             .arg(line.amount->cents)
                             .arg(vocabularyOf<Qualifier>().code(static_cast<int>(line.amount->qualifier)))
                             .arg(line.year.value_or(0));
        return found.join(QStringLiteral(" | "));
    }

    QString themeOf(const Measure &measure) const
    {
        return measure.theme ? store().get(measure.theme)->name : QString();
    }
};

template <class Enum> std::string code(const std::optional<Enum> &value)
{
    return value ? vocabularyOf<Enum>().code(static_cast<int>(*value)).toStdString() : "-";
}

} // namespace

TEST_F(ImportTrackers, BringsTheDutchTrackerInWhole)
{
    const ImportReport report = import("nl-maatregelenpakket-2020.csv");

    struct Expected
    {
        const char *number, *title, *theme, *parties, *owner, *lead, *status, *health, *progress, *starts, *ends;
        const char *planned, *realised;
    };
    const Expected expected[] = {
        {"1", "Praktijkondersteuner jeugd bij elke huisarts", "Toegang", "Gemeenten", "municipality",
         "Beleidsadviseur Jeugd", "running", "on_course", "75", "2020-01-01", "2020-12-31", "125000000 exact 2021",
         "41250050 exact 2020"},
        {"2", "Verklarende analyse vóór inzet van specialistische hulp", "Toegang", "Jeugdteams", "professional",
         "Teamleider", "running", "attention", "60", "2020-03-01", "2021-Q1", "45000000 exact 2021",
         "9000000 exact 2020"},
        {"3a", "Regie op trajecten langer dan 18 maanden (gezinnen met één plan)", "Toegang", "Gemeenten,Jeugdteams",
         "municipality", "Kwaliteitsmedewerker", "running", "on_course", "50", "2020-02-01", "2021-06",
         "60000000 exact 2021", "0 to_be_determined 2020"},
        {"3b", "idem, bovenregionaal", "Toegang", "Regio", "region", "", "not_started", "-", "0", "", "",
         "0 to_be_determined 2021", ""},
        {"4", "Resultaatgericht bekostigen", "Inkoop", "SOJ", "region", "Inkoper", "preparing", "intervene", "20",
         "2020-summer", "2022-01-01", "120000000 about 2021", "0 exact 2020"},
        {"5", "Scherper contracteren: minder aanbieders", "Inkoop", "SOJ", "region", "Contractmanager", "running",
         "attention", "40", "2020-01-01", "2021-06-30", "80000000 exact 2021", "-2500000 exact 2020"},
        {"6", "Verblijf afbouwen: thuis, tenzij", "Verblijf", "Aanbieders", "provider", "Directeur zorg", "running",
         "intervene", "30", "2019-09-01", "2021-09-30", "140000000 exact 2021", "28000000 exact 2020"},
        {"7", "Pleegzorg: werving steun- en gezinshuisouders", "Verblijf", "Aanbieders", "provider", "Regiomanager",
         "done", "on_course", "100", "2019-10-01", "2020-07-01", "30000000 exact 2021", "31000000 exact 2020"},
        {"8", "Afschalen naar het jeugdteam binnen 6 weken", "Verblijf", "Aanbieders,Jeugdteams", "provider", "",
         "dropped", "-", "10", "2020-01-01", "", "0 exact 2021", "0 exact 2020"},
        {"9", "Dashboard per gemeente", "Sturing", "Regio", "region", "Data-analist", "done", "on_course", "100",
         "2019-11-01", "2020-06-30", "", ""},
        {"10", "Afspraken met verwijzers (huisartsen, GI’s)", "Sturing", "Gemeenten", "municipality", "Beleidsadviseur",
         "on_hold", "attention", "10", "2019-10", "2020-12-31", "60000000 exact 2021", ""},
    };
    EXPECT_EQ(report.measures, 11);
    EXPECT_EQ(report.created, 11);
    EXPECT_EQ(report.themes, 4);
    const QList<Measure> all = measures();
    ASSERT_EQ(all.size(), 11);
    for (int i = 0; i < 11; ++i) {
        const Measure &measure = all[i];
        const Expected &wanted = expected[i];
        EXPECT_EQ(measure.number, text(wanted.number));
        EXPECT_EQ(measure.title, text(wanted.title));
        EXPECT_EQ(themeOf(measure), text(wanted.theme)) << wanted.number;
        EXPECT_EQ(partiesOf(measure.id).join(u','), text(wanted.parties)) << wanted.number;
        EXPECT_EQ(code(measure.ownerKind), wanted.owner) << wanted.number;
        EXPECT_EQ(measure.lead, text(wanted.lead)) << wanted.number;
        EXPECT_EQ(code(std::optional(measure.status)), wanted.status) << wanted.number;
        EXPECT_EQ(code(measure.healthByHand), wanted.health) << wanted.number;
        EXPECT_EQ(QString::number(measure.progress.value_or(-1)), text(wanted.progress)) << wanted.number;
        EXPECT_EQ(measure.starts.toText(), text(wanted.starts)) << wanted.number;
        EXPECT_EQ(measure.ends.toText(), text(wanted.ends)) << wanted.number;
        EXPECT_EQ(amountOf(measure.id, text("Besparing 2021")), text(wanted.planned)) << wanted.number;
        EXPECT_EQ(amountOf(measure.id, text("Gerealiseerd t/m Q3")), text(wanted.realised)) << wanted.number;
        EXPECT_EQ(measure.reported, QDate(2020, 10, 1));
    }
}

TEST_F(ImportTrackers, TellsExactlyWhatIsWrongInTheDutchTracker)
{
    const ImportReport report = import("nl-maatregelenpakket-2020.csv");

    QStringList lines;
    for (const ImportProblem &problem : report.problems) {
        lines += lineOf(problem);
        EXPECT_EQ(problem.sheet, text("nl-maatregelenpakket-2020"));
    }
    EXPECT_EQ(lines, (QStringList{
                         text("guess value 6 Gereed (%): 0,6 -> 60 %"),
                         text("extra extra_cell 9 N: zie notitie -> "),
                         text("invalid no_such_day 13 Eind: 31-06-2020 -> 2020-06-30"),
                         text("guess value 14 Gereed (%): 1 -> 100 %"),
                         text("skipped totals_row 17 : Totaal; 11 maatregelen; € 6.600.000; € 1.067.500,50 -> "),
                     }));
}

TEST_F(ImportTrackers, KeepsInTheNoteWhatHasNoFieldInTheDutchTracker)
{
    import("nl-maatregelenpakket-2020.csv");

    const QList<Measure> all = measures();
    const auto noteOf = [&](int i) { return all[i].notes; };
    EXPECT_EQ(noteOf(0), text("Toelichting: In 8 van de 10 gemeenten; \"Sliedrecht\" start in november."));
    EXPECT_EQ(noteOf(3),
              text("Trekker (functie): n.t.b.\nStart: n.t.b.\nEind: n.t.b.\nToelichting: Wacht op besluit AB"));
    EXPECT_EQ(noteOf(4), text("Start: medio 2020\nToelichting: Besluit tariefmodel nodig\nN: zie notitie"));
    EXPECT_EQ(noteOf(5), text("Status: vertraagd\nToelichting: Frictiekosten (nadeel)"));
    EXPECT_EQ(noteOf(6),
              text("Toelichting: Bedden leeg terwijl hulp thuis groeit.\n  Overbrugging € 450.000 gevraagd."));
    EXPECT_EQ(noteOf(8), text("Stoplicht: n.v.t.\nEind: 31-06-2020\nToelichting: Opgegaan in maatregel 3a"));
    EXPECT_EQ(noteOf(10), text("Toelichting: Mandaat nodig; =HYPERLINK(\"http://example.invalid\")"));
    EXPECT_TRUE(noteOf(2).isEmpty());
}

TEST_F(ImportTrackers, ChangesNothingTheSecondTimeAndTakesAllBackInOneUndo)
{
    for (const char *name : {"nl-maatregelenpakket-2020.csv", "uk-gmpp-2019.csv"}) {
        const qsizetype before = file().log()->size();
        const ImportReport first = import(name);
        const ImportReport second = import(name);

        EXPECT_EQ(first.created, first.measures) << name;
        EXPECT_EQ(second.created, 0) << name;
        EXPECT_EQ(second.updated, 0) << name;
        EXPECT_EQ(second.unchanged, first.measures) << name;
        EXPECT_EQ(second.themes + second.parties, 0) << name;
        EXPECT_EQ(file().log()->size(), before + 1) << name;
        ASSERT_TRUE(file().undo());
        EXPECT_TRUE(store().all<Measure>()->isEmpty()) << name;
        EXPECT_TRUE(store().all<Party>()->isEmpty()) << name;
        EXPECT_TRUE(store().all<MoneyLine>()->isEmpty()) << name;
        EXPECT_TRUE(file().verify()->isEmpty()) << name;
    }
}

TEST_F(ImportTrackers, BringsEveryCellOfTheBritishPortfolioIn)
{
    const ImportReport report = import("uk-gmpp-2019.csv");

    QFile raw(tracker("uk-gmpp-2019.csv"));
    ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
    const SourceTable table = readCsv(raw.readAll())->table;
    QSet<QString> unusable;
    for (const ImportProblem &problem : report.problems)
        unusable.insert(QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.found.simplified()));
    const QMap<QString, Health> lights{{text("Green"), Health::OnCourse},
                                       {text("Amber"), Health::Attention},
                                       {text("Amber/Green"), Health::Attention},
                                       {text("Amber/Red"), Health::Intervene},
                                       {text("Red"), Health::Intervene}};
    const QList<Measure> all = measures();
    ASSERT_EQ(all.size(), 133);
    int cells = 0;
    for (int row = 1; row < table.rowCount(); ++row) {
        const Measure &measure = all[row - 1];
        for (int column = 0; column < 15; ++column) {
            const QString cell = table.cell(row, column).toString().simplified();
            const QString header = table.cell(0, column).toString();
            if (cell.isEmpty())
                continue;
            ++cells;
            const QString kept = noteText(measure.notes);
            if (unusable.contains(QStringLiteral("%1 %2 %3").arg(row + 1).arg(header, cell))) {
                EXPECT_TRUE(kept.contains(cell)) << row << ' ' << header.toStdString();
                continue;
            }
            const QStringList date = cell.split(u'.');
            const auto day = [&](int centuryBreak) {
                const int year = date.value(2).toInt();
                return QDate((year < centuryBreak ? 2000 : 1900) + year, date.value(1).toInt(), date.value(0).toInt());
            };
            bool isThere = false;
            switch (column) {
            case 0:
                isThere = measure.title.simplified() == cell;
                break;
            case 1:
                isThere = store().get(measure.leadParty)->name == cell;
                break;
            case 2:
                isThere = lights.contains(cell) && measure.healthByHand == lights[cell];
                break;
            case 3:
                isThere = measure.description.simplified() == cell;
                break;
            case 4:
                isThere = measure.cause.simplified() == cell;
                break;
            case 5:
                isThere = measure.starts == ImpreciseDate{day(50)};
                break;
            case 6:
                isThere = measure.ends == ImpreciseDate{day(50)};
                break;
            case 8:
            case 9:
            case 10: {
                const qint64 pence = QString(cell).remove(u'£').remove(u',').remove(u'.').toLongLong();
                isThere = amountOf(measure.id, header) ==
                          QStringLiteral("%1 exact %2").arg(pence * 1'000'000).arg(column == 10 ? 0 : 2019);
                break;
            }
            case 13: {
                const QString yearly = amountOf(measure.id, text("yearly_budget"));
                isThere = yearly.endsWith(u' ' + cell) || kept.contains(QStringLiteral("year: ") + cell);
                break;
            }
            case 14:
                isThere = themeOf(measure) == cell;
                break;
            default:
                isThere = kept.contains(cell);
            }
            EXPECT_TRUE(isThere) << row << ' ' << header.toStdString() << ": " << cell.toStdString();
        }
    }
    EXPECT_EQ(cells, 1995);
    EXPECT_EQ(report.themes, 4);
    EXPECT_EQ(report.parties, 16);
}

TEST_F(ImportTrackers, StatesWhatItMadeOfTheBritishColoursAndMillions)
{
    const ImportReport report = import("uk-gmpp-2019.csv");

    const ColumnMapping *light = report.mapping.columnOf(u"health");
    ASSERT_TRUE(light);
    EXPECT_EQ(light->values[text("Amber/Red")], text("intervene"));
    EXPECT_EQ(light->values[text("Amber/Green")], text("attention"));
    QMap<QString, int> invalid;
    QStringList guesses;
    for (const ImportProblem &problem : report.problems) {
        if (problem.kind == ProblemKind::Invalid)
            ++invalid[problem.column];
        else
            guesses += lineOf(problem);
    }
    const QMap<QString, int> counted{{text("colour_rating"), 3},    {text("start_date"), 2},
                                     {text("end_date"), 6},         {text("yearly_budget"), 12},
                                     {text("yearly_forecast"), 12}, {text("wlc_baseline_incl_NCG"), 15}};
    EXPECT_EQ(invalid, counted);
    EXPECT_EQ(guesses, (QStringList{text("guess unit 1 yearly_budget: £40.27 -> 40270000.00 GBP"),
                                    text("guess unit 1 yearly_forecast: £37.40 -> 37400000.00 GBP"),
                                    text("guess unit 1 wlc_baseline_incl_NCG: £12,343.96 -> 12343960000.00 GBP")}));
}

TEST_F(ImportTrackers, DryRunCountsAndStoresNothing)
{
    const auto plan = readTracker(tracker("nl-maatregelenpakket-2020.csv"), store());

    const auto report = previewImport(store(), *plan);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->created, 11);
    EXPECT_FALSE(report->isApplied);
    EXPECT_TRUE(store().all<Measure>()->isEmpty());
    const QJsonObject json = toJson(*report);
    EXPECT_EQ(json[text("measures")].toInt(), 11);
    const QJsonObject problem = json[text("problems")].toArray().at(2).toObject();
    EXPECT_EQ(problem[text("row")].toInt(), 13);
    EXPECT_EQ(problem[text("column")].toString(), text("Eind"));
    EXPECT_EQ(problem[text("found")].toString(), text("31-06-2020"));
    EXPECT_EQ(problem[text("accepted")].toString(), text("2020-06-30"));
}

TEST_F(ImportTrackers, GoesByAGivenMappingThatWasWrittenAndReadBack)
{
    ImportReport guessed = import("nl-maatregelenpakket-2020.csv");
    ASSERT_TRUE(file().undo());
    const QByteArray written = QJsonDocument(toJson(guessed.mapping)).toJson();

    auto mapping = mappingFromJson(QJsonDocument::fromJson(written).object());
    ASSERT_TRUE(mapping);
    EXPECT_EQ(*mapping, guessed.mapping);
    for (ColumnMapping &column : mapping->columns) {
        if (column.to == u"ends")
            column.values[text("31-06-2020")] = text("2020-06-30");
        if (column.to == u"progress")
            column.values = {{text("0,6"), text("60")}, {text("1"), text("100")}};
    }
    const ImportReport given = import("nl-maatregelenpakket-2020.csv", {*mapping});

    EXPECT_EQ(given.created, 11);
    EXPECT_EQ(given.problems.size(), 2);
    EXPECT_EQ(measures()[8].ends.toText(), text("2020-06-30"));
    EXPECT_EQ(measures()[9].progress, 100);
}

TEST_F(ImportTrackers, KeepsWhatAPersonWroteAndUpdatesWhatTheTrackerSays)
{
    import("nl-maatregelenpakket-2020.csv");
    Measure changed = measures()[1];
    changed.status = Status::Done;
    changed.sponsor = text("wethouder");
    changed.notes += text("\nEigen aantekening");
    update(changed);

    const ImportReport again = import("nl-maatregelenpakket-2020.csv");

    EXPECT_EQ(again.updated, 1);
    EXPECT_EQ(again.unchanged, 10);
    const Measure after = *store().get(changed.id);
    EXPECT_EQ(after.status, Status::Running);
    EXPECT_EQ(after.sponsor, text("wethouder"));
    EXPECT_EQ(after.notes, text("Toelichting: Scholing uitgesteld door corona\nEigen aantekening"));
}

TEST_F(ImportTrackers, KeepsALineOfAPersonUnderTheSameHeader)
{
    import("nl-maatregelenpakket-2020.csv");
    Measure changed = measures()[1];
    changed.notes = text("Toelichting: gebeld met de controller\n  op 3 maart\nEigen aantekening");
    update(changed);
    import("nl-maatregelenpakket-2020.csv");
    const QString kept = store().get(changed.id)->notes;
    const ImportReport again = import("nl-maatregelenpakket-2020.csv");

    EXPECT_EQ(kept, text("Toelichting: gebeld met de controller\n  op 3 maart\n"
                         "Toelichting: Scholing uitgesteld door corona\nEigen aantekening"));
    EXPECT_EQ(again.created + again.updated, 0);
    EXPECT_EQ(store().get(changed.id)->notes, kept);
}

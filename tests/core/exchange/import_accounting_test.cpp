#include "core/exchange/import.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/table_reader.h"
#include "tests/core/exchange/accounting.h"
#include "tests/core/exchange/stored_accounting.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/** Tables as nobody thought of them: words of trackers in any order, and cells of every kind under them. */
class RandomTracker
{
public:
    explicit RandomTracker(quint32 seed) : m_random(seed) {}

    QList<Sheet> sheets()
    {
        QList<Sheet> all;
        const QStringList names{text("Q1 2020"), text("2020-Q2"), text("Maatregelen"), text("Blad1"),
                                text("Voortgang per 1 okt 2020")};
        const bool isSameHeader = m_random.bounded(2) == 0;
        m_isByRow = m_random.bounded(5) == 0;
        const QStringList header = headerRow();
        const int count = 1 + m_random.bounded(3);
        for (int i = 0; i < count; ++i) {
            Sheet sheet;
            sheet.table.name = names[(i + static_cast<int>(m_random.bounded(2))) % names.size()] + QString(i, u' ');
            fill(sheet.table, isSameHeader ? header : headerRow());
            all.append(std::move(sheet));
        }
        return all;
    }

private:
    QString oneOf(const char *bars)
    {
        const QStringList all = text(bars).split(u'|');
        return all[m_random.bounded(static_cast<int>(all.size()))];
    }

    QStringList headerRow()
    {
        QStringList header{oneOf("Nr|Nummer|"), oneOf("Maatregel|Titel|Opgave")};
        if (m_isByRow)
            header += text("Kwartaal");
        const int width = 1 + m_random.bounded(9);
        for (int i = 0; i < width; ++i)
            header += oneOf("Status|Status Q1 2020|Voortgang Q2 2020|% Q3|Oordeel okt 2020|Toelichting Q1 2020|Thema|"
                            "Trekker|Aan de lat|Start|Eind|wk 36|wk 37|wk 40|Q1 2021|Q2 2021|Besparing 2021|Kosten|"
                            "Sliedrecht|Dordrecht|Gorinchem|Toelichting|Jaar|Kwartaal|Actie|Opgegaan in|Zaaknr||"
                            "Stoplicht geld|Bijgewerkt op|Stand 1 oktober 2020|Resultaat Q2 2020|Oordeel 2019|"
                            "Oordeel 2020|Gemeente");
        return header;
    }

    QString cell(int column, int row)
    {
        if (column == 0)
            return m_random.bounded(5) == 0 ? oneOf("|Totaal|a") : QString::number(1 + row % 7);
        if (column == 1)
            return m_random.bounded(8) == 0 ? oneOf("|1. doen|Totaal") : text("Maatregel %1").arg(row % 7);
        if (column == 2 && m_isByRow)
            return oneOf("Q1 2020|Q2 2020|2020-Q3");
        return oneOf(
            "||||loopt|gereed|vertraagd|niet gestart|groen|oranje|rood|Amber/Red|75%|0,75|75|veel|x|X|-|n.v.t.|"
            "n.t.b.|€ 1.250.000,-|1,4 mln|£1,060.97m|p.m.|Entre 200 et 500|31-12-2020|31-06-2020|44196|okt-19|"
            "Q1 2021|medio 2020|juni 2021|Gemeenten / Regio|de buren|V|deels|loopt al|40%|2021|Q1 2020|Q2 2020|"
            "regel een\nregel twee|=SOM(A1)|\"aanhaling\"|Sliedrecht|Jan|  spaties  |ja|1|start|Totaal|x ja");
    }

    void addRow(SourceTable &table, const QStringList &cells)
    {
        for (const QString &cell : cells)
            table.addCell(cell);
        table.endRow();
    }

    void fill(SourceTable &table, const QStringList &header)
    {
        for (int banner = m_random.bounded(3); banner > 0; --banner)
            addRow(table, {oneOf("Voortgang 2020|bedragen x € 1.000|Peildatum 1-10-2020||Programma")});
        const bool hasGroups = m_random.bounded(4) == 0;
        if (hasGroups) {
            QStringList groups{QString(), QString()};
            while (groups.size() < header.size())
                groups += groups.size() % 3 == 2 ? oneOf("Q1 2020|Q2 2020|Planning|2020") : QString();
            addRow(table, groups);
        }
        const QStringList beside =
            m_random.bounded(7) == 0 ? QStringList{text("Nr"), text("Risico"), oneOf("Oorzaak|Status")} : QStringList();
        addRow(table, withBeside(header, header.size(), beside));
        const int rows = m_random.bounded(14);
        for (int row = 0; row < rows; ++row) {
            if (m_random.bounded(9) == 0)
                addRow(table, {});
            if (m_random.bounded(12) == 0)
                addRow(table, header);
            if (m_random.bounded(12) == 0)
                addRow(table, {oneOf("Thema Toegang|Risico's|los")});
            if (m_random.bounded(15) == 0)
                addRow(table, {text("Nr"), text("Risico"), text("Oorzaak"), text("Gevolg")});
            QStringList cells;
            const int width = static_cast<int>(header.size()) - 1 + m_random.bounded(3);
            for (int column = 0; column < width; ++column)
                cells += cell(column, row);
            const bool hasRisk = !beside.isEmpty() && m_random.bounded(3) > 0;
            const QStringList risk =
                hasRisk ? QStringList{text("R%1").arg(row), oneOf("Te laat|Te duur"), oneOf("|loopt|drukte")}
                        : QStringList();
            addRow(table, withBeside(cells, header.size(), risk));
        }
    }

    /** The cells with those of another table beside them, a blank column between. */
    static QStringList withBeside(QStringList cells, qsizetype width, const QStringList &beside)
    {
        if (beside.isEmpty())
            return cells;
        while (cells.size() < width + 1)
            cells += QString();
        return cells.mid(0, width) + QStringList{QString()} + beside;
    }

    QRandomGenerator m_random;
    bool m_isByRow = false; ///< a row is a measure in a quarter
};

QString shownAs(const QList<Sheet> &sheets)
{
    QString all;
    for (const Sheet &sheet : sheets) {
        all += u'[' + sheet.table.name + QStringLiteral("]\n");
        for (int row = 0; row < sheet.table.rowCount(); ++row) {
            for (int column = 0; column < sheet.table.width(row); ++column)
                all += sheet.table.cell(row, column).toString() + u'|';
            all += u'\n';
        }
    }
    return all;
}

} // namespace

TEST(ImportAccounting, LosesNoCellOfTablesThatNobodyHasSeen)
{
    int planned = 0;
    int rounds = 0;
    const quint32 last = qEnvironmentVariableIntValue("AANJAGER_SEEDS") > 0
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("AANJAGER_SEEDS"))
                             : 600;
    for (quint32 seed = 1; seed <= last; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto choice = chooseTable(sheets, {});
        ASSERT_TRUE(choice);
        const auto plan = planImport(sheets, *choice, {}, {});
        if (!plan) {
            EXPECT_EQ(plan.error().kind, ErrorKind::Format);
            continue;
        }
        ++planned;
        rounds += !plan->rounds.isEmpty();
        const QStringList lost = lostCells(sheets, *plan);
        ASSERT_TRUE(lost.isEmpty()) << "seed " << seed << ": " << lost.join(u'\n').toStdString() << '\n'
                                    << shownAs(sheets).toStdString();
        const auto again =
            mappingFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(plan->mapping)).toJson()).object());
        ASSERT_TRUE(again) << "seed " << seed << again.error().found.toStdString();
        ASSERT_EQ(*again, plan->mapping) << "seed " << seed;
        const auto given = planImport(sheets, *choice, *again, {});
        ASSERT_TRUE(given) << "seed " << seed << given.error().found.toStdString();
        EXPECT_EQ(given->measures.size(), plan->measures.size()) << "seed " << seed;
    }
    EXPECT_GT(planned, 450);
    EXPECT_GT(rounds, 120);
}

TEST(ImportAccounting, LosesNoCellOfTheRealTrackersAndTheFiles)
{
    for (const char *folder : {"/trackers", "/imports"}) {
        const QDir files(text(AANJAGER_TEST_DATA) + text(folder));
        for (const QString &name : files.entryList({text("*.csv"), text("*.xlsx"), text("*.ods")})) {
            const auto sheets = readSheets(files.filePath(name));
            ASSERT_TRUE(sheets) << name.toStdString();
            const auto plan = planImport(*sheets, chooseTable(*sheets, {}).value(), {}, {});
            ASSERT_TRUE(plan) << name.toStdString() << plan.error().detail.toStdString();
            const QStringList lost = lostCells(*sheets, *plan);
            EXPECT_TRUE(lost.isEmpty()) << name.toStdString() << '\n' << lost.join(u'\n').toStdString();
        }
    }
}

namespace {

/** Rows that are passed over though nothing in them says that they are no measure. */
QStringList wronglySkipped(const QList<Sheet> &sheets, const ImportPlan &plan)
{
    QStringList wrong;
    for (const ImportProblem &problem : plan.problems) {
        const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const Sheet &each) { return each.table.name == problem.sheet; });
        if (problem.kind != ProblemKind::Skipped || sheet == sheets.end() || problem.sheet != plan.sheet)
            continue;
        bool isNamed = false;
        for (const QStringView to : {u"number", u"title"})
            if (const ColumnMapping *column = plan.mapping.columnOf(to))
                isNamed |= !sheet->table.cell(problem.row - 1, column->column).trimmed().isEmpty();
        const bool isTotal = problem.found.contains(QStringLiteral("Totaal"));
        if (problem.code == u"hint_row" || (problem.code == u"totals_row" && !isTotal) ||
            (problem.code == u"no_title" && isNamed))
            wrong += problem.code + u' ' + problem.found;
    }
    return wrong;
}

} // namespace

TEST(ImportAccounting, PassesOverNoRowOfAMeasure)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto plan = planImport(sheets, *chooseTable(sheets, {}), {}, {});
        const QStringList wrong = plan ? wronglySkipped(sheets, *plan) : QStringList();
        EXPECT_TRUE(wrong.isEmpty()) << "seed " << seed << ": " << wrong.join(u'\n').toStdString() << '\n'
                                     << shownAs(sheets).toStdString();
    }
}

TEST(ImportAccounting, LosesNoCellWhereTwoColumnsBecomeTheSame)
{
    QRandomGenerator random(7);
    int doubled = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto choice = chooseTable(sheets, {});
        const auto guessed = planImport(sheets, *choice, {}, {});
        if (!guessed || guessed->mapping.columns.size() < 4)
            continue;
        Mapping mapping = guessed->mapping;
        const auto some = [&] { return 2 + random.bounded(static_cast<int>(mapping.columns.size()) - 2); };
        const ColumnMapping &like = mapping.columns[some()];
        ColumnMapping &other = mapping.columns[some()];
        const ColumnMapping before = other;
        other = like;
        other.header = before.header;
        other.column = before.column;
        const auto plan = planImport(sheets, *choice, mapping, {});
        ASSERT_TRUE(plan) << "seed " << seed << plan.error().detail.toStdString();
        ++doubled;
        const QStringList lost = lostCells(sheets, *plan);
        ASSERT_TRUE(lost.isEmpty()) << "seed " << seed << ": " << lost.join(u'\n').toStdString() << '\n'
                                    << shownAs(sheets).toStdString();
    }
    EXPECT_GT(doubled, 100);
}

TEST(ImportAccounting, StoresAllThatIsPlannedAndNothingTwice)
{
    QTemporaryDir folder;
    int stored = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto plan = planImport(sheets, *chooseTable(sheets, {}), {}, {});
        if (!plan)
            continue;
        const QString path = folder.filePath(QStringLiteral("%1.aanjager").arg(seed));
        ASSERT_TRUE(ProgrammeFile::create(path, aProgramme()));
        const auto file = ProgrammeFile::open(path);
        ASSERT_TRUE(file);
        ASSERT_TRUE(applyImport(**file, *plan));
        ++stored;
        const QStringList missing = missingIn((*file)->store(), *plan);
        EXPECT_TRUE(missing.isEmpty()) << "seed " << seed << ": " << missing.join(u'\n').toStdString() << '\n'
                                       << shownAs(sheets).toStdString();
        const auto again = previewImport((*file)->store(), *plan);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->created + again->updated + again->reports + again->rounds + again->parties, 0)
            << "seed " << seed << '\n'
            << shownAs(sheets).toStdString();
    }
    EXPECT_GT(stored, 40);
}

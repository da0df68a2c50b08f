// What a person sees and chooses of lists in less usual shapes: tables beside each other, names that are not quite
// known, sheets of earlier quarters, the quarters of another year.
#include "tests/support/gui/shown_window.h"
#include "ui/import/arrivals_model.h"
#include "ui/import/check_step.h"
#include "ui/import/column_details.h"
#include "ui/import/import_wizard.h"
#include "ui/import/mapping_step.h"
#include "ui/import/problem_list.h"
#include "ui/import/table_step.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportShapes : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        for (const char *name : {"Papendrecht", "Alblasserdam"})
            ASSERT_TRUE(window->session().edit({QStringLiteral("add")}, [name](Edit &edit) {
                return edit.insert(aMunicipality(QString::fromLatin1(name))).map([](auto) {});
            }));
        wizard = std::make_unique<ImportWizard>(window->context());
        wizard->resize(1280, 800);
        wizard->show();
    }

    void read(const QStringList &lines)
    {
        const QString path = package.folder.filePath(QStringLiteral("lijst.csv"));
        QFile csv(path);
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(lines.join(u'\n').toUtf8());
        csv.close();
        open(path);
    }

    void open(const QString &path)
    {
        wizard->open(path);
        rest();
        ASSERT_TRUE(wizard->draft().reading());
        ASSERT_TRUE(wizard->draft().reading()->plan);
        wizard->goTo(ImportWizard::MappingOf);
        rest();
    }

    void rest() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !wizard->draft().work().isRunning(); }, 20'000));
        QApplication::processEvents();
    }

    QPushButton *button(const QString &words) const
    {
        for (auto *found : wizard->mappingStep()->problems()->findChildren<QPushButton *>())
            if (found->isVisible() && found->text() == words)
                return found;
        return nullptr;
    }

    const ImportPlan &plan() const { return *wizard->draft().reading()->plan; }

    std::unique_ptr<ImportWizard> wizard;
};

} // namespace

TEST_F(ImportShapes, TheSecondTableOnASheetIsChosenFromTheList)
{
    read({QStringLiteral("Nr;Maatregel;Status;;Nr;Maatregel;Trekker"),
          QStringLiteral("N1;Een;loopt;;P1;Project een;Jan"), QStringLiteral("N2;Twee;loopt;;P2;Project twee;Els"),
          QStringLiteral("N3;Drie;loopt;;;;")});
    wizard->goTo(ImportWizard::Table);
    QListWidget *tables = wizard->tableStep()->tables();
    ASSERT_TRUE(tables->isVisible());
    ASSERT_EQ(tables->count(), 2);
    EXPECT_EQ(plan().measures.size(), 3);

    tables->setFocus();
    QTest::keyClick(tables, Qt::Key_Down);
    rest();

    EXPECT_EQ(plan().measures.size(), 2);
    EXPECT_EQ(plan().measures.first().measure.number, QStringLiteral("P1"));
    EXPECT_EQ(tables->currentRow(), 1);
    EXPECT_EQ(std::count_if(plan().problems.begin(), plan().problems.end(),
                            [](const ImportProblem &problem) { return problem.code == u"other_table"; }),
              4);
}

TEST_F(ImportShapes, MunicipalitiesAreOneRowWhoseNamesAndWordsAreChosen)
{
    read({QStringLiteral("Nr;Maatregel;Papendrecht;Gem. Sliedrecht;Alblaserdam;Opm"),
          QStringLiteral("N1;Een;x;n.v.t.;x;los"), QStringLiteral("N2;Twee;x;x;deels;")});
    MappingStep &step = *wizard->mappingStep();
    ColumnsModel &columns = *step.columnsModel();
    ASSERT_EQ(columns.rowCount(), 4);
    EXPECT_EQ(columns.letters(2), QStringLiteral("C–E"));
    EXPECT_EQ(columns.header(2), QStringLiteral("Papendrecht … Alblaserdam"));
    EXPECT_EQ(columns.total(), 6);
    ASSERT_TRUE(button(QStringLiteral("Het is Alblasserdam")));

    step.columns()->setCurrentIndex(columns.index(2, ColumnsModel::Becomes));
    ValuesModel &values = *step.details()->valuesModel();
    EXPECT_EQ(values.index(2, ValuesModel::Becomes).data().toString(), QStringLiteral("Waarschijnlijk Alblasserdam"));
    const QStringList choices = values.index(2, ValuesModel::Becomes).data(ChoicesRole).toStringList();
    values.setData(values.index(2, ValuesModel::Becomes), choices.indexOf(QStringLiteral("Alblasserdam")),
                   Qt::EditRole);
    rest();

    EXPECT_FALSE(wizard->draft().mapping().columns[4].isNameGuessed);
    EXPECT_EQ(values.index(2, ValuesModel::Becomes).data().toString(), QStringLiteral("Alblasserdam"));
    EXPECT_FALSE(button(QStringLiteral("Het is Alblasserdam")));
}

TEST_F(ImportShapes, AColumnOfThemAllGoesToTheNoteAtOnce)
{
    read({QStringLiteral("Nr;Maatregel;Papendrecht;Sliedrecht;Alblasserdam"), QStringLiteral("N1;Een;x;x;x")});
    ColumnsModel &columns = *wizard->mappingStep()->columnsModel();

    columns.setData(columns.index(2, ColumnsModel::Becomes), columns.targets().indexOf(QStringLiteral("notes")),
                    Qt::EditRole);
    rest();

    EXPECT_EQ(columns.rowCount(), 5);
    EXPECT_TRUE(plan().measures.first().cells.isEmpty());
    EXPECT_EQ(plan().measures.first().notes.size(), 3);
}

TEST_F(ImportShapes, ACellOfAnEarlierQuarterIsCorrectedOnItsOwnSheet)
{
    open(QStringLiteral(AANJAGER_TEST_DATA "/imports/23-blad-per-kwartaal.xlsx"));
    MappingStep &step = *wizard->mappingStep();
    ASSERT_TRUE(step.sheetBox()->isVisible());
    EXPECT_EQ(step.sheetBox()->count(), 3);
    ArrivalsModel &arrivals = *step.arrivalsModel();

    step.sheetBox()->setCurrentIndex(step.sheetBox()->findData(QStringLiteral("Q1 2020")));
    emit step.sheetBox()->activated(step.sheetBox()->currentIndex());
    ASSERT_EQ(arrivals.sheet(), QStringLiteral("Q1 2020"));
    EXPECT_EQ(arrivals.rowCount(), 3);
    const QModelIndex cell = arrivals.cellOf(3, QStringLiteral("D"));
    ASSERT_TRUE(cell.isValid());
    EXPECT_TRUE(arrivals.setData(cell, QStringLiteral("25%"), Qt::EditRole));
    rest();

    EXPECT_EQ(arrivals.sheet(), QStringLiteral("Q1 2020"));
    bool isFound = false;
    for (const PlannedMeasure &measure : plan().measures)
        for (const PlannedReport &report : measure.reports)
            if (measure.measure.number == u"M2" && report.round == u"2020-Q1") {
                isFound = true;
                EXPECT_EQ(report.report.progress, 25);
            }
    EXPECT_TRUE(isFound);
}

TEST_F(ImportShapes, RowsOfTheLastQuarterShowWhatTheySayOfIt)
{
    open(QStringLiteral(AANJAGER_TEST_DATA "/imports/23-blad-per-kwartaal.xlsx"));
    const MappingStep &step = *wizard->mappingStep();
    const ArrivalsModel &arrivals = *step.arrivalsModel();

    const QModelIndex status = arrivals.cellOf(2, QStringLiteral("C"));
    const QModelIndex progress = arrivals.cellOf(2, QStringLiteral("D"));

    EXPECT_EQ(status.data(StatusRole), QVariant(static_cast<int>(Status::Done)));
    EXPECT_EQ(progress.data().toString(), QStringLiteral("100%"));
    EXPECT_EQ(plan().measures.size(), 3); // one of them is told of by an earlier sheet alone
    EXPECT_EQ(arrivals.arriving(), 2);
    EXPECT_EQ(step.columnsModel()->index(0, ColumnsModel::Outcome).data().toString(), QStringLiteral("2 van 2"));
}

TEST_F(ImportShapes, TheCheckCallsAVerdictFromAListNoVerdictByHandAndTellsLongTextsWhole)
{
    const QString description = QString(QStringLiteral("Zoals het was. ")).repeated(40).trimmed();
    read({QStringLiteral("Nr;Maatregel;Stoplicht;Omschrijving"), QStringLiteral("N1;Een;oranje;") + description});

    wizard->goTo(ImportWizard::Check);
    rest();

    const QModelIndex given = wizard->checkStep()->model()->index(1, DifferencesModel::After);
    const QString whole = given.data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(whole.contains(QStringLiteral("Oordeel over het geheel: Aandacht"))) << qPrintable(whole);
    EXPECT_TRUE(whole.contains(description)) << qPrintable(whole);
    EXPECT_LT(given.data().toString().size(), description.size());
    EXPECT_TRUE(wizard->checkStep()->table()->isColumnHidden(DifferencesModel::Before));
}

TEST_F(ImportShapes, ARoundIsCalledAndDatedOtherwise)
{
    read({QStringLiteral("Nr;Maatregel;Status Q1 2020;Status Q2 2020"), QStringLiteral("N1;Een;loopt;gereed")});
    MappingStep &step = *wizard->mappingStep();
    step.columns()->setCurrentIndex(step.columnsModel()->index(2, ColumnsModel::Becomes));
    ASSERT_TRUE(step.details()->round()->isVisible());

    step.details()->round()->setText(QStringLiteral("Voorjaar"));
    emit step.details()->round()->editingFinished();
    rest();
    step.details()->peildatum()->setDate(QDate(2020, 4, 15));
    rest();

    ASSERT_EQ(plan().rounds.size(), 2);
    EXPECT_EQ(plan().rounds.first().label, QStringLiteral("Voorjaar"));
    EXPECT_EQ(plan().rounds.first().peildatum, QDate(2020, 4, 15));
}

TEST_F(ImportShapes, NumbersOfOtherMeasuresAreAskedAboutBeforeAnythingIsOverwritten)
{
    const QList<Measure> known = window->session().state().all<Measure>();
    ASSERT_GE(known.size(), 2);
    read({QStringLiteral("Nr;Maatregel;Status"), known[0].number + QStringLiteral(";Zwembad renoveren;gereed"),
          known[1].number + QStringLiteral(";Fietspaden aanleggen;gereed")});
    wizard->goTo(ImportWizard::Check);
    rest();
    CheckStep &check = *wizard->checkStep();
    QPushButton *same = check.sameNumbers();
    EXPECT_EQ(check.countsText(), QStringLiteral("2 nieuw · 0 gewijzigd · 0 ongewijzigd"));
    ASSERT_TRUE(same->isVisible());
    EXPECT_EQ(same->text(), QStringLiteral("Het zijn dezelfde maatregelen"));
    EXPECT_FALSE(same->accessibleDescription().isEmpty());

    same->setFocus();
    QTest::keyClick(same, Qt::Key_Space);
    rest();
    rest();

    EXPECT_EQ(check.countsText(), QStringLiteral("0 nieuw · 2 gewijzigd · 0 ongewijzigd"));
    EXPECT_EQ(same->text(), QStringLiteral("Het zijn andere maatregelen"));
    QTest::mouseClick(same, Qt::LeftButton);
    rest();
    rest();
    EXPECT_EQ(check.countsText(), QStringLiteral("2 nieuw · 0 gewijzigd · 0 ongewijzigd"));
}

TEST_F(ImportShapes, ColumnsOfPartsAreChosenAsMunicipalities)
{
    read({QStringLiteral("Nr;Maatregel;Voortgang Noord;Voortgang Zuid"), QStringLiteral("N1;Een;40%;60%"),
          QStringLiteral("N2;Twee;10%;20%")});
    QPushButton *choose = button(QStringLiteral("Kiezen"));
    ASSERT_TRUE(choose);

    choose->click();
    ColumnsModel &columns = *wizard->mappingStep()->columnsModel();
    const QModelIndex current = wizard->mappingStep()->columns()->currentIndex();
    EXPECT_EQ(columns.letters(current.row()), QStringLiteral("C"));
    columns.setData(current, columns.targets().indexOf(QStringLiteral("applicability")), Qt::EditRole);
    rest();

    EXPECT_EQ(wizard->draft().mapping().columns[2].municipality, QStringLiteral("Noord"));
    ASSERT_EQ(plan().measures.first().cells.size(), 1);
    EXPECT_EQ(plan().measures.first().cells.first().word.progress, 40);
    EXPECT_FALSE(plan().measures.first().measure.progress);
}

TEST_F(ImportShapes, TheWayOnHasTheFocusOnceThereIsOne)
{
    read({QStringLiteral("Nr;Maatregel"), QStringLiteral("N1;Een")});
    wizard->goTo(ImportWizard::File);
    const auto button = [this](const QString &words) {
        for (auto *found : wizard->findChildren<QPushButton *>())
            if (found->isVisible() && found->text() == words)
                return found;
        return static_cast<QPushButton *>(nullptr);
    };
    ASSERT_TRUE(button(QStringLiteral("Annuleren")));
    button(QStringLiteral("Annuleren"))->setFocus();

    wizard->open(wizard->draft().path());
    rest();
    EXPECT_EQ(wizard->focusWidget(), button(QStringLiteral("Volgende: blad en kopregel")));
    wizard->goTo(ImportWizard::Check);
    rest();

    EXPECT_EQ(wizard->focusWidget(), button(QStringLiteral("Importeren")));
}

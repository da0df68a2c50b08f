// A list of measures that comes into the programme through the real window: by keyboard alone, by mouse, with a
// correction, another mapping, a stop, an undo, and the same list once more.
#include "tests/support/gui/shown_window.h"
#include "ui/import/arrivals_model.h"
#include "ui/import/check_step.h"
#include "ui/import/column_details.h"
#include "ui/import/file_step.h"
#include "ui/import/import_wizard.h"
#include "ui/import/mapping_step.h"
#include "ui/import/problem_list.h"
#include "ui/import/step_strip.h"
#include "ui/import/table_step.h"
#include "ui/import/work_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        wizard = std::make_unique<ImportWizard>(window->context());
        wizard->resize(1280, 800);
        wizard->show();
        wizard->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(wizard.get()));
    }

    QString list(const QStringList &lines, const char *name = "lijst.csv") const
    {
        const QString path = package.folder.filePath(QString::fromLatin1(name));
        QFile csv(path);
        EXPECT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(lines.join(u'\n').toUtf8());
        return path;
    }

    QString aList() const
    {
        return list({QStringLiteral("Nr;Maatregel;Stand;Einddatum"), QStringLiteral("N01;Verhaal;loopt;31-12-2020"),
                     QStringLiteral("N02;Sociale basis;op stoom;31-09-2021"),
                     QStringLiteral("N03;Jeugdhulp op school;op stoom;31-08-2020")});
    }

    void read(const QString &path)
    {
        wizard->open(path);
        rest();
        ASSERT_TRUE(wizard->draft().reading());
    }

    /** Waits until nothing is read, planned or rehearsed. */
    void rest() const
    {
        const bool isDone = QTest::qWaitFor([this] { return !wizard->draft().work().isRunning(); }, 20'000);
        EXPECT_TRUE(isDone);
        QApplication::processEvents();
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(wizard->windowHandle(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    void click(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }

    void click(TableView *table, const QModelIndex &index) const
    {
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(index).center());
        QApplication::processEvents();
    }

    /** Picks from the list of choices that is open in a cell. */
    void pickChoice(TableView *table, const QString &words) const
    {
        auto *box = table->findChild<QComboBox *>();
        ASSERT_TRUE(box);
        QTRY_VERIFY_WITH_TIMEOUT(box->view()->isVisible(), 5'000);
        const int place = box->findText(words);
        ASSERT_GE(place, 0) << qPrintable(words);
        box->view()->setCurrentIndex(box->model()->index(place, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QApplication::processEvents();
    }

    QPushButton *proposal(const QString &words) const
    {
        for (auto *button : wizard->mappingStep()->problems()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().replace(QChar(0xa0), u' ') == words)
                return button;
        return nullptr;
    }

    const Measure *numbered(const char *number) const
    {
        const QList<Measure> &all = window->session().state().all<Measure>();
        const auto found = std::find_if(all.begin(), all.end(), [number](const Measure &measure) {
            return measure.number == QLatin1String(number);
        });
        return found == all.end() ? nullptr : &*found;
    }

    qsizetype changes() const { return window->session().file().log()->size(); }

    QModelIndex statusColumn() const { return wizard->mappingStep()->columnsModel()->index(2, ColumnsModel::Becomes); }

    std::unique_ptr<ImportWizard> wizard;
};

} // namespace

TEST_F(ImportWindow, ByKeyboardAlone)
{
    read(aList());
    EXPECT_TRUE(wizard->fileStep()->factsText().contains(QStringLiteral("lijst.csv")));
    EXPECT_TRUE(wizard->fileStep()->factsText().contains(QStringLiteral("UTF-8")));
    wizard->nextButton()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    EXPECT_EQ(wizard->step(), ImportWizard::Table);
    EXPECT_EQ(wizard->tableStep()->headerRow()->value(), 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(wizard->step(), ImportWizard::MappingOf);

    // "Stand" becomes the status; the words that are not known get a choice.
    MappingStep &mapping = *wizard->mappingStep();
    mapping.columns()->setFocus(Qt::TabFocusReason);
    mapping.columns()->setCurrentIndex(statusColumn());
    key(Qt::Key_Return);
    pickChoice(mapping.columns(), QStringLiteral("Status"));
    rest();
    EXPECT_EQ(statusColumn().siblingAtColumn(ColumnsModel::Outcome).data().toString(), QStringLiteral("2 onbekend"));
    TableView *values = mapping.details()->values();
    ASSERT_TRUE(values->isVisible());
    values->setFocus(Qt::TabFocusReason);
    values->setCurrentIndex(mapping.details()->valuesModel()->index(0, ValuesModel::Becomes));
    key(Qt::Key_Return);
    pickChoice(values, QStringLiteral("In uitvoering"));
    rest();
    EXPECT_EQ(statusColumn().siblingAtColumn(ColumnsModel::Outcome).data().toString(), QStringLiteral("3 van 3"));

    // The day that does not exist is corrected in its cell.
    QPushButton *fill = proposal(QStringLiteral("Zelf invullen"));
    ASSERT_TRUE(fill);
    fill->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    auto *line = mapping.arrivals()->findChild<QLineEdit *>();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("31-09-2021"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("30-09-2021"));
    QTest::keyClick(line, Qt::Key_Return);
    rest();
    EXPECT_EQ(mapping.problems()->open(), 0);
    EXPECT_TRUE(wizard->message().isEmpty()) << qPrintable(wizard->message());

    key(Qt::Key_Return, Qt::ControlModifier);
    rest();
    EXPECT_EQ(wizard->step(), ImportWizard::Check);
    EXPECT_EQ(wizard->checkStep()->countsText(), QStringLiteral("3 nieuw · 0 gewijzigd · 0 ongewijzigd"));
    const qsizetype log = changes();
    key(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(wizard->QDialog::result(), QDialog::Accepted);
    EXPECT_EQ(changes(), log + 1);
    ASSERT_TRUE(numbered("N02"));
    EXPECT_EQ(numbered("N02")->status, Status::Running);
    EXPECT_EQ(numbered("N02")->ends, ImpreciseDate{QDate(2021, 9, 30)});
    ASSERT_TRUE(window->session().undo());
    EXPECT_FALSE(numbered("N01"));
}

TEST_F(ImportWindow, ByMouseWithAProposalAndAKeptMappingForTheNextFile)
{
    read(aList());
    click(wizard->nextButton());
    click(wizard->nextButton());
    MappingStep &mapping = *wizard->mappingStep();
    click(mapping.columns(), statusColumn());
    pickChoice(mapping.columns(), QStringLiteral("Status"));
    rest();
    QPushButton *day = proposal(QStringLiteral("30 september 2021"));
    ASSERT_TRUE(day);
    click(day);
    rest();
    EXPECT_EQ(mapping.problems()->open(), 2);
    EXPECT_TRUE(mapping.keepBox()->isChecked()); // as it was mapped by hand
    mapping.keepName()->setText(QStringLiteral("Lijst van de regio"));
    click(wizard->nextButton());
    rest();
    click(wizard->nextButton());
    ASSERT_TRUE(numbered("N02"));
    EXPECT_TRUE(numbered("N02")->notes.contains(QStringLiteral("op stoom"))); // nothing is lost

    ImportWizard next(window->context());
    next.show();
    next.open(list({QStringLiteral("Einddatum;Stand;Maatregel;Nr"), QStringLiteral("1-1-2022;klaar;Nieuw;N09")},
                   "volgende.csv"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return next.draft().reading() && !next.draft().work().isRunning(); }, 20'000));
    EXPECT_EQ(next.draft().keptAs(), QStringLiteral("Lijst van de regio"));
    EXPECT_EQ(next.draft().reading()->plan->measures.first().measure.status, Status::Done);
}

TEST_F(ImportWindow, TheSameListAgainShowsOnlyWhatDiffersAndDoublesNothing)
{
    read(aList());
    ASSERT_TRUE(wizard->draft().apply());
    const auto count = window->session().state().all<Measure>().size();

    ImportWizard again(window->context());
    again.show();
    again.open(list({QStringLiteral("Nr;Maatregel;Stand;Einddatum"), QStringLiteral("N01;Verhaal;loopt;28-02-2021"),
                     QStringLiteral("N02;Sociale basis;op stoom;31-09-2021"),
                     QStringLiteral("N03;Jeugdhulp op school;op stoom;31-08-2020")}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.draft().reading() && !again.draft().work().isRunning(); }, 20'000));
    again.goTo(ImportWizard::Check);
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.draft().rehearsal() != nullptr; }, 20'000));

    EXPECT_EQ(again.checkStep()->countsText(), QStringLiteral("0 nieuw · 1 gewijzigd · 2 ongewijzigd"));
    const DifferencesModel &model = *again.checkStep()->model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, DifferencesModel::What).data().toString().trimmed() + u'|' +
                    model.index(row, DifferencesModel::Before).data().toString() + u'|' +
                    model.index(row, DifferencesModel::After).data().toString());
    EXPECT_TRUE(rows.contains(QStringLiteral("Eind|31 dec 2020|28 feb 2021"))) << qPrintable(rows.join(u'\n'));
    click(again.nextButton());
    EXPECT_EQ(window->session().state().all<Measure>().size(), count);
}

TEST_F(ImportWindow, AnotherHeaderRowIsChosenByAClickOnIt)
{
    read(list({QStringLiteral("Pakket van de regio;;;"), QStringLiteral("Nr;Maatregel;Status;Einddatum"),
               QStringLiteral("N01;Verhaal;loopt;31-12-2020"), QStringLiteral("N02;Basis;klaar;31-12-2020")}));
    wizard->goTo(ImportWizard::Table);
    TableStep &table = *wizard->tableStep();
    EXPECT_EQ(table.headerRow()->value(), 2);

    click(table.table(), table.model()->index(2, SheetModel::firstCell));
    rest();

    EXPECT_EQ(table.headerRow()->value(), 3);
    EXPECT_EQ(wizard->draft().mapping().columns.first().header, QStringLiteral("N01"));
    click(table.table(), table.model()->index(1, SheetModel::firstCell));
    rest();
    EXPECT_EQ(wizard->draft().reading()->plan->measures.size(), 2);
}

TEST_F(ImportWindow, IsFreeAtOnceWhenALongListIsStopped)
{
    QStringList lines{QStringLiteral("Nr;Maatregel;Status;Einddatum;Voortgang;Toelichting")};
    for (int i = 0; i < 15'000; ++i)
        lines.append(QStringLiteral("N%1;Maatregel %1;loopt;31-12-2020;75%;Tekst van maatregel %1").arg(i));
    read(list(lines));
    wizard->goTo(ImportWizard::MappingOf);
    ColumnMapping column = wizard->draft().mapping().columns[5];
    column.to = QStringLiteral("description");
    wizard->draft().setColumn(column);
    ASSERT_TRUE(wizard->draft().work().isRunning());
    QElapsedTimer time;

    time.start();
    wizard->draft().stop();
    EXPECT_LT(time.elapsed(), 100);
    EXPECT_FALSE(wizard->draft().work().isRunning());

    wizard->draft().setColumn(ColumnMapping(column).fillDown ? column : [&] {
        column.to = QStringLiteral("plain_text");
        return column;
    }());
    rest();
    EXPECT_EQ(wizard->draft().reading()->plan->measures.size(), 15'000);
    EXPECT_EQ(wizard->mappingStep()->arrivalsModel()->rowCount(), 15'000);
    const qsizetype log = changes();
    click(wizard->cancelButton());
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(changes(), log);
}

TEST_F(ImportWindow, SaysHowFarItIsWhileItStoresAndStoresNothingWhenThatIsCancelled)
{
    QStringList lines{QStringLiteral("Nr;Maatregel;Status;Einddatum;Voortgang Q3 2020;Voortgang Q4 2020")};
    for (int i = 0; i < 3'000; ++i)
        lines.append(QStringLiteral("N%1;Maatregel %1;loopt;31-12-2020;25%;50%").arg(i));
    read(list(lines));
    wizard->goTo(ImportWizard::Check);
    rest();
    ASSERT_TRUE(wizard->nextButton()->isEnabled());
    const qsizetype log = changes();
    QStringList said;
    bool couldElse = false;
    QTimer watch;
    watch.setInterval(0);
    QObject::connect(&watch, &QTimer::timeout, wizard.get(), [&] {
        if (!wizard->isStoring())
            return;
        said.append(wizard->bar()->text());
        couldElse |= wizard->nextButton()->isEnabled() || window->session().canEdit();
        wizard->open(list({QStringLiteral("Nr;Maatregel"), QStringLiteral("X1;Iets anders")}, "anders.csv"));
        if (said.last().startsWith(QStringLiteral("Opslaan:")))
            QTest::mouseClick(wizard->cancelButton(), Qt::LeftButton);
    });
    watch.start();

    click(wizard->nextButton());

    EXPECT_FALSE(couldElse);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last().startsWith(QStringLiteral("Opslaan: "))) << qPrintable(said.last());
    EXPECT_TRUE(said.last().endsWith(QStringLiteral(" van 9.002"))) << qPrintable(said.last());
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_FALSE(wizard->isStoring());
    EXPECT_TRUE(window->session().canEdit());
    EXPECT_EQ(changes(), log);
    EXPECT_FALSE(numbered("N1"));
    watch.stop();
    rest();
    EXPECT_TRUE(wizard->draft().path().endsWith(QStringLiteral("lijst.csv")));
    ASSERT_TRUE(wizard->nextButton()->isEnabled());
    click(wizard->nextButton());
    EXPECT_EQ(changes(), log + 1);
    EXPECT_TRUE(numbered("N1"));
}

TEST_F(ImportWindow, SaysWhatIsWrongWithAFileThatIsNoListAndKeepsTheOneBefore)
{
    read(aList());
    const QString odd = package.folder.filePath(QStringLiteral("oud.xls"));
    QFile file(odd);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old workbook");
    file.close();

    wizard->open(odd);
    rest();

    EXPECT_TRUE(wizard->draft().path().endsWith(QStringLiteral("lijst.csv")));
    EXPECT_EQ(wizard->step(), ImportWizard::File);
    EXPECT_TRUE(wizard->nextButton()->isEnabled());
}

TEST_F(ImportWindow, ShowsWhatASecondFileWouldDoToo)
{
    read(aList());
    wizard->goTo(ImportWizard::Check);
    rest();
    ASSERT_TRUE(wizard->draft().rehearsal());

    read(list({QStringLiteral("Nr;Maatregel"), QStringLiteral("N09;Een andere lijst")}, "tweede.csv"));
    EXPECT_FALSE(wizard->draft().rehearsal());
    wizard->goTo(ImportWizard::Check);
    rest();

    ASSERT_TRUE(wizard->draft().rehearsal());
    EXPECT_EQ(wizard->checkStep()->countsText(), QStringLiteral("1 nieuw · 0 gewijzigd · 0 ongewijzigd"));
}

TEST_F(ImportWindow, GoesBackToTheMappingItReadsByWhenItIsStopped)
{
    read(aList());
    const Mapping before = wizard->draft().mapping();
    ColumnMapping column = before.columns[2];
    column.to = QStringLiteral("notes");

    wizard->draft().setColumn(column);
    wizard->draft().correct(1, 1, QStringLiteral("Anders"));
    wizard->draft().stop();

    EXPECT_EQ(wizard->draft().mapping(), before);
    EXPECT_TRUE(wizard->draft().corrections().isEmpty());
    EXPECT_EQ(wizard->draft().reading()->mapping, wizard->draft().mapping());
}

TEST_F(ImportWindow, SaysOfAColumnThatAnotherOneBecomesTheSame)
{
    read(list({QStringLiteral("Nr;Maatregel;Stand;Oud"), QStringLiteral("N01;Verhaal;loopt;gereed")}));
    ColumnMapping column = wizard->draft().mapping().columns[3];
    column.to = QStringLiteral("status");
    wizard->draft().setColumn(column);
    rest();

    const ColumnsModel &model = *wizard->mappingStep()->columnsModel();
    EXPECT_EQ(model.index(3, ColumnsModel::Outcome).data().toString(), QStringLiteral("zelfde als C"));
    EXPECT_NE(model.index(2, ColumnsModel::Outcome).data().toString(), QStringLiteral("zelfde als C"));
}

TEST_F(ImportWindow, ShowsWhatTheProgrammeKeepsAgainstTheList)
{
    read(list({QStringLiteral("Voortgang per 1 april 2021;;"), QStringLiteral(";;"),
               QStringLiteral("Nr;Maatregel;Status"), QStringLiteral("N01;Verhaal;gereed")}));
    ASSERT_TRUE(wizard->draft().apply());

    read(list({QStringLiteral("Voortgang per 1 oktober 2020;;"), QStringLiteral(";;"),
               QStringLiteral("Nr;Maatregel;Status"), QStringLiteral("N01;Verhaal;loopt")},
              "eerder.csv"));
    wizard->goTo(ImportWizard::Check);
    rest();

    const DifferencesModel &model = *wizard->checkStep()->model();
    ASSERT_GE(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, DifferencesModel::What).data().toString(),
              QStringLiteral("Na te kijken: in het programma staat het anders"));
    EXPECT_EQ(model.index(1, DifferencesModel::Before).data().toString(), QStringLiteral("2021-04-01"));
    EXPECT_TRUE(model.index(1, DifferencesModel::After).data().toString().contains(QStringLiteral("2020-10-01")));
}

// What is edited until it no longer fits the filter stays under the hand that edits it.
#include "tests/support/gui/held_file.h"
#include "tests/support/gui/shown_window.h"
#include "ui/delegates/cell_line.h"
#include "ui/models/roles.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLineEdit>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class FilteredEdit : public WindowTest
{
protected:
    MeasuresModel &model() const { return *page().model(); }
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }

    QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().measureAt(model().index(row, 0)))
                numbers.append(model().index(row, 0).data().toString());
        return numbers;
    }

    void showRunning() const
    {
        MeasureFilter filter;
        filter.statuses = {Status::Running};
        page().showOnly(filter);
    }

    void showLead() const
    {
        MeasureFilter filter;
        filter.leads = {package.first.lead};
        page().showOnly(filter);
    }

    /** The editor of a cell, opened as by hand. */
    QWidget *edit(Id<Measure> id, MeasureColumn column) const
    {
        goTo(&table());
        const QModelIndex cell = model().indexOf(id, column);
        table().setCurrentIndex(cell);
        table().edit(cell);
        return QApplication::focusWidget();
    }

    bool isOnlyLeft(const char *number) const
    {
        return QTest::qWaitFor([&] { return numbers() == QStringList{QString::fromLatin1(number)}; });
    }
};

} // namespace

TEST_F(FilteredEdit, KeepsTheMeasureInSightUntilAnotherIsChosen)
{
    showRunning();
    page().choose(package.second.id);
    goTo(&table());

    press(Qt::Key_4, Qt::AltModifier);

    EXPECT_EQ(stored(package.second.id).status, Status::Done);
    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(model().measureAt(table().currentIndex()), package.second.id);
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_2);
    EXPECT_EQ(stored(package.first.id), package.first) << "the next key is about the same measure";
    EXPECT_NE(stored(package.second.id), package.second);

    press(Qt::Key_Up, Qt::AltModifier);

    EXPECT_EQ(page().chosen(), package.first.id);
    EXPECT_TRUE(isOnlyLeft("M01"));
    EXPECT_EQ(page().chosen(), package.first.id);
}

TEST_F(FilteredEdit, SaysThatTheMeasureNoLongerFits)
{
    showRunning();
    page().choose(package.second.id);
    const QModelIndex title = model().indexOf(package.second.id, MeasureColumn::Title);
    const QString before = title.data(Qt::AccessibleTextRole).toString();

    panel().quickSet()->pickStatus(Status::Done);

    const QModelIndex now = model().indexOf(package.second.id, MeasureColumn::Title);
    ASSERT_TRUE(now.isValid());
    EXPECT_NE(now.data(Qt::AccessibleTextRole).toString(), before);
    EXPECT_NE(now.data(Qt::ToolTipRole), model().indexOf(package.first.id, MeasureColumn::Title).data(Qt::ToolTipRole));
    EXPECT_EQ(model().found(), 1) << "it is not counted as found";
    EXPECT_EQ(model().foundRows().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model().indexOf(package.second.id, MeasureColumn::Title).data(Qt::AccessibleTextRole), before);
    EXPECT_EQ(model().found(), 2);
}

TEST_F(FilteredEdit, LetsTheMeasureGoWithAnotherFilter)
{
    showRunning();
    page().choose(package.second.id);
    panel().quickSet()->pickStatus(Status::Done);
    ASSERT_EQ(numbers().size(), 2);

    showRunning();

    EXPECT_EQ(numbers(), QStringList{QStringLiteral("M01")});
    EXPECT_EQ(page().chosen(), package.first.id);
}

TEST_F(FilteredEdit, KeepsAllThatAreSelected)
{
    showRunning();
    goTo(&table());
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(page().selected().size(), 2);

    press(Qt::Key_4, Qt::AltModifier);

    EXPECT_EQ(page().selected().size(), 2);
    EXPECT_EQ(numbers().size(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(package.first.id).status, Status::Running);
    EXPECT_EQ(stored(package.second.id).status, Status::Running);
}

TEST_F(FilteredEdit, KeepsAMeasureWhoseNewTitleTheSearchDoesNotFind)
{
    page().searchField()->setText(QStringLiteral("huisarts"));
    page().choose(package.second.id);

    auto *line = qobject_cast<CellLine *>(edit(package.second.id, MeasureColumn::Title));
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("Jeugdprofessional in de wijk"));
    press(Qt::Key_Return);

    EXPECT_EQ(numbers(), QStringList{QStringLiteral("M02")});
    EXPECT_EQ(page().chosen(), package.second.id);
}

TEST_F(FilteredEdit, OpensTheFoldedGroupThatTheMeasureComesInto)
{
    ASSERT_TRUE(setField(window->session(), package.first.id, u"status", QStringLiteral("done")));
    page().setGrouping(MeasureGrouping::Status);
    for (int row = model().rowCount() - 1; row >= 0; --row)
        if (!model().measureAt(model().index(row, 0)) &&
            model().measureAt(model().index(row + 1, 0)) == package.first.id)
            model().toggle(model().index(row, 0));
    ASSERT_FALSE(model().indexOf(package.first.id).isValid());
    page().choose(package.third.id);

    panel().quickSet()->pickStatus(Status::Done);

    EXPECT_EQ(page().chosen(), package.third.id);
    EXPECT_TRUE(model().indexOf(package.third.id).isValid());
    EXPECT_EQ(model().measureAt(table().currentIndex()), package.third.id);
}

TEST_F(FilteredEdit, OfAFieldThatShowsAnotherRecordByItsOwnChangeLeavesThatOneAsItIs)
{
    const Field &field = *describe<Measure>().field(QStringLiteral("owner_kind"));
    FieldEditor editor(window->context(), describe<Measure>(), field);
    const Value nobody, municipality = QStringLiteral("municipality");
    editor.show(package.second.id.value, municipality);
    QObject::connect(&window->session(), &Session::changed, &editor,
                     [&] { editor.show(package.first.id.value, QStringLiteral("professional")); });
    const auto chooseRegion = [&] {
        editor.choice()->setCurrentIndex(static_cast<int>(OwnerKind::Region) + 1);
        emit editor.choice()->activated(editor.choice()->currentIndex());
    };

    chooseRegion();
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Region);
    EXPECT_EQ(editor.choice()->currentData().toString(), QStringLiteral("professional"));
    chooseRegion();

    EXPECT_EQ(stored(package.first.id).ownerKind, OwnerKind::Region);
}

TEST_F(FilteredEdit, WalksOnWithTabInTheSameMeasure)
{
    showLead();
    page().choose(package.second.id);
    auto *line = qobject_cast<CellLine *>(edit(package.second.id, MeasureColumn::Lead));
    ASSERT_TRUE(line);

    line->setText(QStringLiteral("wijkteam"));
    QTest::keyClick(line, Qt::Key_Tab);

    EXPECT_EQ(stored(package.second.id).lead, QStringLiteral("wijkteam"));
    EXPECT_EQ(model().measureAt(table().currentIndex()), package.second.id);
    EXPECT_EQ(table().currentIndex().column(), static_cast<int>(MeasureColumn::Status));
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_TRUE(box);
    QTest::keyClick(box, Qt::Key_Tab);
    EXPECT_EQ(model().measureAt(table().currentIndex()), package.second.id);
    EXPECT_GT(table().currentIndex().column(), static_cast<int>(MeasureColumn::Status));
    EXPECT_EQ(stored(package.second.id).status, Status::Running) << "a list that was only passed changes nothing";
}

TEST_F(FilteredEdit, OfTheLastCardOfAColumnCanBeLeftForAnotherCard)
{
    ASSERT_TRUE(setField(window->session(), package.second.id, u"owner_kind", QStringLiteral("professional")));
    showLead();
    page().boardSwitch()->pick(1);
    emit page().board()->opened(package.first.id);
    QApplication::processEvents();
    CommitLine *lead = panel().facts()->leadField();
    goTo(lead);
    lead->selectAll();
    QTest::keyClicks(lead, QStringLiteral("wijkteam"));
    BoardColumn *column = nullptr;
    for (BoardColumn *each : page().board()->columns())
        if (each->list().cards().find(package.second.id).isValid())
            column = each;
    ASSERT_TRUE(column);
    const QModelIndex last = column->list().cards().index(column->list().cards().rowCount() - 1);

    QTest::mouseClick(column->list().viewport(), Qt::LeftButton, {}, column->list().visualRect(last).center());
    QApplication::processEvents();

    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("wijkteam"));
    EXPECT_EQ(page().chosen(), package.second.id);
}

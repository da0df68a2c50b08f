// The editors in the cells of the table: they write what a person chose, when a person chose it.
#include "tests/support/gui/held_file.h"
#include "tests/support/gui/shown_window.h"
#include "ui/delegates/cell_line.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class CellEditor : public WindowTest
{
protected:
    MeasuresModel &model() const { return *page().model(); }
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }
    Session &session() const { return window->session(); }
    qsizetype changes() const { return session().file().log().value().size(); }

    template <class Editor> Editor *edit(Id<Measure> id, MeasureColumn column) const
    {
        goTo(&table());
        const QModelIndex cell = model().indexOf(id, column);
        table().setCurrentIndex(cell);
        table().edit(cell);
        return qobject_cast<Editor *>(QApplication::focusWidget());
    }

    void pick(QComboBox *box, int index) const
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
        QApplication::processEvents();
    }

    void loseFocus(QWidget *editor, Qt::FocusReason reason) const
    {
        QFocusEvent event(QEvent::FocusOut, reason);
        QApplication::sendEvent(editor, &event);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_F(CellEditor, OfChoicesWritesNothingThatNobodyChose)
{
    auto *box = edit<QComboBox>(package.first.id, MeasureColumn::Status);
    ASSERT_TRUE(box);
    const qsizetype before = changes();

    press(Qt::Key_4, Qt::AltModifier);
    ASSERT_EQ(stored(package.first.id).status, Status::Done);
    goTo(page().searchField());
    QApplication::processEvents();

    EXPECT_EQ(stored(package.first.id).status, Status::Done);
    EXPECT_EQ(changes(), before + 1);
}

TEST_F(CellEditor, OfChoicesTellsThatItCouldNotBeStoredAndTriesAgain)
{
    page().togglePanel(); // there is room for every column
    table().setColumnShown(MeasureColumn::Theme, true);
    QApplication::processEvents();
    for (const MeasureColumn column : {MeasureColumn::Status, MeasureColumn::AtBat, MeasureColumn::Theme}) {
        SCOPED_TRACE(static_cast<int>(column));
        ASSERT_FALSE(table().isColumnHidden(static_cast<int>(column)));
        QPointer<QComboBox> box = edit<QComboBox>(package.third.id, column);
        ASSERT_TRUE(box);
        const int wanted = (box->currentIndex() + 1) % box->count();
        {
            const HeldFile held(package.path());
            pick(box, wanted);
            ASSERT_TRUE(box && box->isVisible()) << "what was chosen stays in sight";
            EXPECT_EQ(box->currentIndex(), wanted);
            EXPECT_EQ(*session().state().find(package.third.id), package.third);
            ASSERT_TRUE(window->toast()->isVisible());
        }
        const qsizetype before = changes();
        window->toast()->actionButton()->click();
        QApplication::processEvents();

        EXPECT_EQ(changes(), before + 1);
        EXPECT_NE(stored(package.third.id), package.third);
        EXPECT_FALSE(window->toast()->isVisible());
        goTo(&table());
        ASSERT_TRUE(session().undo());
    }
}

TEST_F(CellEditor, OfTextTellsWhyItCouldNotBeStored)
{
    auto *line = edit<CellLine>(package.first.id, MeasureColumn::Lead);
    ASSERT_TRUE(line);
    {
        const HeldFile held(package.path());
        line->setText(QStringLiteral("wijkteam"));
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_TRUE(line->isRefused());
        ASSERT_TRUE(window->toast()->isVisible());
    }

    window->toast()->actionButton()->click();
    QApplication::processEvents();

    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("wijkteam"));
    EXPECT_TRUE(page().leave());
}

TEST_F(CellEditor, OfTextStaysForAMenuAndForAnotherWindow)
{
    for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
        QPointer<CellLine> line = edit<CellLine>(package.first.id, MeasureColumn::Lead);
        ASSERT_TRUE(line);
        line->setText(QStringLiteral("half getyp"));

        loseFocus(line, reason);

        ASSERT_TRUE(line && line->isVisible());
        EXPECT_EQ(stored(package.first.id).lead, package.first.lead);
        QTest::keyClick(line, Qt::Key_Escape);
    }
}

TEST_F(CellEditor, OfTextIsStoredBeforeThePageIsLeft)
{
    auto *line = edit<CellLine>(package.first.id, MeasureColumn::Lead);
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("wijkteam"));

    EXPECT_TRUE(page().leave());

    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("wijkteam"));
}

TEST_F(CellEditor, OfTextKeepsWhatIsTypedWhenItsRowIsToldAnew)
{
    auto *line = edit<CellLine>(package.first.id, MeasureColumn::Lead);
    ASSERT_TRUE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("wijk"));

    ASSERT_TRUE(setField(session(), package.first.id, u"status", QStringLiteral("done")));

    EXPECT_EQ(line->text(), QStringLiteral("wijk"));
}

#include "ui/pages/matrix/matrix_page.h"

#include "tests/support/gui/shown_window.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/matrix/cell_form.h"
#include "ui/pages/matrix/cell_inspector.h"
#include "ui/pages/matrix/matrix_headers.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MatrixPageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        window->session().finishCheck();
        window->programmeView()->showPage(QStringLiteral("matrix"));
        QApplication::processEvents();
        go(package.first, package.dordrecht);
        page().table()->setFocus();
    }

    MatrixPage &page() const { return *window->programmeView()->matrix(); }
    void go(const Measure &measure, const Party &municipality) const
    {
        page().table()->setCurrentIndex(page().model()->indexOf({measure.id, municipality.id}));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    std::optional<Applicability> cell(const Measure &measure, const Party &municipality) const
    {
        const Applicability *found = page().model()->cellAt(page().model()->indexOf({measure.id, municipality.id}));
        return found ? std::optional(*found) : std::nullopt;
    }
    qsizetype changes() const { return window->session().file().log()->size(); }
};

} // namespace

TEST_F(MatrixPageTest, SetsADegreeAndAStatusByKey)
{
    key(Qt::Key_V);
    key(Qt::Key_3);

    const auto set = cell(package.first, package.dordrecht);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->degree, Degree::Full);
    EXPECT_EQ(set->status, Status::Running);
}

TEST_F(MatrixPageTest, AsksTheReasonAtOnceAndStoresBothAsOneChange)
{
    const qsizetype before = changes();

    key(Qt::Key_D);
    ASSERT_TRUE(page().reasonBox()->isVisible());
    EXPECT_EQ(changes(), before);
    key(Qt::Key_3);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("alleen de kern"));
    page().reasonBox()->percent()->setValue(60);
    key(Qt::Key_Return);

    const auto set = cell(package.first, package.dordrecht);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->degree, Degree::Partly);
    EXPECT_EQ(set->percent, 60);
    EXPECT_EQ(set->reasonCategory, ReasonCategory::Scale);
    EXPECT_EQ(set->details->reason, QStringLiteral("alleen de kern"));
    EXPECT_EQ(changes(), before + 1);
    EXPECT_TRUE(page().table()->hasFocus());
}

TEST_F(MatrixPageTest, LeavesACellAsItWasOnEscape)
{
    const qsizetype before = changes();

    key(Qt::Key_N);
    key(Qt::Key_Escape);

    EXPECT_FALSE(page().reasonBox()->isVisible());
    EXPECT_FALSE(cell(package.first, package.dordrecht));
    EXPECT_EQ(changes(), before);
}

TEST_F(MatrixPageTest, FillsDownAndRightAsOneChange)
{
    key(Qt::Key_V);
    key(Qt::Key_4);
    const qsizetype before = changes();
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);

    key(Qt::Key_D, Qt::ControlModifier);

    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(cell(package.third, package.dordrecht)->status, Status::Done);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(cell(package.third, package.sliedrecht)->status, Status::Done);
    ASSERT_TRUE(window->session().undo());
    EXPECT_FALSE(cell(package.third, package.sliedrecht));
}

TEST_F(MatrixPageTest, TakesABlockFromASpreadsheet)
{
    QApplication::clipboard()->setText(QStringLiteral("V\tn.v.t.\nD 40%, loopt\t\n"));
    const qsizetype before = changes();

    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(cell(package.first, package.dordrecht)->degree, Degree::Full);
    EXPECT_EQ(cell(package.first, package.sliedrecht)->degree, Degree::NotApplicable);
    EXPECT_EQ(cell(package.second, package.dordrecht)->percent, 40);
    EXPECT_FALSE(cell(package.second, package.sliedrecht));
}

TEST_F(MatrixPageTest, PutsABlockWithHeadsByTheirNames)
{
    QApplication::clipboard()->setText(QStringLiteral("\tSliedrecht\tDordrecht\nM10\tgereed\tV\nM02\tL\tV\n"));

    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(cell(package.third, package.sliedrecht)->status, Status::Done);
    EXPECT_EQ(cell(package.second, package.sliedrecht)->degree, Degree::AlreadyRunning);
    EXPECT_FALSE(cell(package.first, package.dordrecht));
}

TEST_F(MatrixPageTest, SaysWhatOfABlockItDoesNotUnderstandAndAsks)
{
    QApplication::clipboard()->setText(QStringLiteral("V\tzie bijlage\tte ver\n"));
    const qsizetype before = changes();

    key(Qt::Key_V, Qt::ControlModifier);
    auto *box = page().findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("zie bijlage")));
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();

    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(cell(package.first, package.dordrecht)->degree, Degree::Full);
}

TEST_F(MatrixPageTest, CopiesWhatItCanPaste)
{
    key(Qt::Key_V);
    key(Qt::Key_3);
    key(Qt::Key_C, Qt::ControlModifier);
    go(package.third, package.sliedrecht);

    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(cell(package.third, package.sliedrecht)->status, Status::Running);
}

TEST_F(MatrixPageTest, EditsEveryFieldOfACellBelow)
{
    go(package.first, package.sliedrecht);
    key(Qt::Key_Return);
    ASSERT_TRUE(page().inspector()->isEditing());
    FieldEditor *variant = page().inspector()->form()->editor(QStringLiteral("variant_name"));
    variant->line()->setFocus();
    QTest::keyClicks(variant->line(), QStringLiteral("Regiehouder per gezin"));
    key(Qt::Key_Return);

    EXPECT_EQ(cell(package.first, package.sliedrecht)->details->variantName, QStringLiteral("Regiehouder per gezin"));
}

TEST_F(MatrixPageTest, ChangesNothingInAProgrammeToRead)
{
    const QString path = package.path();
    ASSERT_TRUE(window->session().open(path, Access::ReadOnly));
    window->programmeView()->showPage(QStringLiteral("matrix"));
    go(package.first, package.dordrecht);
    page().table()->setFocus();

    key(Qt::Key_D);

    EXPECT_FALSE(page().reasonBox()->isVisible());
    EXPECT_FALSE(cell(package.first, package.dordrecht));
}

TEST(MunicipalityHeader, PartsALongNameWhereADutchReaderWould)
{
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(QStringLiteral("Hardinxveld-")) + 2;

    EXPECT_EQ(MunicipalityHeader::linesOf(QStringLiteral("Hardinxveld-Giessendam"), metrics, width),
              (QStringList{QStringLiteral("Hardinxveld-"), QStringLiteral("Giessendam")}));
    const int narrow = metrics.horizontalAdvance(QStringLiteral("Alblasser-")) + 2;
    EXPECT_EQ(MunicipalityHeader::linesOf(QStringLiteral("Alblasserdam"), metrics, narrow),
              (QStringList{QStringLiteral("Alblasser-"), QStringLiteral("dam")}));
    EXPECT_EQ(MunicipalityHeader::linesOf(QStringLiteral("Onverdeelbaarheid"), metrics, 30), QStringList());
}

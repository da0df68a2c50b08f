// Undo in a field of text belongs to the field while something is typed there, and to the window when nothing is.
#include "ui/widgets/field_undo.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

class FieldUndoTest : public ::testing::Test
{
protected:
    FieldUndoTest()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *field : std::initializer_list<QWidget *>{line, text, spin})
            column->addWidget(field);
        const auto key = [this](const QKeySequence &sequence, int &count) {
            QObject::connect(new QShortcut(sequence, &window), &QShortcut::activated, &window, [&count] { ++count; });
        };
        key(QKeySequence::Undo, undone);
        key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), redone);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }

    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(window.windowHandle(), static_cast<Qt::Key>(key), held);
    }
    void undo() const { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

    QWidget window;
    FieldUndo keys{&window};
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    QSpinBox *spin = new QSpinBox;
    int undone = 0, redone = 0;
};

} // namespace

TEST_F(FieldUndoTest, LeavesTheKeysToTheWindowInFieldsThatNobodyTypedIn)
{
    line->setText(QStringLiteral("van het programma"));
    for (QWidget *field : std::initializer_list<QWidget *>{line, text, spin}) {
        field->setFocus();
        undo();
        redo();
    }

    EXPECT_EQ(undone, 3);
    EXPECT_EQ(redone, 3);
    EXPECT_EQ(line->text(), QStringLiteral("van het programma"));
}

TEST_F(FieldUndoTest, TakesBackWhatIsTypedFirst)
{
    QTest::keyClicks(line, QStringLiteral("Noot"));

    undo();
    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(undone, 0);
    redo();
    EXPECT_EQ(line->text(), QStringLiteral("Noot"));
    EXPECT_EQ(redone, 0);

    undo();
    undo();
    EXPECT_EQ(undone, 1) << "nothing typed is left";
}

TEST_F(FieldUndoTest, TakesBackWhatAPersonWiped)
{
    QTest::keyClicks(line, QStringLiteral("Noot"));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    ASSERT_EQ(line->text(), QString());

    undo();

    EXPECT_EQ(line->text(), QStringLiteral("Noot"));
    EXPECT_EQ(undone, 0);
}

TEST_F(FieldUndoTest, ForgetsWhatTheProgramTookOutOfAField)
{
    QObject::connect(line, &QLineEdit::returnPressed, line, &QLineEdit::clear); // as a line that adds does
    QTest::keyClicks(line, QStringLiteral("Noot"));
    QTest::keyClick(line, Qt::Key_Return);

    undo();

    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(undone, 1);
}

TEST_F(FieldUndoTest, KeepsTextCaretAndSelectionWhenItForgets)
{
    QTest::keyClicks(line, QStringLiteral("Aap noot"));
    line->setSelection(8, -4);

    forgetTyping(*line);

    EXPECT_FALSE(line->isUndoAvailable());
    EXPECT_EQ(line->selectedText(), QStringLiteral("noot"));
    EXPECT_EQ(line->cursorPosition(), 4);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Mies"));
    forgetTyping(*text);
    undo();
    EXPECT_EQ(text->toPlainText(), QStringLiteral("Mies"));
    EXPECT_EQ(undone, 1);
}

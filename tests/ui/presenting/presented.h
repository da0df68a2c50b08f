#pragma once

#include "core/exchange/demo.h"
#include "core/insight/meetings.h"
#include "tests/support/gui/shown_window.h"
#include "tests/ui/presenting/screens.h"
#include "ui/presenting/deck_dialog.h"
#include "ui/presenting/presentation.h"
#include "ui/shell/window_actions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace aanjager::fixtures {

/** The demonstration programme in the real window on the laptop, with a projector beside it. */
class PresentedTest : public WindowTest
{
protected:
    void SetUp() override
    {
        plug({laptop, projector});
        ASSERT_EQ(QGuiApplication::screens().size(), 2);
        const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(demo));
        show();
        ASSERT_TRUE(window->openFile(demo));
        window->session().finishCheck();
    }

    void TearDown() override
    {
        window.reset();
        plug({laptop, projector});
    }

    /** F5 in the window, and in the dialog that opens what `inDialog` does; then F5 again. */
    static void begin(const std::function<void(DeckDialog &)> &inDialog = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QTimer opened;
        QObject::connect(&opened, &QTimer::timeout, &opened, [&] {
            auto *dialog = qobject_cast<DeckDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isActiveWindow())
                return;
            opened.stop();
            if (inDialog)
                inDialog(*dialog);
            key(Qt::Key_F5, modifiers);
            if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); }, 2000)) {
                ADD_FAILURE() << "F5 does not present: " << dialog->trouble()->text().toStdString();
                dialog->reject();
            }
        });
        opened.start(10);
        key(Qt::Key_F5);
    }

    Presentation &presented() const { return *window->presentation(); }
    Show &show_() const { return presented().show(); }
    const report::Deck &deck() const { return show_().deck(); }
    Stage &stage() const { return presented().stage(); }
    Desk &desk() const { return presented().desk(); }
    const State &state() const { return window->session().state(); }
    qsizetype changes() const { return window->session().file().log()->size(); }
    const Meeting *board() const { return nextBoardMeeting(window->session().view()); }

    /** Keys as a person gives them: to the window that has the keyboard. */
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_TRUE(QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
        if (isOfX())
            return atKeyboard({QStringLiteral("key"), nameForX(key, modifiers)});
        QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    static void type(const char *text)
    {
        if (isOfX())
            return atKeyboard(
                {QStringLiteral("type"), QStringLiteral("--args"), QStringLiteral("1"), QString::fromUtf8(text)});
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        QApplication::processEvents();
    }

    /** The number of the first slide of this kind, from 0; -1 for none. */
    qsizetype slideOf(SlideKind kind) const
    {
        for (qsizetype i = 0; i < deck().slides.size(); ++i)
            if (deck().slides[i].about.kind == kind)
                return i;
        return -1;
    }

    /** Types the number of a slide and Enter. */
    void jump(qsizetype slide) const
    {
        for (const QChar digit : QString::number(slide + 1))
            key(Qt::Key_0 + digit.digitValue());
        key(Qt::Key_Return);
    }

    /** What all see, in pixels. */
    QImage seen() const { return stage().grab().toImage(); }
};

} // namespace aanjager::fixtures

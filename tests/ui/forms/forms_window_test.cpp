#include "core/domain/measure_rules.h"
#include "core/exchange/demo.h"
#include "core/exchange/forms/form_apply.h"
#include "core/exchange/forms/form_files.h"
#include "tests/support/gui/shown_window.h"
#include "tests/support/problem_codes.h"
#include "ui/dialogs/work_dialog.h"
#include "ui/forms/form_differences_model.h"
#include "ui/forms/form_text.h"
#include "ui/forms/make_forms_dialog.h"
#include "ui/forms/read_forms_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <functional>
#include <future>
#include <new>
#include <zip.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The window on the demonstration programme. */
class FormsWindow : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = folder.filePath(QStringLiteral("d.aanjager"));
        ASSERT_TRUE(writeDemo(path));
        settings.setLanguage(QStringLiteral("nl"));
        window = std::make_unique<MainWindow>(settings);
        window->resize(1440, 900);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(window->openFile(path));
        window->session().finishCheck();
    }

    /** The answers of a form of the first municipality as it would come back with these. */
    FormComparison comparison(const QList<std::pair<QString, Value>> &given)
    {
        const View &view = window->session().view();
        const Measure measure = view.state.all<Measure>().first();
        ReturnedForm returned{QStringLiteral("formulier.xlsx"), {}};
        returned.filled.form.identity = {1, view.state.programme().id, municipalities(view.state).first().id};
        returned.filled.form.partyName = municipalities(view.state).first().name;
        for (const auto &[name, value] : given) {
            const FormQuestion question = *formQuestion(FormSheetKind::Cells, false, name);
            FilledAnswer answer{FormSheetKind::Cells, question, measure.id, {}, value};
            for (const Applicability &cell : view.state.all<Applicability>())
                if (cell.measure == measure.id && cell.municipality == returned.filled.form.identity.party)
                    answer.was = question.field().read(&cell);
            returned.filled.answers.append(answer);
        }
        return compareForms(view, {returned}).first();
    }

    /** Where pictures of the dialogs are left, for whoever wants to look at them. */
    static void picture(QWidget &widget, const char *name)
    {
        const QString to = qEnvironmentVariable("AANJAGER_PICTURES");
        if (!to.isEmpty())
            widget.grab().save(QDir(to).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

/** Puts another text in a workbook, as somebody does who fills it in. */
void fillIn(const QString &path, const QByteArray &text, const QByteArray &other)
{
    zip_t *book = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
    ASSERT_TRUE(book);
    const char *part = "xl/sharedStrings.xml";
    zip_stat_t stat;
    ASSERT_EQ(zip_stat(book, part, 0, &stat), 0);
    QByteArray strings(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_file_t *read = zip_fopen(book, part, 0);
    ASSERT_EQ(zip_fread(read, strings.data(), stat.size), strings.size());
    zip_fclose(read);
    ASSERT_EQ(strings.count(text), 1);
    strings.replace(text, other);
    zip_source_t *source = zip_source_buffer(book, strings.constData(), static_cast<zip_uint64_t>(strings.size()), 0);
    ASSERT_GE(zip_file_add(book, part, source, ZIP_FL_OVERWRITE), 0);
    ASSERT_EQ(zip_close(book), 0);
}

QPushButton *primary(QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            return button;
    return nullptr;
}

/** Does something with the dialog of what came back once it asks: the forms are read before it. */
void onceAsked(MainWindow &window, const std::function<void(ReadFormsDialog &)> &act)
{
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [timer, act] {
        auto *dialog = qobject_cast<ReadFormsDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        act(*dialog);
    });
    timer->start(10);
}

} // namespace

TEST(FormText, HasASentenceForEveryCodeOfAProblem)
{
    const QSet<QString> codes = problemCodesIn(QStringLiteral("core/exchange/forms"));

    EXPECT_TRUE(codes.contains(QStringLiteral("form_row_twice"))) << "else nothing was found";
    for (const QString &code : codes)
        EXPECT_TRUE(knowsProblem(code) || code == QLatin1String("value")) << qPrintable(code); // said by its kind
}

TEST(WorkDialog, LetsGoOfTheWindowAtOnceWhileTheWorkStillGoesOn)
{
    const auto mayEnd = std::make_shared<std::promise<void>>();
    const auto sawStop = std::make_shared<std::atomic<bool>>(false);
    QElapsedTimer sinceCancel;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        auto *dialog = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        watch.stop();
        sinceCancel.start();
        dialog->findChild<QPushButton *>()->click();
    });
    watch.start(10);

    Result<int> outcome = 0;
    {
        WorkDialog progress(QStringLiteral("Formulieren"), nullptr);
        outcome = progress.run<int>([mayEnd, sawStop](WorkProgress *told) {
            mayEnd->get_future().wait(); // as one long step that asks nobody
            *sawStop = told->isStopped.load();
            return Result<int>(1);
        });
    }

    const qint64 taken = sinceCancel.elapsed();
    RecordProperty("milliseconds", static_cast<int>(taken));
    EXPECT_LT(taken, 100);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(wasStopped(outcome.error()));
    mayEnd->set_value();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_TRUE(*sawStop);
}

TEST(WorkDialog, GivesWhatTheWorkGivesAndWhatItThrows)
{
    WorkDialog progress(QStringLiteral("Formulieren"), nullptr);

    EXPECT_EQ(progress.run<int>([](WorkProgress *) { return Result<int>(7); }), 7);
    const auto thrown = progress.run<int>([](WorkProgress *) -> Result<int> { throw std::bad_alloc(); });
    ASSERT_FALSE(thrown);
    EXPECT_EQ(thrown.error().kind, ErrorKind::Storage);
}

TEST_F(FormsWindow, MakesAFormForEachTickedPartyOfTheOpenRound)
{
    const QString to = folder.filePath(QStringLiteral("uit"));
    QTimer::singleShot(0, window.get(), [&] {
        auto *dialog = qobject_cast<MakeFormsDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        picture(*dialog, "make-forms");
        auto *parties = dialog->findChild<QListWidget *>();
        EXPECT_EQ(parties->count(), 20);
        for (int row = 2; row < parties->count(); ++row)
            parties->item(row)->setCheckState(Qt::Unchecked);
        dialog->findChild<QLineEdit *>()->setText(to);
        primary(*dialog)->click();
    });

    emit window->actions()->formsAsked();

    const QStringList files = QDir(to).entryList(QDir::Files);
    ASSERT_EQ(files.size(), 2);
    EXPECT_TRUE(files.first().startsWith(QStringLiteral("Invulformulier 2021-Q1")));
    const auto read = readFormFile(QDir(to).filePath(files.first()));
    ASSERT_TRUE(read);
    EXPECT_TRUE(compareForms(window->session().view(), {*read}).first().differences.isEmpty());
}

TEST_F(FormsWindow, OpensAFormAsAFormAndNotAsAList)
{
    const View &view = window->session().view();
    const auto files = writeFormFiles(view, {municipalities(view.state).first().id}, {},
                                      folder.filePath(QStringLiteral("uit")), formWordsOf(window->context().words));
    ASSERT_TRUE(files);
    bool isFormDialog = false;
    onceAsked(*window, [&](ReadFormsDialog &dialog) {
        isFormDialog = true;
        EXPECT_FALSE(primary(dialog)->isEnabled());
        dialog.reject();
    });

    window->openFile(files->first());

    EXPECT_TRUE(isFormDialog);
}

TEST_F(FormsWindow, TakesOverWhatWasFilledInAsOneUndo)
{
    const View &view = window->session().view();
    const QString reason = QStringLiteral("Werkwijze al ingevoerd in lokaal team");
    Applicability cell;
    for (const Applicability &each : view.state.all<Applicability>())
        if (each.details->reason == reason)
            cell = each;
    const auto files = writeFormFiles(view, {cell.municipality}, view.state.all<Round>().last().id,
                                      folder.filePath(QStringLiteral("uit")), formWordsOf(window->context().words));
    ASSERT_TRUE(files);
    fillIn(files->first(), reason.toUtf8(), "Nu voor iedereen");
    onceAsked(*window, [](ReadFormsDialog &dialog) {
        EXPECT_EQ(dialog.forms().first().differences.size(), 1);
        QTest::keyClick(primary(dialog), Qt::Key_Space);
    });

    window->openFile(files->first());

    EXPECT_EQ(view.state.find(cell.id)->details->reason, QStringLiteral("Nu voor iedereen"));
    ASSERT_TRUE(window->session().undo());
    EXPECT_EQ(*view.state.find(cell.id), cell);
}

TEST_F(FormsWindow, ShowsEachAnswerBesideWhatWasAndTicksByKeyboardWhatNobodyDoubts)
{
    FormComparison form = comparison({{QStringLiteral("reason"), QString(QStringLiteral("Loopt\nal sinds 2019"))},
                                      {QStringLiteral("progress"), qint64{80}}});
    form.differences.first().doubt = FormDoubt::ChangedSince;
    form.differences.first().isTaken = false;
    form.problems.append({ProblemKind::Invalid, QStringLiteral("value"), QStringLiteral("Onze gemeente"), 9,
                          QStringLiteral("Lokale status"), QStringLiteral("H"), QStringLiteral("misschien"),
                          QStringLiteral("Niet gestart, In uitvoering")});
    FormComparison refused;
    refused.filled.form.partyName = QStringLiteral("Aanbieder");
    refused.refusal = QStringLiteral("form_round_closed");
    ReadFormsDialog dialog({form, refused}, window->context());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    FormDifferencesModel &model = *dialog.model();
    auto *table = dialog.findChildren<TableView *>().first();

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(dialog.forms().first().taken(), 1);
    table->setCurrentIndex(model.index(1, FormDifferencesModel::Given));
    picture(dialog, "read-forms");
    QTest::keyClick(table, Qt::Key_Space);

    EXPECT_EQ(dialog.forms().first().taken(), 2);
    EXPECT_EQ(model.valueText(1, FormDifferencesModel::Given), QStringLiteral("Loopt\nal sinds 2019"));
    theme::Theme::instance().setLook(theme::Look::Dark);
    QApplication::processEvents();
    picture(dialog, "read-forms-dark");
    theme::Theme::instance().setLook(theme::Look::Light);
}

TEST_F(FormsWindow, NamesEveryControlOfItsDialogs)
{
    MakeFormsDialog make(window->context(), folder.path());
    ReadFormsDialog read({comparison({{QStringLiteral("progress"), qint64{80}}})}, window->context());

    for (const QDialog *dialog : {static_cast<QDialog *>(&make), static_cast<QDialog *>(&read)})
        for (const QWidget *widget : dialog->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(dialog) &&
                !widget->objectName().startsWith(QStringLiteral("qt_"))) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                EXPECT_FALSE((button ? button->text() : widget->accessibleName()).isEmpty())
                    << widget->metaObject()->className();
            }
}

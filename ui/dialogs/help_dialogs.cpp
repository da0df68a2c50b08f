#include "ui/dialogs/help_dialogs.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aanjager {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct KeyLine
{
    const char *keys;
    const char *words;
};

constexpr KeyLine keyLines[] = {
    {"Alt 1 … 6", QT_TRANSLATE_NOOP("Help", "Set the status")},
    {"Alt T, G, K",
     QT_TRANSLATE_NOOP("Help", "To the verdict on time, money, quality; then 1, 2 or 3, and 0 for not reported")},
    {"Alt ↑, Alt ↓", QT_TRANSLATE_NOOP("Help", "Previous, next")},
    {"F2", QT_TRANSLATE_NOOP("Help", "Change the title")},
    {"Ctrl N", QT_TRANSLATE_NOOP("Help", "Add a new one in one line")},
    {"Delete", QT_TRANSLATE_NOOP("Help", "Remove; a message offers to take it back")},
    {"Ctrl F", QT_TRANSLATE_NOOP("Help", "Search")},
    {"Ctrl Z, Ctrl Shift Z", QT_TRANSLATE_NOOP("Help", "Undo, redo")},
    {"F6, Shift F6", QT_TRANSLATE_NOOP("Help", "Next, previous part of the window")},
    {"Enter, Esc", QT_TRANSLATE_NOOP("Help", "In a field: store what was typed, or bring back what was there")},
    {"Ctrl Enter", QT_TRANSLATE_NOOP("Help", "In a field of several lines: store what was typed")},
};

void addClose(QDialog &dialog, QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
}

} // namespace

void showKeys(QWidget *parent)
{
    QDialog dialog(parent);
    QVBoxLayout *column = startDialog(dialog, HelpWords::tr("Keys"), {});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const KeyLine &line : keyLines) {
        grid->addWidget(makeKey(QString::fromUtf8(line.keys), &dialog), row, 0, Qt::AlignLeft);
        auto *words = makeLabel(HelpWords::tr(line.words), theme::TextStyle::Body, &dialog);
        grid->addWidget(words, row++, 1);
    }
    column->addLayout(grid);
    addClose(dialog, *column);
    dialog.exec();
}

void showAbout(QWidget *parent)
{
    QDialog dialog(parent);
    QVBoxLayout *column = startDialog(dialog, QStringLiteral("Aanjager"),
                                      HelpWords::tr("Version %1").arg(QStringLiteral(AANJAGER_VERSION)));
    const QStringList lines{
        HelpWords::tr("For coordinators of programmes that transform youth care: one programme, one file, one state."),
        HelpWords::tr("Everything stays in one file on your own disk or network folder. Aanjager sends nothing."),
        HelpWords::tr("Free software under the GNU General Public License, version 3 or later.")};
    for (const QString &line : lines) {
        QLabel *label = makeLabel(line, theme::TextStyle::Body, &dialog);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    dialog.setMinimumWidth(440);
    addClose(dialog, *column);
    dialog.exec();
}

} // namespace aanjager

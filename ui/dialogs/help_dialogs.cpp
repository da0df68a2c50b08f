#include "ui/dialogs/help_dialogs.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace aanjager {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

void addClose(QDialog &dialog, QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
}

} // namespace

std::unique_ptr<QDialog> makeAbout(QWidget *parent)
{
    auto dialog = std::make_unique<QDialog>(parent);
    QVBoxLayout *column = startDialog(*dialog, QStringLiteral("Aanjager"),
                                      HelpWords::tr("Version %1").arg(QStringLiteral(AANJAGER_VERSION)));
    const QStringList lines{
        HelpWords::tr("For coordinators of programmes that transform youth care: one programme, one file, one state."),
        HelpWords::tr("Everything stays in one file on your own disk or network folder. Aanjager sends nothing."),
        HelpWords::tr("Free software under the GNU General Public License, version 3 or later.")};
    for (const QString &line : lines) {
        QLabel *label = makeLabel(line, theme::TextStyle::Body, dialog.get());
        label->setWordWrap(true);
        column->addWidget(label);
    }
    dialog->setMinimumWidth(theme::Theme::instance().length(440));
    addClose(*dialog, *column);
    return dialog;
}

} // namespace aanjager

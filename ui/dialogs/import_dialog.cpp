#include "ui/dialogs/import_dialog.h"

#include "ui/delegates/text_delegate.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/import_problems_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

ImportDialog::ImportDialog(const QString &path, const ImportReport &preview, const PageContext &context,
                           QWidget *parent)
    : QDialog(parent)
{
    QVBoxLayout *column =
        startDialog(*this, tr("Import %1").arg(QFileInfo(path).fileName()),
                    tr("Nothing is stored yet. The import is one change and can be undone in one step."));
    column->addWidget(makeLabel(counts(preview, context), TextStyle::BodyStrong, this));
    if (preview.themes > 0 || preview.parties > 0)
        column->addWidget(makeLabel(tr("New themes: %1. New parties: %2.").arg(preview.themes).arg(preview.parties),
                                    TextStyle::Body, this));
    showProblems(preview.problems, *column);
    QPushButton *import = finishDialog(*this, *column, tr("Import"));
    import->setEnabled(preview.created + preview.updated > 0);
    resize(theme::Theme::instance().length(820), theme::Theme::instance().length(560));
}

QString ImportDialog::counts(const ImportReport &report, const PageContext &context)
{
    const QString items = context.words.items(context.session.state().programme(), report.measures);
    return tr("%1 %2: %3 new, %4 changed, %5 the same.")
        .arg(QString::number(report.measures), items, QString::number(report.created), QString::number(report.updated),
             QString::number(report.unchanged));
}

void ImportDialog::showProblems(const QList<ImportProblem> &problems, QVBoxLayout &column)
{
    if (problems.isEmpty()) {
        column.addWidget(makeLabel(tr("Everything in the file was understood."), TextStyle::Body, this));
        column.addStretch(1);
        return;
    }
    column.addWidget(makeLabel(tr("To check: %1").arg(problems.size()), TextStyle::CardTitle, this));
    auto *table = new TableView(tr("To check"), this);
    table->setItemDelegate(new TextDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(new ImportProblemsModel(problems, table));
    table->header()->setSectionResizeMode(QHeaderView::Fixed);
    table->header()->resizeSection(ImportProblemsModel::Where, theme::Theme::instance().length(200));
    table->header()->resizeSection(ImportProblemsModel::Found, theme::Theme::instance().length(220));
    table->header()->setSectionResizeMode(ImportProblemsModel::Outcome, QHeaderView::Stretch);
    column.addWidget(table, 1);
}

} // namespace aanjager

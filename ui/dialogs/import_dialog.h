#pragma once

#include "core/exchange/import.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QVBoxLayout;

namespace aanjager {

/** Shows what a tracker would bring, with everything that cannot be taken as it is, before anything is stored. */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /** `preview` is of an import that was not done yet. */
    ImportDialog(const QString &path, const ImportReport &preview, const PageContext &context,
                 QWidget *parent = nullptr);

    /** What it says of the counts, e.g. "11 measures: 11 new, 0 changed, 0 the same." */
    static QString counts(const ImportReport &report, const PageContext &context);

private:
    void showProblems(const QList<ImportProblem> &problems, QVBoxLayout &column);
};

} // namespace aanjager

#pragma once

#include "ui/import/differences_model.h"
#include "ui/import/import_draft.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace aanjager {

class TableView;
class WorkBar;

/** The last step: what the import will make, change and leave, field by field, before anything is stored. */
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    CheckStep(ImportDraft &draft, const PageContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    DifferencesModel *model() const { return m_model; }
    /** The counts, as they are shown: "11 new · 0 changed · 0 as they were". */
    QString countsText() const;

private:
    void refresh();
    void wait();

    ImportDraft &m_draft;
    const PageContext &m_context;
    QLabel *m_counts;
    QLabel *m_more;
    WorkBar *m_busy;
    DifferencesModel *m_model;
    TableView *m_table;
};

} // namespace aanjager

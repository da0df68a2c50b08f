#pragma once

#include "ui/import/differences_model.h"
#include "ui/import/import_draft.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;
class QPushButton;

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
    /** Says that measures are those of their numbers, or are not; shown where the titles of the list are others. */
    QPushButton *sameNumbers() const { return m_sameNumbers; }

private:
    void makeNumbers(QVBoxLayout &column);
    void showNumbers(const ImportReport &report);
    void refresh();
    void wait();

    ImportDraft &m_draft;
    const PageContext &m_context;
    QLabel *m_counts;
    QLabel *m_more;
    WorkBar *m_busy;
    QWidget *m_numbers; ///< the question whether numbers are enough
    QLabel *m_numbersSaid;
    QPushButton *m_sameNumbers;
    bool m_isAskedAgain = false; ///< what would change is to be found out once the list was read again
    DifferencesModel *m_model;
    TableView *m_table;
};

} // namespace aanjager

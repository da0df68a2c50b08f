#pragma once

#include "ui/import/arrivals_model.h"
#include "ui/import/columns_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace aanjager {

class ColumnDetails;
class ProblemList;
class TableView;

/** The third step: which column becomes what, at the left; the rows as they come in and what is to be solved, at the
 * right. */
class MappingStep : public QWidget
{
    Q_OBJECT

public:
    MappingStep(ImportDraft &draft, const PageContext &context, QWidget *parent = nullptr);

    TableView *columns() const { return m_columns; }
    ColumnsModel *columnsModel() const { return m_columnsModel; }
    ColumnDetails *details() const { return m_details; }
    TableView *arrivals() const { return m_arrivals; }
    ArrivalsModel *arrivalsModel() const { return m_arrivalsModel; }
    ProblemList *problems() const { return m_problems; }
    QCheckBox *keepBox() const { return m_keep; }
    QLineEdit *keepName() const { return m_keepName; }
    QToolButton *savedButton() const { return m_saved; }
    QComboBox *sheetBox() const { return m_sheet; }

    /** The panes that F6 goes through. */
    QList<QWidget *> panes() const;
    /** What the mapping is to be kept as; empty when it is not. */
    QString nameToKeep() const;

signals:
    /** Another sheet or table is to be chosen. */
    void tableAsked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeKeep();
    void makeColumns(QWidget *parent);
    void makeArrivals(QWidget *parent);
    void refresh();
    void openChoice(const QModelIndex &index);
    void fillSavedMenu();
    void goTo(const ImportProblem &problem, bool toEdit);
    /** To the row of a column (from 0), or to what its texts become. */
    void goToColumn(int column, bool toValues);
    void fillSheets();
    void placeArrivalColumns();

    ImportDraft &m_draft;
    const PageContext &m_context;
    QSplitter *m_panes;
    QLabel *m_mapped;
    QToolButton *m_saved;
    ColumnsModel *m_columnsModel;
    TableView *m_columns;
    ColumnDetails *m_details;
    QCheckBox *m_keep;
    bool m_isKeepingChosen = false; ///< by a person
    QLineEdit *m_keepName;
    QLabel *m_arriving;
    QComboBox *m_sheet; ///< whose rows are shown
    QStringList m_shownSheets;
    QToolButton *m_troubledOnly;
    ArrivalsModel *m_arrivalsModel;
    TableView *m_arrivals;
    ProblemList *m_problems;
};

} // namespace aanjager

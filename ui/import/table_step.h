#pragma once

#include "ui/import/import_draft.h"
#include "ui/import/sheet_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QSpinBox;

namespace aanjager {

class TableView;

/** The second step: which sheet, and which row is its header; the sheet as it stands in the file, with what each row is
 * taken for. */
class TableStep : public QWidget
{
    Q_OBJECT

public:
    TableStep(ImportDraft &draft, const PageContext &context, QWidget *parent = nullptr);

    QListWidget *sheets() const { return m_sheets; }
    /** The tables of the sheet; hidden where it has one. */
    QListWidget *tables() const { return m_tables; }
    QSpinBox *headerRow() const { return m_header; }
    TableView *table() const { return m_table; }
    SheetModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeTable();
    void refresh();
    void placeColumns();
    void showSheets();
    void showTables();
    QString summary() const;

    ImportDraft &m_draft;
    const PageContext &m_context;
    const Tracker *m_shown = nullptr;
    QListWidget *m_sheets;
    QLabel *m_tablesHead;
    QListWidget *m_tables;
    QSpinBox *m_header;
    QLabel *m_summary;
    SheetModel *m_model;
    TableView *m_table;
};

} // namespace aanjager

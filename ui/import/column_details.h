#pragma once

#include "ui/import/columns_model.h"
#include "ui/import/values_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace aanjager {

class TableView;

/** What more is to be said of a row of columns: of an amount its kind, year and unit, of a round its name and reference
 * date, of municipalities which they are, whether a blank means "as above", and what each found value becomes. */
class ColumnDetails : public QWidget
{
    Q_OBJECT

public:
    ColumnDetails(ImportDraft &draft, const ColumnsModel &columns, const text::Wording &words,
                  const QStringList &municipalities, const QStringList &parties, QWidget *parent = nullptr);

    /** Shows a row of the model; below zero nothing. */
    void show(int row);
    TableView *values() const { return m_valuesTable; }
    ValuesModel *valuesModel() const { return m_values; }
    QLineEdit *round() const { return m_round; }
    QDateEdit *peildatum() const { return m_peildatum; }

private:
    QWidget *makeMoney(const text::Wording &words);
    QWidget *makeRound();
    QWidget *makeValues();
    void refresh();
    void store();
    void storeRound();

    ImportDraft &m_draft;
    const ColumnsModel &m_columns;
    const text::Wording &m_words;
    int m_row = -1;
    bool m_isShowing = false;
    QLabel *m_title;
    QWidget *m_money;
    QComboBox *m_kind;
    QLineEdit *m_year;
    QComboBox *m_unit;
    QWidget *m_roundRow;
    QLineEdit *m_round;
    QDateEdit *m_peildatum;
    QCheckBox *m_fillDown;
    ValuesModel *m_values;
    TableView *m_valuesTable;
};

} // namespace aanjager

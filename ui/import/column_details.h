#pragma once

#include "ui/import/columns_model.h"
#include "ui/import/values_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace aanjager {

class TableView;

/** What more is to be said of one column: of an amount its kind, year and unit, of a municipality its name, whether a
 * blank means "as above", and what each found value becomes. */
class ColumnDetails : public QWidget
{
    Q_OBJECT

public:
    ColumnDetails(ImportDraft &draft, const ColumnsModel &columns, const text::Wording &words,
                  const QStringList &municipalities, QWidget *parent = nullptr);

    /** Shows the column in this place of the mapping. */
    void show(int place);
    TableView *values() const { return m_valuesTable; }
    ValuesModel *valuesModel() const { return m_values; }

private:
    QWidget *makeMoney(const text::Wording &words);
    QWidget *makeMunicipality(const QStringList &municipalities);
    QWidget *makeValues();
    void refresh();
    void store();

    ImportDraft &m_draft;
    const ColumnsModel &m_columns;
    const text::Wording &m_words;
    int m_place = -1;
    bool m_isShowing = false;
    QLabel *m_title;
    QWidget *m_money;
    QComboBox *m_kind;
    QLineEdit *m_year;
    QComboBox *m_unit;
    QWidget *m_municipalityRow;
    QComboBox *m_municipality;
    QCheckBox *m_fillDown;
    ValuesModel *m_values;
    TableView *m_valuesTable;
};

} // namespace aanjager

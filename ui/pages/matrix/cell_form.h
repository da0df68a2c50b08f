#pragma once

#include "core/domain/applicability.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QGridLayout;

namespace aanjager {

class FieldEditor;

/** Every field of one cell of the matrix, as its description says, edited where it stands. */
class CellForm : public QWidget
{
    Q_OBJECT

public:
    explicit CellForm(const PageContext &context, QWidget *parent = nullptr);

    void show(const Applicability &cell);
    void goToFirst();
    bool leave();
    /** The editor of a field, e.g. "variant_name"; null for the measure and the municipality. */
    FieldEditor *editor(const QString &field) const { return m_editors.value(field); }

private:
    void add(const QString &name, int row, int column, int span = 1);

    PageContext m_context;
    QGridLayout *m_grid;
    QHash<QString, FieldEditor *> m_editors;
};

} // namespace aanjager

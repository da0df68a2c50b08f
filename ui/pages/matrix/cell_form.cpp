#include "ui/pages/matrix/cell_form.h"

#include "ui/pages/editing/field_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>

namespace aanjager {

CellForm::CellForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(24, 4, 20, 12);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(2);
    int column = 0;
    for (const char *name : {"status", "health", "progress", "percent", "starts", "lead"})
        add(QString::fromLatin1(name), 0, column++);
    add(QStringLiteral("reason_category"), 1, 0);
    add(QStringLiteral("reason"), 1, 1, 2);
    add(QStringLiteral("variant_name"), 1, 3);
    add(QStringLiteral("variant_text"), 1, 4, 2);
    add(QStringLiteral("visibility"), 2, 0);
    add(QStringLiteral("notes"), 2, 1, 5);
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, 1);
}

void CellForm::add(const QString &name, int row, int column, int span)
{
    const Field *field = describe<Applicability>().field(name);
    auto *editor = new FieldEditor(m_context, describe<Applicability>(), *field, this);
    QLabel *label = makeLabel(m_context.words.label(*field), theme::TextStyle::Caption, this);
    label->setBuddy(editor->control());
    m_grid->addWidget(label, 2 * row, column, 1, span);
    m_grid->addWidget(editor, 2 * row + 1, column, 1, span, Qt::AlignTop);
    m_editors.insert(name, editor);
}

void CellForm::show(const Applicability &cell)
{
    for (auto each = m_editors.cbegin(); each != m_editors.cend(); ++each) {
        each.value()->show(cell.id.value, describe<Applicability>().field(each.key())->read(&cell));
        each.value()->setEditable(m_context.session.canEdit());
    }
}

void CellForm::goToFirst()
{
    m_editors.value(QStringLiteral("status"))->setFocus(Qt::ShortcutFocusReason);
}

bool CellForm::leave()
{
    bool left = true;
    for (FieldEditor *editor : std::as_const(m_editors))
        left = editor->leave() && left;
    return left;
}

} // namespace aanjager

#include "ui/pages/editing/record_row.h"

#include "ui/pages/editing/field_editor.h"
#include "ui/text/wording.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

RecordRow::RecordRow(const PageContext &context, const Description &description, const Lines &lines, QWidget *parent)
    : QWidget(parent), m_description(description), m_remove(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    for (const QList<Place> &places : lines) {
        auto *line = new QHBoxLayout;
        line->setSpacing(2);
        if (!m_firstLine)
            m_firstLine = line;
        for (const Place &place : places) {
            const Field &field = *description.field(QString::fromLatin1(place.field));
            auto *editor = new FieldEditor(context, description, field, this);
            if (place.width > 0)
                editor->setFixedWidth(theme::Theme::instance().length(place.width));
            else
                editor->setPlaceholder(context.words.label(field));
            m_editors.insert(place.field, editor);
            m_inOrder.append(editor);
            line->addWidget(editor, place.width > 0 ? 0 : 1, Qt::AlignTop);
        }
        column->addLayout(line);
    }
    m_remove->setIcon(theme::icon(QStringLiteral("close")));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_firstLine->addWidget(m_remove, 0, Qt::AlignTop);
    const QString what = report::uncapitalised(context.words.singular(description));
    m_remove->setToolTip(tr("Remove this %1").arg(what));
    m_remove->setAccessibleName(m_remove->toolTip());
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeAsked(m_id); });
}

void RecordRow::show(qint64 id, const void *record)
{
    m_id = id;
    for (auto each = m_editors.cbegin(); each != m_editors.cend(); ++each)
        each.value()->show(id, m_description.field(QString::fromLatin1(each.key()))->read(record));
}

void RecordRow::setEditable(bool editable)
{
    m_remove->setVisible(editable);
    for (FieldEditor *each : std::as_const(m_inOrder))
        each->setEditable(editable);
}

FieldEditor *RecordRow::pending() const
{
    for (FieldEditor *each : m_inOrder)
        if (each->isPending())
            return each;
    return nullptr;
}

bool RecordRow::leave()
{
    bool left = true;
    for (FieldEditor *each : std::as_const(m_inOrder))
        left = each->leave() && left;
    return left;
}

void RecordRow::takeBack()
{
    for (FieldEditor *each : std::as_const(m_inOrder))
        each->takeBack();
}

} // namespace aanjager

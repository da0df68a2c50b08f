#include "ui/pages/measures/records_tab.h"

#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/pages/notices.h"
#include "ui/session/record_edits.h"

#include <QVBoxLayout>

namespace aanjager {

RecordsTab::RecordsTab(const PageContext &context, const Description &description, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_description(description)
{
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(2);
}

RecordRow *RecordsTab::row(qint64 id) const
{
    for (RecordRow *each : m_rows)
        if (each->id() == id)
            return each;
    return nullptr;
}

void RecordsTab::show(Id<Measure> measure)
{
    const bool another = measure != m_measure;
    m_measure = measure;
    const Listed listed = records();
    QSet<qint64> kept;
    for (const auto &[id, record] : listed)
        kept.insert(id);
    for (RecordRow *each : QList<RecordRow *>(m_rows))
        if (another || (!kept.contains(each->id()) && !each->pending()))
            removeRow(each);
    int place = 0;
    for (const auto &[id, record] : listed) {
        RecordRow *row = this->row(id);
        if (!row) {
            row = makeRow();
            connect(row, &RecordRow::removeAsked, this, &RecordsTab::removeRecordOf);
            m_rows.append(row);
        }
        m_column->removeWidget(row);
        m_column->insertWidget(place++, row);
        row->show(id, record);
        row->setEditable(m_context.session.canEdit());
        showRow(*row, record);
    }
    if (m_adding && another)
        m_adding->startAnew({});
    if (m_adding)
        m_adding->setReadOnly(!m_context.session.canEdit());
    shown();
}

void RecordsTab::setAdding(CommitLine *line)
{
    m_adding = line;
    connect(line, &CommitLine::committed, this, &RecordsTab::add);
}

void RecordsTab::add(const QString &text)
{
    if (text.trimmed().isEmpty())
        return m_adding->startAnew({});
    const Addition wanted = addition(text.trimmed());
    if (!wanted.store)
        return m_adding->refuse(wanted.refusal);
    addTyped(wanted.store);
}

void RecordsTab::removeRow(RecordRow *row)
{
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void RecordsTab::removeRecordOf(qint64 id)
{
    if (RecordRow *row = this->row(id))
        row->takeBack();
    const auto work = [session = &m_context.session, description = &m_description, id] {
        return removeRecord(*session, *description, id);
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("%1 removed").arg(m_context.words.singular(m_description)));
}

bool RecordsTab::isAdding() const
{
    return m_context.session.canEdit() || (m_adding && m_adding->isPending());
}

void RecordsTab::addTyped(const std::function<Result<void>()> &add)
{
    const auto work = [this, add, measure = m_measure, typed = m_adding->text()] {
        return add().map([&] {
            if (measure == m_measure && m_adding->text() == typed)
                m_adding->startAnew({});
        });
    };
    if (!m_context.attempt(work))
        m_adding->refuse(tr("Not stored"));
}

QWidget *RecordsTab::pending() const
{
    for (const RecordRow *each : m_rows)
        if (const FieldEditor *editor = each->pending())
            return editor->control();
    return m_adding && m_adding->isPending() ? m_adding : nullptr;
}

bool RecordsTab::leave()
{
    bool left = true;
    for (RecordRow *each : QList<RecordRow *>(m_rows))
        left = each->leave() && left;
    return (!m_adding || m_adding->leave()) && left;
}

void RecordsTab::takeBack()
{
    for (RecordRow *each : std::as_const(m_rows))
        each->takeBack();
    if (m_adding)
        m_adding->takeBack();
}

} // namespace aanjager

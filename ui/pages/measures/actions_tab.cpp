#include "ui/pages/measures/actions_tab.h"

#include "ui/pages/editing/commit_line.h"
#include "ui/session/measure_edits.h"

#include <QVBoxLayout>

namespace aanjager {

ActionsTab::ActionsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new ActionRows(context, ActionRows::Which::All, this))
    , m_new(new CommitLine(tr("New action"), this))
{
    m_new->setPlaceholderText(tr("Add an action, Enter"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rows);
    column->addWidget(m_new);
    column->addStretch(1);
    connect(m_new, &CommitLine::committed, this, &ActionsTab::add);
}

void ActionsTab::show(Id<Measure> measure)
{
    if (measure != m_measure)
        m_new->startAnew({});
    m_measure = measure;
    m_rows->show(measure);
    const bool editable = m_context.session.canEdit();
    m_new->setReadOnly(!editable);
    m_new->setVisible(editable || m_new->isPending()); // what cannot be stored any more is not lost unseen
}

bool ActionsTab::leave()
{
    return m_new->leave();
}

void ActionsTab::takeBack()
{
    m_new->takeBack();
}

void ActionsTab::add(const QString &text)
{
    if (text.trimmed().isEmpty())
        return m_new->startAnew({});
    const auto work = [this, measure = m_measure, text] {
        return aanjager::addAction(m_context.session, measure, text.trimmed()).map([&](auto) {
            if (measure == m_measure && m_new->text() == text)
                m_new->startAnew({});
        });
    };
    if (!m_context.attempt(work))
        m_new->refuse(tr("Not stored"));
}

} // namespace aanjager

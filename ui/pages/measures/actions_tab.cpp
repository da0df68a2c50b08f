#include "ui/pages/measures/actions_tab.h"

#include "ui/session/measure_edits.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

ActionsTab::ActionsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new ActionRows(context, ActionRows::Which::All, this))
    , m_new(new QLineEdit(this))
{
    m_new->setPlaceholderText(tr("Add an action, Enter"));
    m_new->setAccessibleName(tr("New action"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rows);
    column->addWidget(m_new);
    column->addStretch(1);
    connect(m_new, &QLineEdit::returnPressed, this, &ActionsTab::add);
}

void ActionsTab::show(Id<Measure> measure)
{
    if (measure != m_measure)
        m_new->clear();
    m_measure = measure;
    m_rows->show(measure);
    m_new->setVisible(m_context.session.canEdit() || !m_new->text().trimmed().isEmpty());
}

bool ActionsTab::leave()
{
    add();
    return m_new->text().trimmed().isEmpty();
}

void ActionsTab::takeBack()
{
    m_new->clear();
}

void ActionsTab::add()
{
    const QString text = m_new->text().trimmed();
    if (text.isEmpty())
        return;
    m_context.attempt([this, measure = m_measure, text] {
        return aanjager::addAction(m_context.session, measure, text).map([&](auto) {
            if (measure == m_measure && m_new->text().trimmed() == text)
                m_new->clear();
        });
    });
}

} // namespace aanjager

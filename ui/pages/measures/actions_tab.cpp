#include "ui/pages/measures/actions_tab.h"

#include "core/domain/work_rules.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

QList<Action> actionsOf(const State &state, Id<Measure> measure)
{
    QList<Action> actions;
    for (const Action &action : state.all<Action>())
        if (action.measure == measure && action.state != ActionState::Dropped)
            actions.append(action);
    const QDate farAway(9999, 12, 31);
    std::sort(actions.begin(), actions.end(), [&](const Action &a, const Action &b) {
        const auto place = [&](const Action &action) {
            return std::tuple(!isOpen(action), action.due.isValid() ? action.due : farAway, action.code, action.id);
        };
        return place(a) < place(b);
    });
    return actions;
}

} // namespace

ActionsTab::ActionsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout), m_new(new QLineEdit(this))
{
    m_new->setPlaceholderText(tr("Add an action, Enter"));
    m_new->setAccessibleName(tr("New action"));
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_new);
    column->addStretch(1);
    connect(m_new, &QLineEdit::returnPressed, this, &ActionsTab::add);
}

void ActionsTab::show(Id<Measure> measure)
{
    const QList<Action> actions = actionsOf(m_context.session.state(), measure);
    if (measure != m_measure)
        m_new->clear();
    m_measure = measure;
    m_open = static_cast<int>(std::count_if(actions.begin(), actions.end(), &isOpen));
    m_new->setVisible(m_context.session.canEdit());
    if (actions == m_shown && m_editable == m_context.session.canEdit())
        return;
    m_shown = actions;
    m_editable = m_context.session.canEdit();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions)
        m_rows->addWidget(rowOf(action));
}

QWidget *ActionsTab::rowOf(const Action &action)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(8);
    auto *box = new QCheckBox(row);
    box->setObjectName(QStringLiteral("action-%1").arg(action.id.value));
    box->setChecked(!isOpen(action));
    box->setEnabled(m_context.session.canEdit());
    box->setAccessibleName(action.text);
    auto *text = makeLabel(action.text, TextStyle::Body, row);
    text->setWordWrap(true);
    text->setEnabled(isOpen(action));
    const bool late = isOverdue(action, m_context.session.today());
    const QString day = m_context.words.date(isOpen(action) ? action.due : action.doneOn);
    auto *due = makeLabel(late ? tr("%1, overdue").arg(day) : day, TextStyle::Caption, row);
    if (late)
        due->setProperty("type", QStringLiteral("error"));
    line->addWidget(box, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    line->addWidget(due, 0, Qt::AlignTop);
    connect(box, &QCheckBox::clicked, this, [this, id = action.id](bool done) { check(id, done); });
    return row;
}

void ActionsTab::check(Id<Action> id, bool done)
{
    const auto store = [session = &m_context.session, id, done] { return tick(*session, id, done); };
    if (m_context.attempt(store))
        return;
    m_shown.clear(); // the box shows what was not stored
    show(m_measure);
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
    const auto store = [session = &m_context.session, measure = m_measure, text] {
        return aanjager::addAction(*session, measure, text).map([](auto) {});
    };
    if (m_context.attempt(store))
        m_new->clear();
}

} // namespace aanjager

#include "ui/pages/measures/action_rows.h"

#include "core/domain/work_rules.h"
#include "ui/pages/editing/kept_focus.h"
#include "ui/pages/elided_label.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tick_box.h"

#include <QHBoxLayout>
#include <QLabel>
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

ActionRows::ActionRows(const PageContext &context, Which which, QWidget *parent)
    : QWidget(parent), m_context(context), m_which(which), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void ActionRows::show(Id<Measure> measure)
{
    QList<Action> actions = actionsOf(m_context.session.state(), measure);
    m_measure = measure;
    m_open = static_cast<int>(std::count_if(actions.begin(), actions.end(), &isOpen));
    if (m_which == Which::Open)
        actions = actions.mid(0, m_open);
    if (actions == m_shown && m_editable == m_context.session.canEdit())
        return;
    const KeptFocus kept(*this);
    m_shown = actions;
    m_editable = m_context.session.canEdit();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : std::as_const(actions))
        m_rows->addWidget(rowOf(action));
}

QWidget *ActionRows::rowOf(const Action &action)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 5, 0, 5);
    line->setSpacing(8);
    auto *box = new TickBox(row);
    box->setObjectName(QStringLiteral("action-%1").arg(action.id.value));
    box->setChecked(!isOpen(action));
    box->setReadOnly(!m_context.session.canEdit());
    box->setAccessibleName(action.text);
    QLabel *text = textOf(action, row);
    const bool late = isOverdue(action, m_context.session.today());
    const QString day = m_context.words.date(isOpen(action) ? action.due : action.doneOn);
    auto *due = makeLabel(late ? tr("%1, overdue").arg(day) : day, TextStyle::Caption, row);
    if (late)
        due->setProperty("type", QStringLiteral("error"));
    line->addWidget(box, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    line->addWidget(due, 0, Qt::AlignTop);
    connect(box, &QCheckBox::clicked, this, [this, box, id = action.id](bool done) {
        if (!box->isReadOnly())
            check(id, done);
    });
    return row;
}

/** Whole where the actions have a tab of their own; beside the report in one line. */
QLabel *ActionRows::textOf(const Action &action, QWidget *row) const
{
    if (m_which == Which::Open) {
        auto *line = new ElidedLabel(TextStyle::Body, row);
        line->setWhole(action.text);
        return line;
    }
    QLabel *whole = makeLabel(action.text, TextStyle::Body, row);
    whole->setWordWrap(true);
    if (!isOpen(action))
        whole->setForegroundRole(QPalette::PlaceholderText);
    return whole;
}

void ActionRows::check(Id<Action> id, bool done)
{
    const auto store = [session = &m_context.session, id, done] { return tick(*session, id, done); };
    if (m_context.attempt(store))
        return;
    m_shown.clear(); // the box shows what was not stored
    show(m_measure);
}

} // namespace aanjager

#include "ui/pages/actions/action_add_line.h"

#include "ui/session/record_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

ActionAddLine::ActionAddLine(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_field(new QLineEdit(this))
    , m_preview(new QWidget(this))
    , m_parts(new QHBoxLayout(m_preview))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_preview);
    m_parts->setContentsMargins(8, 0, 8, 0);
    m_parts->setSpacing(8);
    m_field->setAccessibleName(tr("New action"));
    m_field->addAction(theme::icon(QStringLiteral("plus")), QLineEdit::LeadingPosition)->setText(tr("New action"));
    m_field->setPlaceholderText(tr("New action: M11 Finish the business case @SOJ friday"));
    connect(m_field, &QLineEdit::textChanged, this, &ActionAddLine::say);
    connect(m_field, &QLineEdit::returnPressed, this, &ActionAddLine::add);
    say();
}

void ActionAddLine::addPart(const QString &icon, const QString &words)
{
    if (!icon.isEmpty())
        m_parts->addWidget(new IconLabel(icon, 16, &theme::Palette::ink2, m_preview));
    m_parts->addWidget(makeLabel(words, icon.isEmpty() ? TextStyle::BodyStrong : TextStyle::Body, m_preview));
}

void ActionAddLine::say()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const State &state = m_context.session.state();
    const ActionLine line = readActionLine(m_field->text(), state, m_context.session.today());
    m_preview->setVisible(!line.isEmpty());
    if (line.isEmpty())
        return;
    m_parts->addWidget(makeLabel(tr("Becomes"), TextStyle::Caption, m_preview));
    if (const Measure *measure = state.find(line.measure))
        addPart(QStringLiteral("measures"), measure->number + QLatin1Char(' ') + measure->title);
    addPart({}, line.text);
    const Party *party = state.find(line.party);
    if (party || !line.owner.isEmpty())
        addPart(QStringLiteral("parties"), party ? party->name : line.owner);
    if (line.due.isValid())
        addPart(QStringLiteral("planning"), m_context.words.longDate(line.due));
    m_parts->addStretch(1);
    m_field->setAccessibleDescription(becomes());
}

QString ActionAddLine::becomes() const
{
    QStringList words;
    for (const QLabel *label : m_preview->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(QStringLiteral(" · "));
}

void ActionAddLine::add()
{
    const ActionLine line = readActionLine(m_field->text(), m_context.session.state(), m_context.session.today());
    if (line.isEmpty())
        return;
    Action action;
    action.id = newId<Action>();
    action.measure = line.measure;
    action.text = line.text;
    action.party = line.party;
    action.owner = line.owner;
    action.due = line.due;
    const auto work = [session = &m_context.session, action] { return addRecord(*session, action).map([](auto) {}); };
    if (!m_context.attempt(work))
        return;
    m_field->clear();
    emit added(action.id);
}

bool ActionAddLine::leave()
{
    add();
    return m_field->text().trimmed().isEmpty();
}

} // namespace aanjager

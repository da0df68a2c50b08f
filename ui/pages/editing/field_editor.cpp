#include "ui/pages/editing/field_editor.h"

#include "core/exchange/field_reading.h"
#include "ui/models/typed_value.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/choices.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/day_line.h"
#include "ui/pages/editing/refusal_note.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/text/value_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/status_icon.h"

#include <QPointer>
#include <QVBoxLayout>

namespace aanjager {

namespace {

QString noValue()
{
    return QStringLiteral("–");
}

QIcon iconOf(const Field &field, int index)
{
    if (field.vocabulary == &vocabularyOf<OwnerKind>())
        return theme::icon(theme::ownerKindIcon(static_cast<OwnerKind>(index)));
    if (field.vocabulary == &vocabularyOf<Status>())
        return theme::statusIcon(static_cast<Status>(index));
    if (field.vocabulary == &vocabularyOf<Health>())
        return theme::verdictIcon(static_cast<Health>(index));
    return {};
}

QDate dayOf(const Value &value)
{
    if (const auto *date = std::get_if<ImpreciseDate>(&value))
        return date->first;
    const auto *day = std::get_if<QDate>(&value);
    return day ? *day : QDate();
}

} // namespace

FieldEditor::FieldEditor(const PageContext &context, const Description &description, const Field &field,
                         QWidget *parent)
    : QWidget(parent), m_context(context), m_description(description), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeControl();
    column->addWidget(control());
    if (m_note)
        column->addWidget(m_note);
}

void FieldEditor::makeControl()
{
    switch (m_field.kind) {
    case FieldKind::Choice:
    case FieldKind::Reference:
        return makeChoice();
    case FieldKind::LongText:
        m_text = new CommitText(m_context.words.label(m_field), this);
        connect(m_text, &CommitText::committed, this, &FieldEditor::commit);
        return;
    default:
        return makeLine();
    }
}

void FieldEditor::makeLine()
{
    const QString name = m_context.words.label(m_field);
    const bool isDay = m_field.kind == FieldKind::Day || m_field.kind == FieldKind::ImpreciseDate;
    m_line = isDay ? new DayLine(name, this) : new CommitLine(name, this);
    m_line->setCalm(true);
    m_line->setPlaceholderText(noValue());
    m_note = new RefusalNote(m_line, this);
    connect(m_line, &CommitLine::committed, this, &FieldEditor::commit);
    if (isDay)
        connect(static_cast<DayLine *>(m_line), &DayLine::picked, this, [this](QDate day) {
            const bool precise = m_field.kind == FieldKind::ImpreciseDate;
            store(precise ? Value(ImpreciseDate{day, Precision::Day}) : Value(day));
        });
}

void FieldEditor::makeChoice()
{
    m_choice = new ChoiceBox(m_context.words.label(m_field), this);
    connect(m_choice, &QComboBox::activated, this, &FieldEditor::choose);
}

/** What can be referred to changes seldom: the list is made anew only where it is another. */
void FieldEditor::fillChoices()
{
    if (m_field.kind != FieldKind::Reference)
        return fillTerms();
    const auto choices = referenceChoices(m_context.session.state(), QLatin1String(m_field.references));
    bool isSame = m_choice->count() == choices.size() + 1 && m_choice->itemText(0) == noValue();
    for (int at = 0; isSame && at < choices.size(); ++at)
        isSame =
            m_choice->itemText(at + 1) == choices.at(at).second && m_choice->itemData(at + 1) == choices.at(at).first;
    if (isSame)
        return;
    m_choice->clear();
    m_choice->addItem(noValue());
    for (const auto &[id, title] : choices)
        m_choice->addItem(title, id);
}

void FieldEditor::fillTerms()
{
    m_choice->clear();
    m_choice->addItem(noValue());
    for (int i = 0; i < static_cast<int>(m_field.vocabulary->terms.size()); ++i)
        m_choice->addItem(iconOf(m_field, i), m_context.words.label(m_field.vocabulary->terms[static_cast<size_t>(i)]),
                          m_field.vocabulary->code(i));
}

void FieldEditor::show(qint64 record, const Value &value)
{
    const bool another = record != m_record;
    m_record = record;
    m_value = value;
    if (!m_choice)
        return showText(shown(value), another);
    fillChoices();
    QVariant chosen;
    if (const auto *id = std::get_if<qint64>(&value))
        chosen = *id;
    else if (const auto *code = std::get_if<QString>(&value))
        chosen = *code;
    m_choice->setCurrentIndex(chosen.isValid() ? std::max(0, m_choice->findData(chosen)) : 0);
}

void FieldEditor::showText(const QString &text, bool another)
{
    if (m_text)
        another ? m_text->startAnew(text) : m_text->setStored(text);
    else
        another ? m_line->startAnew(text) : m_line->setStored(text);
    if (auto *day = qobject_cast<DayLine *>(m_line))
        day->setDay(dayOf(m_value));
}

/** As it is typed: no fixed spaces, and nothing for nothing. */
QString FieldEditor::shown(const Value &value) const
{
    if (isNothing(value))
        return {};
    if (m_text)
        return std::get<QString>(value);
    return text::valueText(m_context.words, m_field, value, &m_context.session.state())
        .replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void FieldEditor::setEditable(bool editable)
{
    if (m_choice)
        m_choice->setReadOnly(!editable);
    else if (m_text)
        m_text->setReadOnly(!editable);
    else
        m_line->setReadOnly(!editable);
}

void FieldEditor::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else if (m_text)
        m_text->setPlaceholderText(text);
}

bool FieldEditor::isPending() const
{
    return (m_line && m_line->isPending()) || (m_text && m_text->isPending());
}

bool FieldEditor::leave()
{
    return m_line ? m_line->leave() : !m_text || m_text->leave();
}

void FieldEditor::takeBack()
{
    if (m_line)
        m_line->takeBack();
    if (m_text)
        m_text->takeBack();
}

QWidget *FieldEditor::control() const
{
    if (m_choice)
        return m_choice;
    return m_line ? static_cast<QWidget *>(m_line) : m_text;
}

void FieldEditor::commit(const QString &text)
{
    const TypedValue typed = TypedValue::read(m_field, text);
    if (!typed.isGood() && m_line)
        return m_line->refuse(typed.problem()); // the note below the field says it
    if (!typed.isGood()) {
        m_text->refuse();
        m_context.notices.failed(Error{ErrorKind::Invalid,
                                       {{}, QString::fromLatin1(m_description.table), QLatin1String(m_field.name), 0},
                                       text,
                                       acceptedIn(m_field, text),
                                       {}});
        return;
    }
    if (store(typed.value()) == Stored::No)
        m_line ? m_line->refuse(tr("Not stored")) : m_text->refuse();
}

void FieldEditor::choose(int index)
{
    const QVariant chosen = m_choice->itemData(index);
    Value value;
    if (chosen.isValid())
        value = m_field.kind == FieldKind::Reference ? Value(chosen.toLongLong()) : Value(chosen.toString());
    if (m_choice->isReadOnly())
        return show(m_record, Value(m_value));
    if (value == m_value)
        return;
    if (store(value) == Stored::No)
        show(m_record, Value(m_value));
}

/** Storing may make that another record is shown here; what follows is about that one no more. */
FieldEditor::Stored FieldEditor::store(const Value &value)
{
    const qint64 record = m_record;
    const auto work = [self = QPointer(this), session = &m_context.session, description = &m_description, record,
                       name = QString::fromLatin1(m_field.name), value, typed = typed(), storeBy = m_storeBy] {
        const auto stored = storeBy ? storeBy(name, value) : setField(*session, *description, record, name, value);
        return stored.map([&] {
            if (self)
                self->settle(record, value, typed);
        });
    };
    const bool done = m_context.attempt(work);
    if (record != m_record)
        return Stored::Elsewhere;
    return done ? Stored::Yes : Stored::No;
}

/** A value is stored: where its record is still shown with what was typed for it, it is shown as stored. */
void FieldEditor::settle(qint64 record, const Value &value, const QString &typed)
{
    if (record != m_record)
        return;
    if (m_choice)
        return show(record, value);
    m_value = value;
    showText(shown(value), this->typed() == typed);
}

QString FieldEditor::typed() const
{
    return m_text ? m_text->toPlainText() : m_line ? m_line->text() : QString();
}

} // namespace aanjager

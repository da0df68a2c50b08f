#include "core/exchange/forms/form_maker.h"

#include "core/base/natural_order.h"
#include "core/domain/field_text.h"
#include "core/exchange/forms/form_answers.h"

#include <algorithm>

namespace aanjager {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/** A name that a spreadsheet takes for a sheet. */
QString sheetName(QString text, const QString &otherwise)
{
    for (QChar &character : text)
        if (QStringView(u"[]:*?/\\'").contains(character) || !character.isPrint())
            character = u' ';
    const QString name = capitalised(text.simplified()).left(28).trimmed();
    return name.isEmpty() ? otherwise : name;
}

QMap<QString, QString> wordsOf(const Vocabulary &vocabulary, const FormWords &words)
{
    QMap<QString, QString> labels;
    for (const Term &term : vocabulary.terms)
        labels.insert(QString::fromLatin1(term.code), words.label(term));
    return labels;
}

QString headerOf(const FormQuestion &question, const FormWords &words)
{
    const Field &field = question.field();
    if (question.name.startsWith(u"health."))
        return words.say(QT_TRANSLATE_NOOP("UpdateForm", "Verdict: %1")).arg(words.label(field).toLower());
    if (field.kind == FieldKind::YesNo)
        return words.say(QT_TRANSLATE_NOOP("UpdateForm", "Nothing changed?"));
    return field.kind == FieldKind::Percent ? words.label(field) + QStringLiteral(" (%)") : words.label(field);
}

/** Makes the sheets of one form. */
class FormMaker
{
public:
    FormMaker(const View &view, Id<Party> party, Id<Round> round, const FormWords &words)
        : m_view(view)
        , m_words(words)
        , m_answers(view, party, round)
        , m_party(view.state.find(party))
        , m_round(view.state.find(round))
    {
    }

    UpdateForm make()
    {
        const Programme &programme = m_view.state.programme();
        m_form.identity = {FormIdentity::currentVersion,
                           programme.id,
                           m_party ? m_party->id : Id<Party>(),
                           m_round ? m_round->id : Id<Round>(),
                           m_view.sequence,
                           m_view.today,
                           m_words.language};
        m_form.programmeName = programme.name;
        m_form.partyName = m_party ? m_party->name : QString();
        if (m_round) {
            m_form.roundLabel = m_round->label;
            m_form.author = m_answers.lastAuthor();
            m_form.authorLabel = m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Filled in by (your function):"));
        }
        m_form.labels.insert(QStringLiteral("yes"),
                             {{QStringLiteral("yes"), m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "yes"))}});
        addSheet(FormSheetKind::Measures, sheetName(programme.itemPlural, QStringLiteral("1")));
        addSheet(FormSheetKind::Cells, m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Our municipality")));
        return std::move(m_form);
    }

private:
    void addSheet(FormSheetKind kind, QString name)
    {
        const QList<const Measure *> measures = m_answers.measures(kind);
        if (measures.isEmpty())
            return;
        for (const FormSheet &other : std::as_const(m_form.sheets))
            if (other.name.compare(name, Qt::CaseInsensitive) == 0)
                name += QStringLiteral(" 2");
        const auto questions = formQuestions(kind, m_round != nullptr, m_view.state.programme().aspects);
        FormSheet sheet{kind, name, banner(kind), {}, {}, {}};
        for (const FormQuestion &question : questions) {
            sheet.questions.append(question.name);
            sheet.headers.append(headerOf(question, m_words));
            if (const Vocabulary *vocabulary = question.field().vocabulary)
                m_form.labels.insert(QString::fromLatin1(vocabulary->name), wordsOf(*vocabulary, m_words));
        }
        for (const Measure *measure : measures) {
            FormRow row{measure->id, measure->number, measure->title, {}};
            for (const FormQuestion &question : questions)
                row.answers.append(toText(question.field(), m_answers.answer(kind, question, measure->id)));
            sheet.rows.append(row);
        }
        m_form.sheets.append(sheet);
    }

    QStringList banner(FormSheetKind kind) const
    {
        QStringList lines{m_form.programmeName + QStringLiteral(" – ") + m_form.partyName, subject()};
        lines.append(m_words.say(QT_TRANSLATE_NOOP(
            "UpdateForm", "The last answers are filled in. Change in the white cells what is different now; grey cells "
                          "are fixed. Choose from the list where an arrow appears.")));
        if (kind == FormSheetKind::Cells)
            lines.append(m_words.say(QT_TRANSLATE_NOOP(
                "UpdateForm", "Each row is about our own municipality. Anything else than “fully applicable” asks for "
                              "a reason.")));
        else
            lines.append(m_words.say(QT_TRANSLATE_NOOP(
                "UpdateForm", "Is the verdict “attention” or “adjust”? Then say the cause, the consequence and what is "
                              "done about it.")));
        QString last = m_words.say(
            QT_TRANSLATE_NOOP("UpdateForm", "Save the file and send it back. Please add no rows, columns or sheets."));
        if (m_round)
            last.prepend(m_words.say(QT_TRANSLATE_NOOP("UpdateForm",
                                                       "Has nothing changed? Then choose “yes” in the last column.")) +
                         u' ');
        return lines << last;
    }

    QString subject() const
    {
        if (!m_round)
            return m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "The state as we know it on %1"))
                .arg(m_words.date(m_view.today));
        QString line = m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Reporting round %1: the state on %2."))
                           .arg(m_round->label, m_words.date(m_round->peildatum));
        if (m_round->due.isValid())
            line +=
                u' ' +
                m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Please return it by %1.")).arg(m_words.date(m_round->due));
        return line;
    }

    const View &m_view;
    const FormWords &m_words;
    FormAnswers m_answers;
    const Party *m_party;
    const Round *m_round;
    UpdateForm m_form;
};

} // namespace

UpdateForm makeForm(const View &view, Id<Party> party, Id<Round> round, const FormWords &words)
{
    return FormMaker(view, party, round, words).make();
}

QList<Id<Party>> partiesToAsk(const View &view, Id<Round> round)
{
    QList<const Party *> parties;
    for (const Party &party : view.state.all<Party>()) {
        const bool hasLeft = !party.left.isNull() && party.left.first <= view.today;
        const FormAnswers answers(view, party.id, round, FormAnswers::Telling::Questions);
        if (!hasLeft &&
            !(answers.measures(FormSheetKind::Measures).isEmpty() && answers.measures(FormSheetKind::Cells).isEmpty()))
            parties.append(&party);
    }
    std::sort(parties.begin(), parties.end(), [](const Party *a, const Party *b) {
        if (a->kind != b->kind)
            return a->kind < b->kind;
        const int byName = naturalCompare(a->name, b->name);
        return byName != 0 ? byName < 0 : a->id < b->id;
    });
    QList<Id<Party>> ids;
    for (const Party *party : std::as_const(parties))
        ids.append(party->id);
    return ids;
}

} // namespace aanjager

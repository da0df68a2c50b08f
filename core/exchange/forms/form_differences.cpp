#include "core/exchange/forms/form_differences.h"

#include "core/domain/field_text.h"
#include "core/exchange/forms/form_answers.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

QString refusalOf(const View &view, const FormIdentity &identity)
{
    if (identity.programme != view.state.programme().id)
        return QStringLiteral("form_other_programme");
    if (!view.state.find(identity.party))
        return QStringLiteral("form_party_gone");
    const Round *round = view.state.find(identity.round);
    if (!identity.round.isNull() && !round)
        return QStringLiteral("form_round_gone");
    return round && round->closed.isValid() ? QStringLiteral("form_round_closed") : QString();
}

/** Holds one form against the programme. */
class FormComparer
{
public:
    FormComparer(const View &view, const ReturnedForm &form)
        : m_view(view)
        , m_answers(view, form.filled.form.identity.party, form.filled.form.identity.round)
        , m_comparison{form.file, form.filled, {}, form.filled.problems, 0, form.filled.refusal}
    {
    }

    /** As far as it got, when it is stopped. */
    FormComparison compare(WorkProgress *progress)
    {
        if (m_comparison.refusal.isEmpty())
            m_comparison.refusal = refusalOf(m_view, m_comparison.identity());
        if (!m_comparison.refusal.isEmpty())
            return std::move(m_comparison);
        if (m_comparison.identity().sequence > m_view.sequence)
            note(ProblemKind::Guess, "form_later", {});
        for (const FilledAnswer &answer : std::as_const(m_comparison.filled.answers)) {
            if (!goesOn(progress))
                break;
            compare(answer);
        }
        const bool isAuthorNew = m_comparison.filled.author != m_comparison.filled.form.author;
        if (isAuthorNew && m_comparison.filled.answers.isEmpty())
            note(ProblemKind::Skipped, "form_author_only", {}).found = m_comparison.filled.author;
        return std::move(m_comparison);
    }

private:
    void compare(const FilledAnswer &answer)
    {
        const Measure *measure = m_view.state.find(answer.measure);
        if (!measure) {
            note(ProblemKind::Invalid, "form_measure_gone", answer).found = given(answer);
            return;
        }
        FormDifference difference{answer, (measure->number + u' ' + measure->title).trimmed(),
                                  m_answers.answer(answer.kind, answer.question, answer.measure)};
        if (difference.now == answer.given) {
            ++m_comparison.alreadyHeld;
            return;
        }
        const ProgressReport *report = m_answers.report(answer.kind, answer.measure);
        if (!m_answers.isAsked(answer.kind, *measure))
            difference.doubt = FormDoubt::NotAsked;
        else if (difference.now != answer.was)
            difference.doubt = FormDoubt::ChangedSince;
        else if (report && report->signedOff.isValid())
            difference.doubt = FormDoubt::SignedOff;
        difference.isTaken = difference.doubt == FormDoubt::None && !answer.isGuess; // a guess waits for a person
        m_comparison.differences.append(difference);
    }

    QString given(const FilledAnswer &answer) const
    {
        return answerText(m_comparison.filled.form, answer.question.field(), answer.given);
    }

    ImportProblem &note(ProblemKind kind, const char *code, const FilledAnswer &answer)
    {
        ImportProblem problem{kind, QString::fromLatin1(code), answer.sheet, answer.row, answer.header, answer.letter};
        problem.field = answer.question.name;
        m_comparison.problems.append(problem);
        return m_comparison.problems.last();
    }

    const View &m_view;
    FormAnswers m_answers;
    FormComparison m_comparison;
};

/** What an answer is written to: the state of a measure or cell, or the report in somebody's name. */
struct AnswerTarget
{
    QString question;
    qint64 measure;
    qint64 party;
    qint64 round;
    bool isCell;

    bool operator==(const AnswerTarget &) const = default;
};

size_t qHash(const AnswerTarget &target, size_t seed = 0)
{
    return qHashMulti(seed, target.question, target.measure, target.party, target.round, target.isCell);
}

AnswerTarget targetOf(const FormAnswers &answers, const FormIdentity &identity, const FilledAnswer &answer)
{
    const bool isCell = answer.kind == FormSheetKind::Cells;
    const bool isState = answer.question.state && answers.updatesState(answer.kind, answer.measure);
    const Id<Party> party = isCell    ? identity.party
                            : isState ? Id<Party>()
                                      : answers.reporter(answer.kind, answer.measure);
    return {answer.question.name, answer.measure.value, party.value, isState ? 0 : identity.round.value, isCell};
}

/** Two forms that answer the same otherwise: a person must choose. */
void doubtWhereFormsDiffer(const View &view, QList<FormComparison> &comparisons)
{
    QHash<AnswerTarget, QList<FormDifference *>> byTarget;
    for (FormComparison &comparison : comparisons) {
        const FormAnswers answers(view, comparison.identity().party, comparison.identity().round);
        for (FormDifference &difference : comparison.differences)
            byTarget[targetOf(answers, comparison.identity(), difference.answer)].append(&difference);
    }
    for (const QList<FormDifference *> &same : std::as_const(byTarget)) {
        const bool isOne = std::all_of(same.begin(), same.end(), [&same](const FormDifference *each) {
            return each->answer.given == same.first()->answer.given;
        });
        for (FormDifference *difference : isOne ? QList<FormDifference *>() : same) {
            difference->doubt = FormDoubt::OtherForm;
            difference->isTaken = false;
        }
    }
}

/** Somebody says that nothing changed and changes something: the changes count, or where each of them is in doubt a
 * person chooses. */
void weighTicksAgainstChanges(FormComparison &comparison)
{
    const auto keyOf = [](const FormDifference &each) {
        return std::pair(static_cast<int>(each.answer.kind), each.answer.measure);
    };
    const auto isTick = [](const FormDifference &each) {
        return each.answer.question.field().kind == FieldKind::YesNo;
    };
    QHash<std::pair<int, Id<Measure>>, bool> changes; // whether one of them is taken
    for (const FormDifference &difference : std::as_const(comparison.differences))
        if (!isTick(difference))
            changes[keyOf(difference)] |= difference.isTaken;
    QList<FormDifference> kept;
    for (FormDifference &difference : comparison.differences) {
        const auto change = changes.constFind(keyOf(difference));
        if (!isTick(difference) || change == changes.cend()) {
            kept.append(difference);
            continue;
        }
        const FilledAnswer &answer = difference.answer;
        ImportProblem problem{
            ProblemKind::Guess, *change ? QStringLiteral("form_not_unchanged") : QStringLiteral("form_tick_or_change"),
            answer.sheet,       answer.row,
            answer.header,      answer.letter};
        problem.field = answer.question.name;
        problem.found = answerText(comparison.filled.form, answer.question.field(), answer.given);
        comparison.problems.append(problem);
        if (*change)
            continue;
        difference.isTaken = false;
        kept.append(difference);
    }
    comparison.differences = kept;
}

QJsonValue jsonOf(const Field &field, const Value &value)
{
    return isNothing(value) ? QJsonValue() : QJsonValue(toText(field, value));
}

QJsonObject toJson(const FormDifference &difference)
{
    const Field &field = difference.answer.question.field();
    return {{QStringLiteral("measure"), difference.measure},
            {QStringLiteral("id"), difference.answer.measure.value},
            {QStringLiteral("about"), codeOf(difference.answer.kind)},
            {QStringLiteral("field"), difference.answer.question.name},
            {QStringLiteral("row"), difference.answer.row},
            {QStringLiteral("was"), jsonOf(field, difference.answer.was)},
            {QStringLiteral("now"), jsonOf(field, difference.now)},
            {QStringLiteral("form"), jsonOf(field, difference.answer.given)},
            {QStringLiteral("doubt"),
             difference.doubt == FormDoubt::None ? QJsonValue() : QJsonValue(codeOf(difference.doubt))},
            {QStringLiteral("taken"), difference.isTaken}};
}

} // namespace

int FormComparison::taken() const
{
    return static_cast<int>(std::count_if(differences.begin(), differences.end(),
                                          [](const FormDifference &difference) { return difference.isTaken; }));
}

QList<FormComparison> compareForms(const View &view, const QList<ReturnedForm> &forms, WorkProgress *progress)
{
    QList<FormComparison> comparisons;
    for (const ReturnedForm &form : forms) {
        if (!goesOn(progress, comparisons.size(), forms.size()))
            return {};
        comparisons.append(FormComparer(view, form).compare(progress));
    }
    if (!goesOn(progress))
        return {};
    doubtWhereFormsDiffer(view, comparisons);
    for (FormComparison &comparison : comparisons)
        weighTicksAgainstChanges(comparison);
    return comparisons;
}

QString codeOf(FormDoubt doubt)
{
    switch (doubt) {
    case FormDoubt::None:
        return {};
    case FormDoubt::ChangedSince:
        return QStringLiteral("changed_since");
    case FormDoubt::OtherForm:
        return QStringLiteral("other_form");
    case FormDoubt::NotAsked:
        return QStringLiteral("not_asked");
    case FormDoubt::SignedOff:
        return QStringLiteral("signed_off");
    }
    return {};
}

QJsonObject toJson(const FormComparison &comparison)
{
    QJsonArray differences, problems;
    for (const FormDifference &difference : comparison.differences)
        differences.append(toJson(difference));
    for (const ImportProblem &problem : comparison.problems)
        problems.append(toJson(problem));
    const UpdateForm &form = comparison.filled.form;
    return {{QStringLiteral("file"), comparison.file},
            {QStringLiteral("party"), form.partyName},
            {QStringLiteral("round"), form.roundLabel.isEmpty() ? QJsonValue() : QJsonValue(form.roundLabel)},
            {QStringLiteral("refusal"), comparison.refusal.isEmpty() ? QJsonValue() : QJsonValue(comparison.refusal)},
            {QStringLiteral("alreadyHeld"), comparison.alreadyHeld},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("problems"), problems}};
}

} // namespace aanjager

#include "ui/forms/form_text.h"

#include <QHash>

namespace aanjager {

namespace {

/** A code with the sentence for it. */
struct CodeSentence
{
    const char *code;
    const char *sentence; ///< %1 is what was found, %2 what would be accepted
};

constexpr CodeSentence refusals[] = {
    {"form_unreadable", QT_TRANSLATE_NOOP("UpdateForm", "The file is no form to fill in, or it is damaged.")},
    {"form_newer", QT_TRANSLATE_NOOP("UpdateForm", "The form was made by a newer version of Aanjager.")},
    {"form_altered",
     QT_TRANSLATE_NOOP("UpdateForm", "The hidden part of the form was changed, so that it can no longer "
                                     "be told what was asked. Please ask for a new form.")},
    {"form_other_programme", QT_TRANSLATE_NOOP("UpdateForm", "The form belongs to another programme: %1.")},
    {"form_party_gone", QT_TRANSLATE_NOOP("UpdateForm", "The party of the form is no longer in the programme.")},
    {"form_round_gone", QT_TRANSLATE_NOOP("UpdateForm", "The reporting round of the form is no longer there.")},
    {"form_round_closed", QT_TRANSLATE_NOOP("UpdateForm", "The reporting round of the form is closed. Its figures are "
                                                          "fixed.")},
};

constexpr CodeSentence problems[] = {
    {"form_row_missing", QT_TRANSLATE_NOOP("UpdateForm", "The row of “%1” is not on the form; it stays as it is.")},
    {"form_row_added", QT_TRANSLATE_NOOP("UpdateForm", "This row was added and is not taken over: %1")},
    {"form_row_unknown",
     QT_TRANSLATE_NOOP("UpdateForm", "This row does not belong to this form and is not taken over: %1")},
    {"form_row_twice", QT_TRANSLATE_NOOP("UpdateForm", "This row is on the form twice; only the first counts: %1")},
    {"form_row_mixed",
     QT_TRANSLATE_NOOP("UpdateForm", "Number and title belong to another row, so nothing of it is taken over: %1")},
    {"form_title_changed",
     QT_TRANSLATE_NOOP("UpdateForm", "Number or title was changed to “%1”; that is not taken over, the answers are.")},
    {"form_column_missing",
     QT_TRANSLATE_NOOP("UpdateForm", "The column “%1” is not on the form; its answers stay as they are.")},
    {"form_column_twice", QT_TRANSLATE_NOOP("UpdateForm", "The column “%1” is there twice; only the first counts.")},
    {"form_sheet_missing",
     QT_TRANSLATE_NOOP("UpdateForm", "A sheet of the form is not there; its answers stay as they are.")},
    {"form_extra_sheet",
     QT_TRANSLATE_NOOP("UpdateForm", "This is on a sheet that was added, and is not taken over: %1")},
    {"form_extra_cell", QT_TRANSLATE_NOOP("UpdateForm", "This is outside the form and is not taken over: %1")},
    {"form_empty", QT_TRANSLATE_NOOP("UpdateForm", "The answer was emptied, but one is needed; it stays as it is. "
                                                   "Accepted: %2")},
    {"form_measure_gone",
     QT_TRANSLATE_NOOP("UpdateForm", "What it is about is no longer in the programme; not taken over: %1")},
    {"form_not_unchanged", QT_TRANSLATE_NOOP("UpdateForm", "“Nothing changed” is chosen, yet something was changed; "
                                                           "the change counts.")},
    {"form_tick_or_change",
     QT_TRANSLATE_NOOP("UpdateForm",
                       "“Nothing changed” is chosen beside a change that is in doubt. Choose which of the "
                       "two counts.")},
    {"form_author_only",
     QT_TRANSLATE_NOOP("UpdateForm", "Only the function “%1” was filled in, and no answer; it is not taken over.")},
    {"form_later",
     QT_TRANSLATE_NOOP("UpdateForm", "The form was made from a later copy of the programme than this one. "
                                     "Please check whether this is the right file.")},
    {"formula_error", QT_TRANSLATE_NOOP("UpdateForm", "A formula gives an error (%1); the answer stays as it is.")},
    {"formula_without_value",
     QT_TRANSLATE_NOOP("UpdateForm", "A formula has no value (%1); the answer stays as it is.")},
    {"shared_text", QT_TRANSLATE_NOOP("UpdateForm", "The cell refers to a text that is not there; the answer stays as "
                                                    "it is.")},
};

template <size_t size> const char *sentenceOf(const CodeSentence (&list)[size], const QString &code)
{
    for (const CodeSentence &each : list)
        if (code == QLatin1String(each.code))
            return each.sentence;
    return nullptr;
}

QString said(const text::Wording &wording, const char *sentence)
{
    return wording.translated("UpdateForm", sentence);
}

/** The sentence for a cell whose text was read in one of several ways, or in none. */
const char *sentenceOfValue(const ImportProblem &problem)
{
    if (problem.kind == ProblemKind::Guess)
        return QT_TRANSLATE_NOOP("UpdateForm", "“%1” was read as %2; please check.");
    return problem.accepted.isEmpty()
               ? QT_TRANSLATE_NOOP("UpdateForm", "“%1” has no meaning here; the answer stays as it is.")
               : QT_TRANSLATE_NOOP("UpdateForm", "“%1” has no meaning here; the answer stays as it is. Accepted: %2");
}

} // namespace

FormWords formWordsOf(const text::Wording &wording)
{
    return {wording.language(),
            [&wording](const char *context, const char *source) { return wording.translated(context, source); },
            [&wording](QDate day) { return wording.longDate(day); }};
}

QString refusalText(const text::Wording &wording, const FormComparison &form)
{
    const char *sentence = sentenceOf(refusals, form.refusal);
    return sentence ? said(wording, sentence).replace(QStringLiteral("%1"), form.filled.form.programmeName)
                    : form.refusal;
}

bool knowsProblem(const QString &code)
{
    return sentenceOf(problems, code) || sentenceOf(refusals, code);
}

QString problemText(const text::Wording &wording, const ImportProblem &problem)
{
    constexpr qsizetype longest = 200;
    const char *known = sentenceOf(problems, problem.code);
    const QString sentence = said(wording, known ? known : sentenceOfValue(problem));
    const QString found = problem.found.simplified();
    const QString shown = found.size() > longest ? found.left(longest) + QStringLiteral(" …") : found;
    return sentence.contains(QLatin1String("%2")) && sentence.contains(QLatin1String("%1"))
               ? sentence.arg(shown, problem.accepted)
               : QString(sentence).replace(QStringLiteral("%1"), shown).replace(QStringLiteral("%2"), problem.accepted);
}

QString placeText(const text::Wording &wording, const ImportProblem &problem)
{
    QStringList parts;
    if (problem.row > 0)
        parts.append(said(wording, QT_TRANSLATE_NOOP("UpdateForm", "row %1")).arg(problem.row));
    if (!problem.column.isEmpty())
        parts.append(problem.column.simplified());
    return parts.join(QStringLiteral(", "));
}

QString doubtText(const text::Wording &wording, FormDoubt doubt)
{
    switch (doubt) {
    case FormDoubt::None:
        return {};
    case FormDoubt::ChangedSince:
        return said(wording, QT_TRANSLATE_NOOP("UpdateForm", "changed in the meantime"));
    case FormDoubt::OtherForm:
        return said(wording, QT_TRANSLATE_NOOP("UpdateForm", "another form says otherwise"));
    case FormDoubt::NotAsked:
        return said(wording, QT_TRANSLATE_NOOP("UpdateForm", "no longer of this party"));
    case FormDoubt::SignedOff:
        return said(wording, QT_TRANSLATE_NOOP("UpdateForm", "report was signed off"));
    }
    return {};
}

QString questionText(const text::Wording &wording, const FilledAnswer &answer)
{
    const QString field = wording.label(answer.question.field());
    if (answer.question.name.startsWith(u"health."))
        return said(wording, QT_TRANSLATE_NOOP("UpdateForm", "Verdict: %1")).arg(field.toLower());
    return field;
}

} // namespace aanjager

#pragma once

#include "core/base/progress.h"
#include "core/exchange/forms/update_form_reader.h"

namespace aanjager {

/** Why an answer is not taken over unless a person says so. */
enum class FormDoubt {
    None,
    ChangedSince, ///< the programme holds another value than when the form was made
    OtherForm,    ///< another form gives another answer to the same
    NotAsked,     ///< the party no longer answers for this measure
    SignedOff     ///< the report was signed off
};

/** One answer that would change the programme. */
struct FormDifference
{
    FilledAnswer answer;
    QString measure; ///< number and title as the programme has them
    Value now;       ///< in the programme
    FormDoubt doubt = FormDoubt::None;
    bool isTaken = true; ///< is to be taken over; a person may choose
};

/** A form that came back, held against the programme. */
struct FormComparison
{
    QString file;
    FilledForm filled;
    QList<FormDifference> differences;
    QList<ImportProblem> problems;
    int alreadyHeld = 0;  ///< answers that the programme holds already
    QString refusal = {}; ///< the code of why nothing of it can be taken; empty for a form that can

    const FormIdentity &identity() const { return filled.form.identity; }
    int taken() const;
};

/** A form with the file that it was read from. */
struct ReturnedForm
{
    QString file;
    FilledForm filled;
};

/** Holds forms against the programme and against each other; changes nothing. What is stopped gives nothing. */
QList<FormComparison> compareForms(const View &view, const QList<ReturnedForm> &forms,
                                   WorkProgress *progress = nullptr);

QString codeOf(FormDoubt doubt);

/** For the command line: "file", "party", "round", "refusal", "alreadyHeld", "differences" (each with measure, title,
 * field, was, now, form, doubt, taken) and "problems". */
QJsonObject toJson(const FormComparison &comparison);

} // namespace aanjager

#pragma once

#include "core/exchange/forms/update_form.h"
#include "core/exchange/import_problem.h"
#include "core/exchange/workbook/workbook.h"

namespace aanjager {

/** An answer that is another than the form went out with. */
struct FilledAnswer
{
    FormSheetKind kind = FormSheetKind::Measures;
    FormQuestion question;
    Id<Measure> measure;
    Value was;   ///< when the form was made
    Value given; ///< in the form
    bool isGuess = false;
    QString sheet = {};
    int row = 0; ///< from 1
    QString header = {};
    QString letter = {}; ///< of the column
};

/** A form as it came back. */
struct FilledForm
{
    UpdateForm form; ///< as it went out
    QString author;  ///< the function of who answered, as it came back
    QList<FilledAnswer> answers;
    QList<ImportProblem> problems;
    QString refusal = {}; ///< the code of why nothing of it can be taken; empty for a form that can
};

/** Whether the sheets are those of an update form, of whichever programme and version. */
bool isUpdateForm(const QList<Sheet> &sheets);

/**
 * Reads a form that came back: every cell that is another than it went out with becomes an answer, by the parsers that
 * trackers are read with, or a problem. Rows are known by their ids and columns by their names, wherever they stand.
 * Fails with Format when it is no update form.
 */
Result<FilledForm> readUpdateForm(const QList<Sheet> &sheets);

} // namespace aanjager

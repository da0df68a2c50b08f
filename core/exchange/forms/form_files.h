#pragma once

#include "core/base/progress.h"
#include "core/exchange/forms/form_differences.h"

namespace aanjager {

/**
 * Writes a form for each of the parties into a folder, which is made where it is not there: all of them or none, each
 * readable by its owner alone, under a name that every system takes. Returns the files, in order of the parties. Fails
 * with Conflict when a file of one of the names is there (it may be a form that came back), with Invalid when a party
 * is asked nothing, with Storage or Refused, and when it is stopped.
 */
Result<QStringList> writeFormFiles(const View &view, const QList<Id<Party>> &parties, Id<Round> round,
                                   const QString &folder, const FormWords &words, WorkProgress *progress = nullptr);

/** The name of a form's file, without folder, e.g. "Invulformulier 2021-Q1 – Sliedrecht.xlsx". */
QString formFileName(const UpdateForm &form, const FormWords &words);

/** Whether a file is an update form; looks no further than is needed to tell. False also when it cannot be read. */
bool isUpdateFormFile(const QString &path);

/** Reads a form that came back as xlsx or, saved by LibreOffice, as ods. Fails with NotFound, Refused, Invalid, Format.
 */
Result<ReturnedForm> readFormFile(const QString &path);

} // namespace aanjager

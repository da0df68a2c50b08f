#pragma once

#include "core/insight/view.h"
#include "core/report/wording.h"

namespace aanjager {

/** A list as words, to be written for spreadsheets. */
struct RegisterTable
{
    QString title;
    QStringList headers;
    QList<QStringList> rows;
};

/** The list of decisions by their numbers: what is asked of whom, what came of it, and how many councils adopted it,
 * with a column for each council. `decisions` names those that are wanted; empty for all. */
RegisterTable decisionRegister(const View &view, const report::Wording &words,
                               const QList<Id<Decision>> &decisions = {});

/** As separated values that Dutch spreadsheets open as they are; formulas are guarded. */
QByteArray registerCsv(const RegisterTable &table);
/** As a workbook with one sheet, its header in view. `made` is the day that it says it was made on. Fails with Storage.
 */
Result<QByteArray> registerXlsx(const RegisterTable &table, QDate made);
/** As a table for a text processor or mail. */
QString registerHtml(const RegisterTable &table);

} // namespace aanjager

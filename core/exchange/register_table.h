#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace aanjager {

/** A list as words, to be written for spreadsheets. */
struct RegisterTable
{
    QString title;
    QStringList headers;
    QList<QStringList> rows;
};

/** As separated values that Dutch spreadsheets open as they are; formulas are guarded. */
QByteArray registerCsv(const RegisterTable &table);
/** As a workbook with one sheet, its header in view. `made` is the day that it says it was made on. Fails with Storage.
 */
Result<QByteArray> registerXlsx(const RegisterTable &table, QDate made);
/** As a table for a text processor or mail. */
QString registerHtml(const RegisterTable &table);

} // namespace aanjager

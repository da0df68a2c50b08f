#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace aanjager::fixtures {

/** A part of a packed file, and what is in it. */
struct Part
{
    QString name;
    QByteArray content;
};

/** A zip file of these parts. */
QByteArray packed(const QList<Part> &parts);

/** The smallest xlsx workbook with one sheet, whose `<sheetData>` and what may follow it are given. */
QByteArray xlsx(const QByteArray &sheetXml, const QByteArray &strings = {}, const QByteArray &styles = {},
                const QByteArray &workbookPr = {});

/** The smallest ods workbook with this inside its spreadsheet, and these automatic styles. */
QByteArray ods(const QByteArray &tables, const QByteArray &styles = {});

} // namespace aanjager::fixtures

#pragma once

#include "core/exchange/workbook/cell_format.h"
#include "core/exchange/workbook/xml_stream.h"
#include "core/exchange/workbook/zip_archive.h"

#include <QHash>
#include <QList>
#include <vector>

namespace aanjager {

/** A sheet as the workbook names it. */
struct XlsxSheet
{
    QString name;
    QString relation;
    bool isHidden = false;
};

/** What the parts of an Excel workbook beside its sheets say. */
struct XlsxParts
{
    QString folder; ///< of the workbook's part, with its slash
    QList<XlsxSheet> sheets;
    bool is1904 = false;
    QHash<QString, QString> targets; ///< per relation, the name of its part
    QString strings;                 ///< all shared texts after each other
    std::vector<qsizetype> stringEnds;
    QList<CellFormat> formats; ///< per cell style

    /** A shared text; nothing when there is none of this number. */
    std::optional<QStringView> sharedText(int index) const;
    CellFormat format(int style) const { return formats.value(style); }
};

/** Reads all of it. Fails as ZipArchive::read and XmlStream do; parts that are optional may miss. */
Result<XlsxParts> readXlsxParts(ZipArchive &archive);

/** Gives a whole part to a handler. */
Result<void> readXml(ZipArchive &archive, const QString &part, XmlHandler &handler);

/** A text of Excel, where `_x000D_` stands for a character. */
QString withoutEscapes(QString text);

} // namespace aanjager

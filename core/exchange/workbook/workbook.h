#pragma once

#include "core/exchange/table_reader.h"
#include "core/exchange/workbook/zip_archive.h"

namespace aanjager {

/** Whether the bytes begin as those of a packed workbook. */
bool isWorkbook(const QByteArray &bytes);

/**
 * Every sheet of an Excel (.xlsx, .xlsm) or OpenDocument (.ods) workbook, by what the bytes hold, not by their name.
 * Typed cells become the text that says their value (see `cellText`); formulas give the value that was stored with
 * them. Fails with Format (no workbook, damaged, too large, with a password, or of another program: see
 * `foreignKind`) or when it was stopped.
 */
Result<QList<Sheet>> readWorkbook(const QByteArray &bytes, WorkProgress *progress = nullptr,
                                  const UnpackLimits &limits = {});

/** The two kinds of workbook, once unpacked. */
Result<QList<Sheet>> readXlsx(ZipArchive &archive);
Result<QList<Sheet>> readOds(ZipArchive &archive);

} // namespace aanjager

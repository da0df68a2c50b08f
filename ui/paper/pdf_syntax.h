#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTransform>

/* Values as a PDF writes them. */
namespace aanjager::paper {

/** The number of an object in the file. */
using PdfRef = int;

/** Appends a number with at most so many decimals (0–6), without zeros at its end, and a space. */
void appendNumber(QByteArray &out, double value, int decimals = 2);
/** Appends the six numbers of a matrix. */
void appendMatrix(QByteArray &out, const QTransform &matrix);
/** "12 0 R". */
QByteArray reference(PdfRef object);
/** Bytes as a string in brackets, escaped. */
QByteArray byteString(const QByteArray &bytes);
/** A text as a string: ASCII as it is, anything else in UTF-16. */
QByteArray textString(const QString &text);
/** The same as hexadecimal UTF-16, as a font's map to Unicode wants it: without byte order mark. */
QByteArray utf16Hex(const QString &text);
/** "[left bottom right top]" of a box that is given from the top of a page of this height. */
QByteArray rectangle(const QRectF &box, double pageHeight);
/** A date ("D:20201015120000Z"); a local time is written as if it were UTC. */
QByteArray pdfDate(const QDateTime &moment);

} // namespace aanjager::paper

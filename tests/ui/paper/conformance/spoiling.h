#pragma once

#include "tests/ui/paper/conformance/paper_file.h"

#include <functional>

class QPDFWriter;

namespace aanjager::conformance {

/** The file after a change to its objects, written with object streams as ours is. */
QByteArray changed(const QByteArray &good, const std::function<void(QPDF &)> &change);

/** The same with something else about the writing. */
QByteArray rewritten(const QByteArray &good, const std::function<void(QPDFWriter &)> &setting,
                     const std::function<void(QPDF &)> &change = {});

/** The bytes with the last occurrence replaced; the lengths must be equal, so that offsets hold. */
QByteArray replaced(QByteArray good, const QByteArray &from, const QByteArray &to);

/** The file with something added at the end of its first page's content. */
QByteArray withContent(const QByteArray &good, const char *addition);

/** The file with its XMP packet changed. */
QByteArray withMetadata(const QByteArray &good, const char *from, const char *to);

/** The first structure element of this type in reading order; fails the program when there is none. */
Object elementIn(QPDF &file, const char *type, int skip = 0);

/** The file with another type for that element. */
QByteArray withType(const QByteArray &good, const char *type, const char *other);

Object firstPage(QPDF &file);

/** The first of what a resource of the pages' own holds, e.g. an "/ExtGState". */
Object resourceIn(QPDF &file, const char *kind);

/** The first image of the file. */
Object imageIn(QPDF &file);

/** A font of the first page; of this subtype, where one is given. Descendants are fonts too when they are asked for. */
Object fontIn(QPDF &file, const char *subtype = nullptr);

/** The first annotation. */
Object annotationIn(QPDF &file);

} // namespace aanjager::conformance

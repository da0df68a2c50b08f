#pragma once

#include "ui/paper/pdf_finish.h"

namespace aanjager::paper {

/** A date as PDF writes it ("D:20201015120000Z"); local times without a zone. */
QByteArray pdfDate(const QDateTime &moment);

/** The XMP packet: title, author, language, dates, and that the file is PDF/UA-1 and PDF/A-2a. */
QByteArray xmpPacket(const FileFacts &facts);

/** The name of the program that wrote the file. */
QString producer();

} // namespace aanjager::paper

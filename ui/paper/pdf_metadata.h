#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace aanjager::paper {

/** What a file says about itself. */
struct FileFacts
{
    QString title;
    QString author;
    QString language; ///< BCP 47
    QDateTime moment; ///< creation and modification date; a local time is written as if it were UTC
};

/** The document information dictionary. */
QByteArray infoDictionary(const FileFacts &facts);

/** The XMP packet: title, author, language, dates, and that the file is PDF/UA-1 and PDF/A-2a. */
QByteArray xmpPacket(const FileFacts &facts);

/** The name of the program that wrote the file. */
QString producer();

} // namespace aanjager::paper

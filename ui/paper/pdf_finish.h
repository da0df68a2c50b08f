#pragma once

#include "ui/paper/pdf_device.h"

#include <QDateTime>

namespace aanjager::paper {

/** What the file says about itself. */
struct FileFacts
{
    QString title;
    QString author;
    QString language; ///< BCP 47
    QDateTime moment; ///< creation and modification date; local times are written without a zone
};

/**
 * Makes a file of the device accessible and durable (PDF/UA-1 and PDF/A-2a at once): language, title, alternative
 * texts, header scopes, artifacts, XMP, output intent. Equal input gives equal bytes. Fails with Format when the file
 * cannot be read.
 */
Result<QByteArray> finishPdf(const RawPdf &raw, const FileFacts &facts);

} // namespace aanjager::paper

#pragma once

#include <QByteArray>
#include <QSizeF>

namespace aanjager::report {

/** What kind of picture the bytes of a logo are, and its size in its own units where the file tells. */
struct LogoFile
{
    const char *type = nullptr;   ///< media type; null for what is no picture that reports can show
    const char *suffix = nullptr; ///< of a file's name
    QSizeF size = {};
};

LogoFile logoFile(const QByteArray &logo);

} // namespace aanjager::report

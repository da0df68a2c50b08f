#pragma once

#include <QString>

namespace aanjager::fixtures {

/** What a test says in its own source, which is UTF-8. */
inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/** The path of a tracker that was published, by the name of its file. */
inline QString tracker(const char *name)
{
    return QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QString::fromLatin1(name);
}

} // namespace aanjager::fixtures

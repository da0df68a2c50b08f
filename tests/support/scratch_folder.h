#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace aanjager::fixtures {

/** A template for QTemporaryDir in `folder`, or where files cost least: in memory, else where temporaries go. */
inline QString scratchTemplate(const QString &folder = {})
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString usual = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return (folder.isEmpty() ? usual : folder) + QStringLiteral("/aanjager-test-XXXXXX");
}

} // namespace aanjager::fixtures

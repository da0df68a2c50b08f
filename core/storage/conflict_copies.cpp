#include "core/storage/conflict_copies.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace aanjager {

namespace {

/** What stands between the file's own name and its ending, e.g. " (conflicted copy 2021-04-08 093000)". A person's own
 * words, such as " - conflictscheiding", are none. */
bool isMark(const QString &added)
{
    const bool isInBrackets = added.startsWith(QLatin1String(" (")) && added.endsWith(QLatin1Char(')'));
    return (isInBrackets && added.contains(QLatin1String("conflict"), Qt::CaseInsensitive)) ||
           added.startsWith(QLatin1String(".sync-conflict-")) || added.startsWith(QLatin1String("_conflict-")) ||
           added.compare(QLatin1Char('-') + QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList conflictCopiesOf(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.completeBaseName(), ending = QLatin1Char('.') + file.suffix();
    QStringList copies;
    for (const QString &name : file.absoluteDir().entryList(QDir::Files, QDir::Name))
        if (name.startsWith(base) && name.endsWith(ending) && name != file.fileName() &&
            isMark(name.mid(base.size(), name.size() - base.size() - ending.size())))
            copies.append(name);
    return copies;
}

} // namespace aanjager

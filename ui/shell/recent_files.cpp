#include "ui/shell/recent_files.h"

#include "core/domain/programme.h"
#include "ui/shell/matrix_preview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aanjager {

namespace {

struct RecentWords
{
    Q_DECLARE_TR_FUNCTIONS(RecentFiles)
};

QString openedText(const QDateTime &at, const text::Wording &words)
{
    const QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date() == QDate::currentDate())
        return RecentWords::tr("today %1").arg(time);
    if (at.date() == QDate::currentDate().addDays(-1))
        return RecentWords::tr("yesterday %1").arg(time);
    return words.date(at.date());
}

} // namespace

QList<RecentFile> recentFiles(const QList<RememberedFile> &files, const text::Wording &words)
{
    QList<RecentFile> shown;
    for (const RememberedFile &file : files) {
        QStringList note;
        if (!file.region.isEmpty())
            note.append(file.region);
        note.append(QStringLiteral("%1 %2").arg(file.measures).arg(words.items(Programme(), file.measures)));
        if (!file.round.isEmpty())
            note.append(RecentWords::tr("round %1 open").arg(file.round));
        shown.append({file.path, file.name.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.name,
                      note.join(QStringLiteral(", ")), openedText(file.opened, words), previewCells(file.preview),
                      !QFileInfo::exists(file.path)});
    }
    return shown;
}

} // namespace aanjager

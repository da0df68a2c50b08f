#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

namespace aanjager {

/** A programme that was opened before. */
struct RecentFile
{
    QString path;
    QString name;   ///< of the programme, when it was last opened
    QString region;
    int measures = 0;
    QDateTime opened;
    bool operator==(const RecentFile &) const = default;
};

enum class LookSetting { System, Light, Dark };
enum class GroupingSetting { Theme, OwnerKind, Status, None };

/** What this person chose on this computer: one typed pair per setting, kept by QSettings. */
class Settings
{
public:
    static constexpr int recentFilesKept = 8;

    /** The function under which changes are noted; empty when never said. */
    QString author() const;
    void setAuthor(const QString &author);

    /** "nl" or "en"; Dutch unless chosen otherwise. */
    QString language() const;
    void setLanguage(const QString &code);

    LookSetting look() const;
    void setLook(LookSetting look);

    /** Text size in percent. */
    int textSize() const;
    void setTextSize(int percent);

    GroupingSetting grouping() const;
    void setGrouping(GroupingSetting grouping);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray measuresSplit() const;
    void setMeasuresSplit(const QByteArray &state);

    /** The folder that file dialogs start in: that of the last file, else the documents. */
    QString folder() const;

    /** Newest first; files that are gone are left out. */
    QList<RecentFile> recentFiles() const;
    /** Puts a file in front. */
    void remember(const RecentFile &file);

private:
    QSettings m_settings;
};

} // namespace aanjager

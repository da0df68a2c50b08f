#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

namespace aanjager {

/** A programme that was opened before. */
struct RememberedFile
{
    QString path;
    QString name; ///< of the programme, when it was last opened
    QString region;
    int measures = 0;
    QDateTime opened;
    bool operator==(const RememberedFile &) const = default;
};

enum class LookSetting { System, Light, Dark };
enum class MeasureGrouping { Theme, OwnerKind, Status, None };

/** What this person chose on this computer: one typed pair per setting, kept by QSettings. */
class Settings
{
public:
    static constexpr int recentFilesKept = 8;

    /** This person's own settings. */
    Settings() = default;
    /** Settings in a file of their own: for tests and pictures. */
    explicit Settings(const QString &file);

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

    MeasureGrouping grouping() const;
    void setGrouping(MeasureGrouping grouping);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray measuresSplit() const;
    void setMeasuresSplit(const QByteArray &state);

    /** The folder that file dialogs start in: that of the last file, else the documents. */
    QString folder() const;

    /** Newest first, also those that are gone. */
    QList<RememberedFile> recentFiles() const;
    /** Puts a file in front. */
    void remember(const RememberedFile &file);
    void forget(const QString &path);

private:
    void setRecentFiles(const QList<RememberedFile> &files);

    mutable QSettings m_settings; ///< reading a list is no const operation for QSettings
};

} // namespace aanjager

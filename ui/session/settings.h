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
    QString round = {};   ///< the label of its open round; empty for none
    QString preview = {}; ///< the top of its matrix, as `matrixPreview` writes it
    bool operator==(const RememberedFile &) const = default;
};

/** How the report of a programme was last asked for; codes as on the command line, empty where never said. */
struct RememberedReport
{
    QString kind, visibility, language, since, format;
    QString standing, version; ///< as they were chosen for `round`
    QString round;             ///< that the report was about
    QString folder;            ///< where it was saved
    bool operator==(const RememberedReport &) const = default;
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

    /** How the columns of the table of measures stand, and the named views of the programme in a file; JSON. */
    QByteArray measureColumns() const;
    void setMeasureColumns(const QByteArray &columns);
    QByteArray measureViews(const QString &path) const;
    void setMeasureViews(const QString &path, const QByteArray &views);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /** The sidebar without words. */
    bool sideFolded() const;
    void setSideFolded(bool folded);
    /** The key of the page that the programme in this file was left on; empty when it never was. */
    QString lastPage(const QString &path) const;
    void setLastPage(const QString &path, const QString &key);
    /** How the measures of the programme in this file were left; JSON. */
    QByteArray measuresPlace(const QString &path) const;
    void setMeasuresPlace(const QString &path, const QByteArray &place);
    /** The table of measures has the whole width: a person put the panel away. */
    bool panelAway() const;
    void setPanelAway(bool away);
    QByteArray measuresSplit() const;
    void setMeasuresSplit(const QByteArray &state);

    QByteArray reportGeometry() const;
    void setReportGeometry(const QByteArray &geometry);
    QByteArray reportSplit() const;
    void setReportSplit(const QByteArray &state);
    /** Percent of the page's own size; 0 for as wide as fits, -1 for a whole page. */
    int reportZoom() const;
    void setReportZoom(int zoom);
    /** Of the programme in this file. */
    RememberedReport report(const QString &path) const;
    void setReport(const QString &path, const RememberedReport &report);

    /** Lists that were imported, newest first, also those that are gone. */
    QStringList recentLists() const;
    void rememberList(const QString &path);
    /** Where the mappings of imports are kept. */
    QString mappingsFolder() const;
    QByteArray importGeometry() const;
    void setImportGeometry(const QByteArray &geometry);

    /** The folder that file dialogs start in: that of the last file, else the documents. */
    QString folder() const;

    /** The key of the screen that slides were last shown on; empty for any other than the window's. */
    QString slidesScreen() const;
    void setSlidesScreen(const QString &key);
    /** Slides for a room that is dark. */
    bool darkRoom() const;
    void setDarkRoom(bool isDark);

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

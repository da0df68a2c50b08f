#include "ui/session/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace aanjager {

namespace {

constexpr QLatin1String authorKey("author");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String lookKey("look");
constexpr QLatin1String textSizeKey("textSize");
constexpr QLatin1String groupingKey("measures/grouping");
constexpr QLatin1String columnsKey("measures/columns");
constexpr QLatin1String splitKey("measures/split");
constexpr QLatin1String panelKey("measures/panelAway");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String sideKey("window/sideFolded");
constexpr QLatin1String recentKey("recent");
constexpr QLatin1String reportGeometryKey("report/geometry");
constexpr QLatin1String reportSplitKey("report/split");
constexpr QLatin1String reportZoomKey("report/zoom");
constexpr QLatin1String slidesScreenKey("slides/screen");
constexpr QLatin1String darkRoomKey("slides/darkRoom");

/** A key of the programme in a file: a path may hold what a key may not. */
QString fileKey(const char *group, const QString &path, const char *name)
{
    const QByteArray file = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(group), QLatin1String(file), QLatin1String(name));
}

QString reportKey(const QString &path, const char *name)
{
    return fileKey("reports", path, name);
}

QString viewsKey(const QString &path)
{
    return fileKey("views", path, "all");
}

constexpr std::pair<const char *, QString RememberedReport::*> reportFields[] = {
    {"kind", &RememberedReport::kind},         {"visibility", &RememberedReport::visibility},
    {"language", &RememberedReport::language}, {"since", &RememberedReport::since},
    {"standing", &RememberedReport::standing}, {"version", &RememberedReport::version},
    {"round", &RememberedReport::round},       {"format", &RememberedReport::format},
    {"folder", &RememberedReport::folder}};

/** A stored choice of an enum with `count` values; what is not one of them becomes the first. */
template <class Enum> Enum choice(const QSettings &settings, QLatin1String key, int count)
{
    const int stored = settings.value(key).toInt();
    return stored > 0 && stored < count ? static_cast<Enum>(stored) : Enum{};
}

QList<RememberedFile> storedFiles(QSettings &settings)
{
    QList<RememberedFile> files;
    const int count = settings.beginReadArray(recentKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        files.append(
            {settings.value(QLatin1String("path")).toString(), settings.value(QLatin1String("name")).toString(),
             settings.value(QLatin1String("region")).toString(), settings.value(QLatin1String("measures")).toInt(),
             settings.value(QLatin1String("opened")).toDateTime(), settings.value(QLatin1String("round")).toString(),
             settings.value(QLatin1String("preview")).toString()});
    }
    settings.endArray();
    return files;
}

} // namespace

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Settings::author() const
{
    return m_settings.value(authorKey).toString();
}

void Settings::setAuthor(const QString &author)
{
    m_settings.setValue(authorKey, author);
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString() == QLatin1String("en") ? QStringLiteral("en")
                                                                           : QStringLiteral("nl");
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

LookSetting Settings::look() const
{
    return choice<LookSetting>(m_settings, lookKey, 3);
}

void Settings::setLook(LookSetting look)
{
    m_settings.setValue(lookKey, static_cast<int>(look));
}

int Settings::textSize() const
{
    return m_settings.value(textSizeKey, 100).toInt();
}

void Settings::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, percent);
}

MeasureGrouping Settings::grouping() const
{
    return choice<MeasureGrouping>(m_settings, groupingKey, 4);
}

void Settings::setGrouping(MeasureGrouping grouping)
{
    m_settings.setValue(groupingKey, static_cast<int>(grouping));
}

QByteArray Settings::measureColumns() const
{
    return m_settings.value(columnsKey).toByteArray();
}

void Settings::setMeasureColumns(const QByteArray &columns)
{
    m_settings.setValue(columnsKey, columns);
}

QByteArray Settings::measureViews(const QString &path) const
{
    return m_settings.value(viewsKey(path)).toByteArray();
}

void Settings::setMeasureViews(const QString &path, const QByteArray &views)
{
    m_settings.setValue(viewsKey(path), views);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool Settings::sideFolded() const
{
    return m_settings.value(sideKey).toBool();
}

void Settings::setSideFolded(bool folded)
{
    m_settings.setValue(sideKey, folded);
}

QString Settings::lastPage(const QString &path) const
{
    return m_settings.value(fileKey("places", path, "page")).toString();
}

void Settings::setLastPage(const QString &path, const QString &key)
{
    m_settings.setValue(fileKey("places", path, "page"), key);
}

QByteArray Settings::measuresPlace(const QString &path) const
{
    return m_settings.value(fileKey("places", path, "measures")).toByteArray();
}

void Settings::setMeasuresPlace(const QString &path, const QByteArray &place)
{
    m_settings.setValue(fileKey("places", path, "measures"), place);
}

bool Settings::panelAway() const
{
    return m_settings.value(panelKey).toBool();
}

void Settings::setPanelAway(bool away)
{
    m_settings.setValue(panelKey, away);
}

QByteArray Settings::measuresSplit() const
{
    return m_settings.value(splitKey).toByteArray();
}

void Settings::setMeasuresSplit(const QByteArray &state)
{
    m_settings.setValue(splitKey, state);
}

QByteArray Settings::reportGeometry() const
{
    return m_settings.value(reportGeometryKey).toByteArray();
}

void Settings::setReportGeometry(const QByteArray &geometry)
{
    m_settings.setValue(reportGeometryKey, geometry);
}

QByteArray Settings::reportSplit() const
{
    return m_settings.value(reportSplitKey).toByteArray();
}

void Settings::setReportSplit(const QByteArray &state)
{
    m_settings.setValue(reportSplitKey, state);
}

int Settings::reportZoom() const
{
    return m_settings.value(reportZoomKey, -1).toInt();
}

void Settings::setReportZoom(int zoom)
{
    m_settings.setValue(reportZoomKey, zoom);
}

RememberedReport Settings::report(const QString &path) const
{
    RememberedReport report;
    for (const auto &[name, member] : reportFields)
        report.*member = m_settings.value(reportKey(path, name)).toString();
    return report;
}

void Settings::setReport(const QString &path, const RememberedReport &report)
{
    for (const auto &[name, member] : reportFields)
        m_settings.setValue(reportKey(path, name), report.*member);
}

QStringList Settings::recentLists() const
{
    return m_settings.value(QLatin1String("import/recent")).toStringList();
}

void Settings::rememberList(const QString &path)
{
    QStringList lists = recentLists();
    lists.removeAll(path);
    lists.prepend(path);
    m_settings.setValue(QLatin1String("import/recent"), lists.mid(0, recentFilesKept));
}

/** Settings in a file of their own keep what belongs to them beside it. */
QString Settings::mappingsFolder() const
{
    const bool isOwn = m_settings.format() == QSettings::IniFormat;
    const QString folder = isOwn ? QFileInfo(m_settings.fileName()).absolutePath()
                                 : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + QStringLiteral("/mappings");
}

QByteArray Settings::importGeometry() const
{
    return m_settings.value(QLatin1String("import/geometry")).toByteArray();
}

void Settings::setImportGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QLatin1String("import/geometry"), geometry);
}

QString Settings::folder() const
{
    // Where the demonstration lies is not where a person keeps files.
    const QString ours = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (const RememberedFile &file : recentFiles())
        if (const QString folder = QFileInfo(file.path).absolutePath(); folder != ours)
            return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString Settings::slidesScreen() const
{
    return m_settings.value(slidesScreenKey).toString();
}

void Settings::setSlidesScreen(const QString &key)
{
    m_settings.setValue(slidesScreenKey, key);
}

bool Settings::darkRoom() const
{
    return m_settings.value(darkRoomKey).toBool();
}

void Settings::setDarkRoom(bool isDark)
{
    m_settings.setValue(darkRoomKey, isDark);
}

QList<RememberedFile> Settings::recentFiles() const
{
    return storedFiles(m_settings);
}

void Settings::remember(const RememberedFile &file)
{
    QList<RememberedFile> files = storedFiles(m_settings);
    files.removeIf([&](const RememberedFile &other) { return other.path == file.path; });
    files.prepend(file);
    files.resize(std::min<qsizetype>(files.size(), recentFilesKept));
    setRecentFiles(files);
}

void Settings::forget(const QString &path)
{
    QList<RememberedFile> files = storedFiles(m_settings);
    files.removeIf([&](const RememberedFile &file) { return file.path == path; });
    setRecentFiles(files);
}

void Settings::setRecentFiles(const QList<RememberedFile> &files)
{
    m_settings.remove(recentKey);
    m_settings.beginWriteArray(recentKey, static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QLatin1String("path"), files[i].path);
        m_settings.setValue(QLatin1String("name"), files[i].name);
        m_settings.setValue(QLatin1String("region"), files[i].region);
        m_settings.setValue(QLatin1String("measures"), files[i].measures);
        m_settings.setValue(QLatin1String("opened"), files[i].opened);
        m_settings.setValue(QLatin1String("round"), files[i].round);
        m_settings.setValue(QLatin1String("preview"), files[i].preview);
    }
    m_settings.endArray();
}

} // namespace aanjager

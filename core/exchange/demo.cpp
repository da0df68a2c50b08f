#include "core/exchange/demo.h"

#include "core/exchange/demo_timeline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>

// The data lives in a static library, so its initialiser must be named; the macro asks for the global namespace.
static void loadDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace aanjager {

namespace demo {

namespace {

constexpr int dutchWinterOffset = 3600;

const QDate beginning(2019, 5, 1);
const QDate packageAdopted(2019, 7, 11);
const QDate pinnedToday(2021, 4, 8);

Result<QJsonObject> readData()
{
    loadDemoResource();
    QFile file(QStringLiteral(":/demo/demo-programme.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("demo data"), {file.fileName()});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(ErrorKind::Format, QStringLiteral("demo data"), {file.fileName()});
    return document.object();
}

Programme programmeOf(const QJsonObject &data)
{
    const QJsonObject about = data.value(QLatin1String("programma")).toObject();
    Programme programme;
    programme.id = idOf<Programme>(QStringLiteral("demo"));
    programme.name = text(about, "naam");
    programme.region = text(about, "regio");
    programme.mainQuestion =
        QStringLiteral("Hoe organiseren de tien gemeenten kwalitatief goede jeugdhulp binnen het budget?");
    programme.commissioner = QStringLiteral("Gemeenten Zuid-Holland Zuid");
    programme.installedBy = QStringLiteral("Algemeen bestuur GR Dienst Gezondheid & Jeugd");
    programme.installedOn = {QDate(2019, 6, 1), Precision::Season};
    programme.starts = day(about, "start");
    programme.itemLabel = text(about, "itemnaam");
    programme.itemPlural = QStringLiteral("maatregelen");
    programme.itemPrefix = QStringLiteral("M");
    programme.layers = {QStringLiteral("alle"), QStringLiteral("gewone leven"), QStringLiteral("licht"),
                        QStringLiteral("specialistisch"), QStringLiteral("hoogspecialistisch")};
    programme.weightingKey = WeightingKey::Youth;
    programme.pinnedToday = pinnedToday;
    programme.isDemo = true;
    programme.colophon = QStringLiteral("Aanjaagteam Omdenken Jeugdhulp, ondersteund door Lysias");
    return programme;
}

} // namespace

qint64 idValueOf(const char *table, const QString &code)
{
    const QByteArray name = QByteArray(table) + ':' + code.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    const quint64 value = qFromLittleEndian<quint64>(hash.constData()) & ((1ULL << 53) - 1);
    return static_cast<qint64>(value);
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

std::optional<Health> healthOfWord(const QString &word)
{
    if (word == QLatin1String("groen"))
        return Health::OnCourse;
    if (word == QLatin1String("oranje"))
        return Health::Attention;
    if (word == QLatin1String("rood"))
        return Health::Intervene;
    return std::nullopt;
}

Status statusOfWord(const QString &word)
{
    if (word == QLatin1String("niet gestart"))
        return Status::NotStarted;
    if (word == QLatin1String("in voorbereiding"))
        return Status::Preparing;
    return word == QLatin1String("afgerond") ? Status::Done : Status::Running;
}

OwnerKind ownerKindOfWord(const QString &word)
{
    if (word == QLatin1String("gemeente"))
        return OwnerKind::Municipality;
    if (word == QLatin1String("aanbieder"))
        return OwnerKind::Provider;
    return word == QLatin1String("professional") ? OwnerKind::Professional : OwnerKind::Region;
}

Result<void> Timeline::play(ProgrammeFile &file, QDateTime *clock, QDate last)
{
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.day < b.day; });
    for (const Event &event : m_events) {
        if (event.day > last)
            break;
        const bool sameDay = clock->date() == event.day;
        *clock = sameDay ? clock->addSecs(60) : QDateTime(event.day, QTime(9, 0), Qt::OffsetFromUTC, dutchWinterOffset);
        if (const auto done = file.edit(event.label, event.work); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace demo

Result<void> writeDemo(const QString &path)
{
    const auto data = demo::readData();
    if (!data)
        return tl::unexpected(data.error());
    demo::Timeline timeline;
    timeline.add(demo::beginning, {QStringLiteral("demo")},
                 [&](Edit &edit) { return demo::writeParties(edit, *data); });
    demo::addPackage(timeline, *data, demo::packageAdopted);
    demo::addActions(timeline, *data, demo::packageAdopted);
    demo::addDecisions(timeline, *data);
    demo::addMeetings(timeline, *data);
    demo::addMoney(timeline, *data);
    demo::addRounds(timeline, *data);
    QDateTime clock(demo::beginning, QTime(8, 0), Qt::OffsetFromUTC, demo::dutchWinterOffset);
    return ProgrammeFile::build(
        path, demo::programmeOf(*data), [&clock] { return clock; },
        [&](ProgrammeFile &file) {
            file.setAuthor(QStringLiteral("coördinator aanjaagteam"));
            return timeline.play(file, &clock, demo::pinnedToday);
        });
}

} // namespace aanjager

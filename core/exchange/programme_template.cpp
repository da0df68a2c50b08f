#include "core/exchange/programme_template.h"

#include "core/domain/field_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

// The data lives in a static library, so its initialiser must be named; the macro asks for the global namespace.
static void loadTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace aanjager {

namespace {

constexpr QLatin1String partOf("parent");                 ///< names the goal that a goal is a part of
constexpr QLatin1String inTheme("theme"), serves("goal"); ///< name the theme and the goal of a measure

/** What is read, in which language, and what it is called when it is wrong. */
struct Source
{
    QJsonObject data;
    QString file;
    QString language;

    QJsonArray list(const char *key) const { return data.value(QLatin1String(key)).toArray(); }
};

/** A text, in the language that is asked for where it is said in several. */
QString inLanguage(const QJsonValue &value, const QString &language)
{
    if (!value.isObject())
        return value.toString();
    const QJsonObject words = value.toObject();
    return words.value(language).toString(words.value(QLatin1String("nl")).toString());
}

/** A value of JSON as the machine text of a field. */
QString machineText(const QJsonValue &value, const QString &language)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return inLanguage(value, language);
    QStringList lines;
    for (const auto &line : value.toArray())
        lines.append(inLanguage(line, language));
    return lines.join(QLatin1Char('\n'));
}

/** Fills a record by the names of its fields; returns those that were said. */
template <class E> Result<QStringList> fill(E &record, const QJsonObject &data, const Source &source)
{
    QStringList said;
    for (auto at = data.begin(); at != data.end(); ++at) {
        if (at.key() == partOf || at.key() == inTheme || at.key() == serves)
            continue;
        const Place place{source.file, QString::fromLatin1(tableOf<E>), at.key()};
        const Field *field = describe<E>().field(at.key());
        if (!field)
            return fail(ErrorKind::Format, QStringLiteral("no such field"), place, at.key());
        auto value = fromText(*field, machineText(at.value(), source.language));
        if (!value) {
            Error error = value.error();
            error.place = place;
            return tl::unexpected(error);
        }
        field->write(&record, *value);
        said.append(at.key());
    }
    return said;
}

template <class E> Result<void> readList(const Source &source, const char *key, QList<E> &records)
{
    const QJsonValue list = source.data.value(QLatin1String(key));
    if (!list.isUndefined() && !list.isArray())
        return fail(ErrorKind::Format, QStringLiteral("not a list"), {source.file, {}, QString::fromLatin1(key)});
    for (const auto &entry : list.toArray()) {
        E record;
        record.id = newId<E>();
        if (const auto filled = fill(record, entry.toObject(), source); !filled)
            return tl::unexpected(filled.error());
        records.append(record);
    }
    return {};
}

/** The record among the first `count` that is named so under the key; null where the key is not said. */
template <class E>
Result<Id<E>> named(const Source &source, const QJsonObject &entry, QLatin1String key, const QList<E> &records,
                    qsizetype count, QString E::*name)
{
    const QString wanted = inLanguage(entry.value(key), source.language);
    if (wanted.isEmpty())
        return Id<E>();
    for (qsizetype i = 0; i < count; ++i)
        if (records.at(i).*name == wanted)
            return records.at(i).id;
    return fail(ErrorKind::Format, QStringLiteral("nothing before it has that name"), {source.file, {}, key}, wanted);
}

/** Goals name the goal they are a part of by its title; it stands before them. */
Result<void> linkGoals(const Source &source, QList<Goal> &goals)
{
    const QJsonArray list = source.list("goals");
    for (qsizetype i = 0; i < goals.size(); ++i) {
        const auto parent = named(source, list.at(i).toObject(), partOf, goals, i, &Goal::title);
        if (!parent)
            return tl::unexpected(parent.error());
        goals[i].parent = *parent;
    }
    return {};
}

/** Measures name their theme and the goal that they serve. */
Result<void> linkMeasures(const Source &source, ProgrammeTemplate &read)
{
    const QJsonArray list = source.list("measures");
    for (qsizetype i = 0; i < read.measures.size(); ++i) {
        Measure &measure = read.measures[i];
        const QJsonObject entry = list.at(i).toObject();
        const auto theme = named(source, entry, inTheme, read.themes, read.themes.size(), &Theme::name);
        const auto goal = named(source, entry, serves, read.goals, read.goals.size(), &Goal::title);
        if (!theme || !goal)
            return tl::unexpected(theme ? goal.error() : theme.error());
        measure.theme = *theme;
        measure.order = static_cast<int>(i + 1);
        if (!goal->isNull())
            read.goalOf.insert(measure.id.value, *goal);
    }
    return {};
}

template <class E> Result<void> addMissing(Edit &edit, const QList<E> &records, QString E::*name)
{
    return edit.store().all<E>().and_then([&](const QList<E> &stored) {
        QSet<QString> known;
        for (const E &record : stored)
            known.insert(record.*name);
        Result<void> result;
        for (const E &record : records)
            if (!known.contains(record.*name))
                result = result.and_then([&] { return edit.insert(record).map([](auto) {}); });
        return result;
    });
}

/** The stored record of this name: the template's own one is there, or one that was there before. */
template <class E> Result<Id<E>> stored(Edit &edit, const QList<E> &brought, Id<E> id, QString E::*name)
{
    const auto own = std::find_if(brought.begin(), brought.end(), [id](const E &each) { return each.id == id; });
    if (own == brought.end())
        return Id<E>();
    return edit.store().all<E>().map([&](const QList<E> &all) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const E &each) { return each.*name == (*own).*name; });
        return found == all.end() ? Id<E>() : found->id;
    });
}

Result<void> addMeasure(Edit &edit, const ProgrammeTemplate &beginning, qsizetype at)
{
    Measure measure = beginning.measures.at(at);
    const auto theme = stored(edit, beginning.themes, measure.theme, &Theme::name);
    const auto goal = stored(edit, beginning.goals, beginning.goalOf.value(measure.id.value), &Goal::title);
    if (!theme || !goal)
        return tl::unexpected(theme ? goal.error() : theme.error());
    measure.theme = *theme;
    measure.number =
        withTemplate(Programme(), beginning).itemPrefix + QStringLiteral("%1").arg(at + 1, 2, 10, QLatin1Char('0'));
    return edit.insert(measure).and_then([&](auto) -> Result<void> {
        if (goal->isNull())
            return {};
        MeasureGoal link;
        link.id = newId<MeasureGoal>();
        link.measure = measure.id;
        link.goal = *goal;
        return edit.insert(link).map([](auto) {});
    });
}

Result<void> addMeasures(Edit &edit, const ProgrammeTemplate &beginning)
{
    return edit.store().all<Measure>().and_then([&](const QList<Measure> &known) {
        Result<void> result;
        for (qsizetype i = 0; known.isEmpty() && i < beginning.measures.size(); ++i)
            result = result.and_then([&] { return addMeasure(edit, beginning, i); });
        return result;
    });
}

} // namespace

Result<ProgrammeTemplate> readTemplate(const QByteArray &json, const QString &file, const QString &language)
{
    const Source source{QJsonDocument::fromJson(json).object(), file, language};
    const QJsonObject &data = source.data;
    ProgrammeTemplate read;
    read.key = data.value(QLatin1String("key")).toString();
    if (read.key.isEmpty())
        return fail(ErrorKind::Format, QStringLiteral("a template has a key"), {file, {}, QStringLiteral("key")});
    const auto words = [&](const char *key, QHash<QString, QString> &into) {
        const QJsonObject object = data.value(QLatin1String(key)).toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            into.insert(at.key(), at.value().toString());
        return !into.isEmpty();
    };
    if (!words("name", read.name) || !words("line", read.line))
        return fail(ErrorKind::Format, QStringLiteral("a template has a name and a line"), {file});
    const auto filled = fill(read.settings, data.value(QLatin1String("programme")).toObject(), source);
    if (!filled)
        return tl::unexpected(filled.error());
    read.fields = *filled;
    return readList(source, "themes", read.themes)
        .and_then([&] { return readList(source, "goals", read.goals); })
        .and_then([&] { return linkGoals(source, read.goals); })
        .and_then([&] { return readList(source, "bodies", read.bodies); })
        .and_then([&] { return readList(source, "measures", read.measures); })
        .and_then([&] { return linkMeasures(source, read); })
        .map([&] {
            for (qsizetype i = 0; i < read.themes.size(); ++i)
                read.themes[i].order = static_cast<int>(i + 1);
            return read;
        });
}

Result<QList<ProgrammeTemplate>> programmeTemplates(const QString &language)
{
    loadTemplates();
    QList<ProgrammeTemplate> templates;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, QStringLiteral("cannot read the template"), {file.fileName()});
        const auto read = readTemplate(file.readAll(), file.fileName(), language);
        if (!read)
            return tl::unexpected(read.error());
        templates.append(*read);
    }
    return templates;
}

Programme withTemplate(Programme programme, const ProgrammeTemplate &beginning)
{
    for (const QString &name : beginning.fields) {
        const Field &field = *describe<Programme>().field(name);
        field.write(&programme, field.read(&beginning.settings));
    }
    return programme;
}

Result<void> applyTemplate(Edit &edit, const ProgrammeTemplate &beginning)
{
    return edit.store()
        .all<Programme>()
        .and_then([&](const QList<Programme> &programmes) -> Result<void> {
            const Programme changed = withTemplate(programmes.first(), beginning);
            return changed == programmes.first() ? Result<void>() : edit.update(changed);
        })
        .and_then([&] { return addMissing(edit, beginning.themes, &Theme::name); })
        .and_then([&] { return addMissing(edit, beginning.goals, &Goal::title); })
        .and_then([&] { return addMissing(edit, beginning.bodies, &Body::name); })
        .and_then([&] { return addMeasures(edit, beginning); });
}

} // namespace aanjager

#include "core/exchange/programme_template.h"

#include "core/domain/field_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// The data lives in a static library, so its initialiser must be named; the macro asks for the global namespace.
static void loadTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace aanjager {

namespace {

constexpr QLatin1String partOf("parent"); ///< names the goal that a goal is a part of

/** A value of JSON as the machine text of a field. */
QString machineText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    for (const auto &line : value.toArray())
        lines.append(line.toString());
    return lines.join(QLatin1Char('\n'));
}

/** Fills a record by the names of its fields; returns those that were said. */
template <class E> Result<QStringList> fill(E &record, const QJsonObject &data, const QString &file)
{
    QStringList said;
    for (auto at = data.begin(); at != data.end(); ++at) {
        if (at.key() == partOf)
            continue;
        const Place place{file, QString::fromLatin1(tableOf<E>), at.key()};
        const Field *field = describe<E>().field(at.key());
        if (!field)
            return fail(ErrorKind::Format, QStringLiteral("no such field"), place, at.key());
        auto value = fromText(*field, machineText(at.value()));
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

template <class E>
Result<void> readList(const QJsonObject &data, const char *key, const QString &file, QList<E> &records)
{
    const QJsonValue list = data.value(QLatin1String(key));
    if (!list.isUndefined() && !list.isArray())
        return fail(ErrorKind::Format, QStringLiteral("not a list"), {file, {}, QString::fromLatin1(key)});
    for (const auto &entry : list.toArray()) {
        E record;
        record.id = newId<E>();
        if (const auto filled = fill(record, entry.toObject(), file); !filled)
            return tl::unexpected(filled.error());
        records.append(record);
    }
    return {};
}

/** Goals name the goal they are a part of by its title; it stands before them. */
Result<void> linkGoals(const QJsonObject &data, const QString &file, QList<Goal> &goals)
{
    const QJsonArray list = data.value(QLatin1String("goals")).toArray();
    for (qsizetype i = 0; i < goals.size(); ++i) {
        const QString parent = list.at(i).toObject().value(partOf).toString();
        if (parent.isEmpty())
            continue;
        for (qsizetype j = 0; j < i; ++j)
            if (goals.at(j).title == parent)
                goals[i].parent = goals.at(j).id;
        if (goals.at(i).parent.isNull())
            return fail(ErrorKind::Format, QStringLiteral("no such goal before it"), {file, {}, partOf}, parent);
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

} // namespace

Result<ProgrammeTemplate> readTemplate(const QByteArray &json, const QString &file)
{
    const QJsonObject data = QJsonDocument::fromJson(json).object();
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
    const auto filled = fill(read.settings, data.value(QLatin1String("programme")).toObject(), file);
    if (!filled)
        return tl::unexpected(filled.error());
    read.fields = *filled;
    return readList(data, "themes", file, read.themes)
        .and_then([&] { return readList(data, "goals", file, read.goals); })
        .and_then([&] { return linkGoals(data, file, read.goals); })
        .and_then([&] { return readList(data, "bodies", file, read.bodies); })
        .map([&] {
            for (qsizetype i = 0; i < read.themes.size(); ++i)
                read.themes[i].order = static_cast<int>(i + 1);
            return read;
        });
}

Result<QList<ProgrammeTemplate>> programmeTemplates()
{
    loadTemplates();
    QList<ProgrammeTemplate> templates;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, QStringLiteral("cannot read the template"), {file.fileName()});
        const auto read = readTemplate(file.readAll(), file.fileName());
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
        .and_then([&] { return addMissing(edit, beginning.bodies, &Body::name); });
}

} // namespace aanjager

#include "ui/text/value_text.h"

#include "ui/text/wording.h"

#include <cmath>

namespace aanjager::text {

namespace {

/** The record of this table and id with its description, or nulls. */
struct Found
{
    const Description *description = nullptr;
    const void *record = nullptr;
};

template <class E> void findIn(const State &state, QStringView table, qint64 id, Found &found)
{
    if (table != QLatin1String(tableOf<E>))
        return;
    if (const E *record = state.look(Id<E>{id}))
        found = {&describe<E>(), record};
}

template <class E> struct Tag
{
    using Entity = E;
};

Found findRecord(const State &state, QStringView table, qint64 id)
{
    Found found;
    std::apply([&](auto... tags) { (findIn<typename decltype(tags)::Entity>(state, table, id, found), ...); },
               ForEveryEntity<Tag>());
    return found;
}

QString textOf(const Found &found, QStringView name)
{
    const Field *field = found.description->field(name);
    const Value value = field ? field->read(found.record) : Value();
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/** What a record without a title links. */
QString linkedNames(const State &state, const Found &found)
{
    QStringList names;
    for (const Field &field : found.description->fields) {
        const Value value = field.isOwner() ? field.read(found.record) : Value();
        if (const auto *id = std::get_if<qint64>(&value))
            names.append(recordName(state, QString::fromLatin1(field.references), *id));
    }
    names.removeAll(QString());
    return names.join(QStringLiteral(" – "));
}

QString choiceText(const report::Wording &wording, const Field &field, const QString &code)
{
    const auto index = field.vocabulary ? field.vocabulary->indexOf(code) : std::nullopt;
    return index ? wording.label(field.vocabulary->terms[static_cast<size_t>(*index)]) : code;
}

/** "afbeelding (12 kB)": a file is not read by people as it is kept. */
QString fileText(const report::Wording &wording, FieldKind kind, const QString &base64)
{
    const auto bytes = static_cast<double>(QByteArray::fromBase64(base64.toLatin1()).size());
    const char *words = kind == FieldKind::Picture ? QT_TRANSLATE_NOOP("Report", "picture (%1 kB)")
                                                   : QT_TRANSLATE_NOOP("Report", "file (%1 kB)");
    return wording.say(words).arg(wording.number(std::ceil(bytes / 1024)));
}

QString numberText(const report::Wording &wording, const Field &field, qint64 number, const State *state)
{
    if (field.kind == FieldKind::Percent)
        return wording.percent(static_cast<double>(number));
    if (field.kind != FieldKind::Reference) // years and places are numbers too: no separators of thousands
        return number < 10'000 ? QString::number(number) : wording.number(static_cast<double>(number));
    const QString name = state ? recordTitle(*state, QString::fromLatin1(field.references), number) : QString();
    return name.isEmpty() ? QStringLiteral("–") : name;
}

} // namespace

QString recordName(const State &state, QStringView table, qint64 id)
{
    const Found found = findRecord(state, table, id);
    if (!found.record)
        return {};
    for (const QStringView name : {u"number", u"code"})
        if (const QString text = textOf(found, name); !text.isEmpty())
            return text;
    for (const char *name : found.description->titleFields)
        if (const QString text = textOf(found, QString::fromLatin1(name)); !text.isEmpty())
            return text;
    return linkedNames(state, found);
}

std::optional<Id<Measure>> measureOf(const State &state, QStringView table, qint64 id)
{
    const Found found = findRecord(state, table, id);
    if (!found.record || found.description == &describe<Measure>())
        return std::nullopt;
    for (const Field &field : found.description->fields) {
        if (!field.references || QLatin1String(field.references) != QLatin1String(tableOf<Measure>))
            continue;
        const Value value = field.read(found.record);
        if (const auto *measure = std::get_if<qint64>(&value))
            return Id<Measure>{*measure};
    }
    return std::nullopt;
}

QString recordTitle(const State &state, QStringView table, qint64 id)
{
    const Found found = findRecord(state, table, id);
    if (!found.record)
        return {};
    QStringList parts;
    for (const char *name : found.description->titleFields)
        parts.append(textOf(found, QString::fromLatin1(name)));
    parts.removeAll(QString());
    return parts.isEmpty() ? linkedNames(state, found) : parts.join(QLatin1Char(' '));
}

QString valueText(const report::Wording &wording, const Field &field, const Value &value, const State *state)
{
    struct Words
    {
        const report::Wording &wording;
        const Field &field;
        const State *state;

        QString operator()(std::monostate) const { return QStringLiteral("–"); }
        QString operator()(bool yes) const
        {
            return wording.say(yes ? QT_TRANSLATE_NOOP("Report", "yes") : QT_TRANSLATE_NOOP("Report", "no"));
        }
        QString operator()(qint64 number) const { return numberText(wording, field, number, state); }
        QString operator()(const QString &text) const
        {
            const bool isFile = field.kind == FieldKind::Picture || field.kind == FieldKind::File;
            return isFile ? fileText(wording, field.kind, text) : choiceText(wording, field, text);
        }
        QString operator()(const QStringList &list) const { return list.join(QStringLiteral(", ")); }
        QString operator()(QDate day) const { return wording.date(day); }
        QString operator()(const ImpreciseDate &date) const { return wording.date(date); }
        QString operator()(const Money &money) const { return wording.fullMoney(money); }
    };
    return std::visit(Words{wording, field, state}, value);
}

} // namespace aanjager::text

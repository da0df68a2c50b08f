#include "core/insight/search_records.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype excerptBefore = 30;
constexpr qsizetype excerptLength = 110;

/** The ids of the records of a table that a state does not hold. */
template <class E, class Read> Result<QList<qint64>> lateIds(const State &state, const Read &read)
{
    if constexpr (std::is_same_v<E, ProgressReport>)
        if (const LateReports *late = state.lateReports())
            return read(*late);
    return QList<qint64>();
}

template <class E> struct SearchedEntity
{
    static const char *table() { return tableOf<E>; }
    static const void *find(const State &state, qint64 id) { return state.look(Id<E>{id}); }
    static Result<QList<qint64>> ids(const State &state)
    {
        return lateIds<E>(state, [](const LateReports &late) { return late.ids(); }).map([&](QList<qint64> ids) {
            const QList<E> &records = state.table<E>().rows();
            ids.reserve(ids.size() + records.size());
            for (const E &record : records)
                ids.append(record.id.value);
            std::sort(ids.begin(), ids.end());
            return ids;
        });
    }
    static qsizetype count(const State &state) { return state.table<E>().rows().size(); }
    static const void *at(const State &state, qsizetype place) { return &state.table<E>().rows()[place]; }
    static Result<QList<qint64>> lateReferring(const State &state, const char *table, qint64 id)
    {
        return lateIds<E>(state, [&](const LateReports &late) { return late.referringTo(table, id); });
    }
    static SearchKind kind(SearchSection section)
    {
        return {&describe<E>(),
                section,
                &SearchedEntity::find,
                &SearchedEntity::ids,
                &SearchedEntity::count,
                &SearchedEntity::at,
                &SearchedEntity::lateReferring};
    }
};

/** The tables of the sections that have an order; what is not named comes last. */
const QList<std::pair<const char *, SearchSection>> &placedTables()
{
    static const QList<std::pair<const char *, SearchSection>> placed{
        {tableOf<Measure>, SearchSection::Measures}, {tableOf<Decision>, SearchSection::Work},
        {tableOf<Action>, SearchSection::Work},      {tableOf<Milestone>, SearchSection::Work},
        {tableOf<Commitment>, SearchSection::Work},  {tableOf<DecisionVote>, SearchSection::Work},
        {tableOf<Party>, SearchSection::People},     {tableOf<Contact>, SearchSection::People},
        {tableOf<Theme>, SearchSection::People},     {tableOf<Goal>, SearchSection::People},
        {tableOf<Body>, SearchSection::People},      {tableOf<Meeting>, SearchSection::People},
        {tableOf<Round>, SearchSection::People},     {tableOf<Programme>, SearchSection::People}};
    return placed;
}

qsizetype placeOfTable(QByteArrayView table)
{
    const auto &placed = placedTables();
    const auto at =
        std::find_if(placed.begin(), placed.end(), [table](const auto &each) { return table == each.first; });
    return at - placed.begin();
}

bool isText(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::TextList;
}

bool isNumber(const Field &field)
{
    return qstrcmp(field.name, "number") == 0 || qstrcmp(field.name, "code") == 0;
}

bool isTitle(const Description &description, const Field &field)
{
    return !isNumber(field) && std::any_of(description.titleFields.begin(), description.titleFields.end(),
                                           [&](const char *name) { return qstrcmp(name, field.name) == 0; });
}

void addWords(QString &to, const QString &text, QStringView between)
{
    if (text.isEmpty())
        return;
    if (!to.isEmpty())
        to += between;
    to += text;
}

struct Called
{
    QString number;
    QString title;
};

Called calledOf(const Description &description, const void *record)
{
    Called called;
    for (const Field &field : description.fields) {
        if (isNumber(field))
            called.number = searchedText(field, record);
        else if (isTitle(description, field))
            addWords(called.title, searchedText(field, record), u" ");
    }
    return called;
}

/** What a reference points to, called; nothing where it points nowhere. */
Called calledAt(const Field &reference, const void *record, const State &state)
{
    const Value value = reference.read(record);
    const auto *id = std::get_if<qint64>(&value);
    const int kind = id && reference.references ? searchKindOf(reference.references) : -1;
    if (kind < 0)
        return {};
    const SearchKind &found = searchKinds()[kind];
    const void *target = found.find(state, *id);
    return target ? calledOf(*found.description, target) : Called();
}

void addCalled(SearchRecord &record, const Called &called)
{
    QString words = called.number;
    addWords(words, called.title, u" ");
    addWords(record.belongs, words, u", ");
}

} // namespace

const QList<SearchKind> &searchKinds()
{
    static const QList<SearchKind> kinds = [] {
        QList<SearchKind> all;
        const auto add = [&all](SearchKind kind) {
            if (std::any_of(kind.description->fields.begin(), kind.description->fields.end(), isText))
                all.append(kind);
        };
        const auto sectionOf = [](const char *table) {
            const qsizetype place = placeOfTable(table);
            return place < placedTables().size() ? placedTables()[place].second : SearchSection::Local;
        };
        std::apply(
            [&](const auto &...each) {
                (add(std::decay_t<decltype(each)>::kind(sectionOf(std::decay_t<decltype(each)>::table()))), ...);
            },
            ForEveryEntity<SearchedEntity>());
        std::stable_sort(all.begin(), all.end(), [](const SearchKind &a, const SearchKind &b) {
            return placeOfTable(a.description->table) < placeOfTable(b.description->table);
        });
        return all;
    }();
    return kinds;
}

int searchKindOf(QByteArrayView table)
{
    const QList<SearchKind> &kinds = searchKinds();
    for (int kind = 0; kind < kinds.size(); ++kind)
        if (table == kinds[kind].description->table)
            return kind;
    return -1;
}

QString searchedText(const Field &field, const void *record)
{
    if (!isText(field))
        return {};
    const Value value = field.read(record);
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(QStringLiteral(", "));
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

SearchRecord searchRecordOf(const Description &description, const void *record, const State &state,
                            const QList<Id<Measure>> &also)
{
    SearchRecord found;
    const Called own = calledOf(description, record);
    found.number = own.number;
    found.title = own.title;
    QString linked;
    for (const Field &field : description.fields) {
        if (field.kind == FieldKind::Reference) {
            const Called called = calledAt(field, record, state);
            addCalled(found, called);
            addWords(linked, called.number.isEmpty() ? called.title : called.number, u" × ");
        } else if (!isNumber(field) && !isTitle(description, field)) {
            addWords(found.body, searchedText(field, record), u"\n");
        }
    }
    for (const Id<Measure> id : also)
        if (const Measure *measure = state.find(id))
            addCalled(found, {measure->number, measure->title});
    if (description.titleFields.isEmpty())
        found.title = linked;
    return found;
}

const Field *matchingField(const Description &description, const void *record, const SearchText &typed)
{
    for (const Field &field : description.fields)
        if (isText(field) && !isNumber(field) && !isTitle(description, field) &&
            !matchesIn(searchedText(field, record), typed).isEmpty())
            return &field;
    return nullptr;
}

QString excerptOf(const QString &text, const SearchText &typed)
{
    const QString line = text.simplified();
    const QList<TextRange> matches = matchesIn(line, typed);
    const qsizetype first = matches.isEmpty() ? 0 : matches.first().from;
    qsizetype from = std::max<qsizetype>(0, first - excerptBefore);
    if (from > 0)
        from = std::min(first, line.indexOf(QLatin1Char(' '), from) + 1);
    QString part = line.mid(from, excerptLength);
    if (from > 0)
        part.prepend(QStringLiteral("… "));
    if (from + excerptLength < line.size())
        part.append(QChar(u'…'));
    return part;
}

} // namespace aanjager

#include "ui/pages/editing/choices.h"

#include "core/base/natural_order.h"
#include "ui/text/value_text.h"

#include <climits>

namespace aanjager {

namespace {

struct Listed
{
    qint64 place;
    QString title;
    qint64 id;
};

template <class E> struct Kind
{
    using Entity = E;
};

template <class E> void listRecords(const State &state, QLatin1String wanted, QList<Listed> &listed)
{
    if (wanted != QLatin1String(tableOf<E>))
        return;
    const Field *order = describe<E>().field(u"sort_order");
    for (const E &record : state.all<E>()) {
        const Value value = order ? order->read(&record) : Value();
        const auto *place = std::get_if<qint64>(&value);
        const QString table = QString::fromLatin1(tableOf<E>);
        listed.append({place ? *place : LLONG_MAX, text::recordTitle(state, table, record.id.value), record.id.value});
    }
}

} // namespace

QList<std::pair<qint64, QString>> referenceChoices(const State &state, QLatin1String table)
{
    QList<Listed> listed;
    std::apply([&](auto... kinds) { (listRecords<typename decltype(kinds)::Entity>(state, table, listed), ...); },
               ForEveryEntity<Kind>());
    std::sort(listed.begin(), listed.end(), [](const Listed &a, const Listed &b) {
        return a.place != b.place ? a.place < b.place : naturalCompare(a.title, b.title) < 0;
    });
    QList<std::pair<qint64, QString>> choices;
    for (const Listed &each : std::as_const(listed))
        choices.append({each.id, each.title});
    return choices;
}

} // namespace aanjager

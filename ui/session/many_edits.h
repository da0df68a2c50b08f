#pragma once

#include "ui/session/session.h"

namespace aanjager {

/** How a change of these records is called in the history: of one record, or how many. `field` is empty for several. */
template <class E> Label labelOfRecords(const QList<Id<E>> &ids, const QString &field)
{
    const bool isOne = ids.size() == 1;
    Label label{isOne ? QStringLiteral("update") : QStringLiteral("update.many"), {QString::fromLatin1(tableOf<E>)}};
    label.arguments.append(QString::number(isOne ? ids.first().value : ids.size()));
    if (!field.isEmpty())
        label.arguments.append(field);
    return label;
}

/** Changes several records as one change; those that stay as they were are not written. Fails as Session::edit does,
 * with NotFound where one is gone. */
template <class E>
Result<void> editRecords(Session &session, const QList<Id<E>> &ids, const QString &field,
                         const std::function<void(E &)> &change)
{
    QList<Id<E>> changed;
    for (const Id<E> id : ids)
        if (const E *record = session.state().find(id)) {
            E becomes = *record;
            change(becomes);
            if (!(becomes == *record))
                changed.append(id);
        }
    if (changed.isEmpty())
        return {};
    return session
        .edit(labelOfRecords(changed, field),
              [&](Edit &edit) {
                  Result<void> result;
                  for (const Id<E> id : std::as_const(changed))
                      if (result)
                          result = edit.store().get(id).and_then([&](E record) {
                              change(record);
                              return edit.update(record);
                          });
                  return result;
              })
        .map([](const auto &) {});
}

} // namespace aanjager

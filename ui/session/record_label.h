#pragma once

#include "core/storage/change_log.h"

namespace aanjager {

/** How a change of one record is called in the history. */
template <class E> Label recordLabel(const char *key, Id<E> id, const QString &field = {})
{
    Label label{QString::fromLatin1(key), {QString::fromLatin1(tableOf<E>), QString::number(id.value)}};
    if (!field.isEmpty())
        label.arguments.append(field);
    return label;
}

} // namespace aanjager

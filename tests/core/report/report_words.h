#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace aanjager::fixtures {

/** Every word of a report that a reader can see or hear, in reading order, furniture included; spaces are plain ones.
 */
QStringList wordsOf(const report::Document &document);

/** The blocks of one kind, those in columns included, in reading order. */
template <class Kind> QList<Kind> blocksOf(const QList<report::Block> &blocks)
{
    QList<Kind> found;
    for (const report::Block &block : blocks) {
        if (const auto *kind = std::get_if<Kind>(&block))
            found.append(*kind);
        if (const auto *columns = std::get_if<std::shared_ptr<const report::Columns>>(&block))
            for (const QList<report::Block> &part : (*columns)->parts)
                found += blocksOf<Kind>(part);
    }
    return found;
}

/** With plain spaces in place of those that do not break. */
QString plain(QString text);

} // namespace aanjager::fixtures

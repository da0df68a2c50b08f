#pragma once

#include "core/report/document.h"

#include <QSet>

namespace aanjager::report {

/** Where the footnotes of a document are: numbers begin again with each block of them, and a number refers to the next
 * block that has come. */
class NoteLinks
{
public:
    explicit NoteLinks(const QList<Block> &blocks);

    /** The anchor that a number refers to here; null when no such note follows. */
    QString target(int number) const;
    /** The anchor of a note of the block that is now written. */
    QString anchor(int number) const;
    /** The block of notes is written: numbers refer to the next one. */
    void pass() { ++m_at; }

private:
    void collect(const QList<Block> &blocks);

    QList<QSet<int>> m_numbers; ///< of each block of notes
    qsizetype m_at = 0;
};

} // namespace aanjager::report

#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace aanjager::fixtures {

/** What a file of elements holds, as a reader meets it. */
struct ReadMarkup
{
    QString error;     ///< empty for a well-formed file
    QStringList shape; ///< each element's start with the names of its attributes, and each end
    QString said;      ///< what is read aloud or seen: text, and what drawings are called
};

ReadMarkup readMarkup(const QByteArray &file);

/** A text whose markup would do harm if it were taken for markup. */
QString hostileText();
/** One of the same length that would not. */
QString harmlessText();

/** The first block whose words do not all stand in `said` behind those of the block before; empty when all do. */
QString outOfOrder(const report::Document &document, const QString &said);

} // namespace aanjager::fixtures

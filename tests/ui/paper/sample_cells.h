#pragma once

#include "core/report/document.h"

namespace aanjager::test {

/** The ten municipalities of the samples, the titles of the fifteen measures, and a row of cells for each. */
extern const QStringList sampleCodes;
extern const QStringList sampleNames;
extern const QStringList sampleTitles;
extern const QStringList sampleStates;

/** One letter a cell: D done, R running, P preparing, N not started, X not reported; small: only partly; "-" not
 * applicable; "?" undecided; "=" before a letter: it runs already; "!" after it: support is asked. */
QList<report::MatrixCell> cells(const QString &row);

} // namespace aanjager::test

#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace aanjager::fixtures {

/** What is wrong with the shape of a document, in words: empty tables, headings without content, rows that do not fit
 * their columns, notes that nothing explains. Empty for a document that may go to a board. */
QStringList faultsOf(const report::Document &document);

/** Sentences in which something was not filled in, or was filled in with nothing. Only where the programme's own texts
 * have no such signs. */
QStringList unfilledWordsOf(const report::Document &document);

} // namespace aanjager::fixtures

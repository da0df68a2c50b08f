#pragma once

#include "core/report/document.h"

namespace aanjager::test {

/** The pages of a full report, each with its page break: a cover, one measure, the matrix, a list of actions. */
QList<report::Block> aCover();
QList<report::Block> aMeasurePage();
QList<report::Block> aMatrixPage();
QList<report::Block> anActionList();

/** A matrix of any size with every kind of cell in turn. */
report::MatrixTable aMatrix(int municipalities, int measures);

/** Every page above in one document, with a logo. */
report::Document aFullReport();

} // namespace aanjager::test

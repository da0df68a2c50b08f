#pragma once

#include "core/report/matrix_blocks.h"

namespace aanjager::report {

/** What the codes over a matrix stand for: "ALB Alblasserdam, DOR Dordrecht"; empty where the names stand there. */
QString codesInWords(const MatrixTable &matrix);

} // namespace aanjager::report

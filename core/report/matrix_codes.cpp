#include "core/report/matrix_codes.h"

#include <QStringList>

namespace aanjager::report {

QString codesInWords(const MatrixTable &matrix)
{
    QStringList codes;
    for (const MatrixTable::Head &column : matrix.columns)
        if (!column.name.isEmpty() && column.name != column.code)
            codes.append(column.code + QChar(QChar::Nbsp) + column.name);
    return codes.join(QStringLiteral(", "));
}

} // namespace aanjager::report

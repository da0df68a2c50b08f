#pragma once

#include "core/report/figure_writer.h"

namespace aanjager::fixtures {

/** Draws nothing but the words of a chart, each in a line of its own. */
class PlainFigures final : public report::FigureWriter
{
public:
    report::Picture figure(const report::Figure &figure) const override;
    report::Picture mark(const report::Mark &mark) const override;
    report::Picture cell(const report::MatrixCell &cell) const override;
    report::Picture sample(const report::MatrixCell &cell) const override;
    report::Picture cellSign(const report::MatrixCell &cell) const override;
    report::Picture shares(const report::CellShares &shares) const override;
    report::Picture artwork(const QList<QList<report::MatrixCell>> &rows) const override;
    QByteArray png(const report::Picture &picture) const override;
    QString colour(const char *token) const override;
    QString cellFill(Status status) const override;
};

} // namespace aanjager::fixtures

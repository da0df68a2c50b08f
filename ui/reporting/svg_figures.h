#pragma once

#include "core/report/figure_writer.h"

#include <QLocale>

namespace aanjager {

/** The pictures of a report, by the painters and charts that draw them on screen and paper, in the light palette.
 * Needs a QGuiApplication. */
class SvgFigures final : public report::FigureWriter
{
public:
    /** The language of the numbers on an axis: "nl" or "en". */
    explicit SvgFigures(const QString &language);

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

private:
    QLocale m_locale;
};

} // namespace aanjager

#pragma once

#include "core/report/figure_writer.h"

#include <QHash>

namespace aanjager::report {

/** Whether the word of a cell is drawn in it: in the open half of one that applies partly and holds nothing else. */
bool drawsWord(const MatrixCell &cell);

/** The pictures of one report: each is drawn once, however often it stands there. Pictures are told by their place. */
class PictureBook
{
public:
    /** `writer` must outlive the book. */
    explicit PictureBook(const FigureWriter &writer);

    qsizetype figure(const Figure &figure);
    qsizetype mark(const Mark &mark);
    qsizetype cell(const MatrixCell &cell);
    qsizetype sample(const MatrixCell &cell);
    qsizetype cellSign(const MatrixCell &cell);
    qsizetype shares(const CellShares &shares);
    qsizetype artwork(const QList<QList<MatrixCell>> &rows);

    const Picture &at(qsizetype place) const { return m_pictures.at(place); }
    const QList<Picture> &all() const { return m_pictures; }
    const FigureWriter &writer() const { return m_writer; }

private:
    template <class Draw> qsizetype once(const QByteArray &key, Draw draw);

    const FigureWriter &m_writer;
    QHash<QByteArray, qsizetype> m_places;
    QList<Picture> m_pictures;
};

} // namespace aanjager::report

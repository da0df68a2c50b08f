#pragma once

#include "core/report/odt_styles.h"

#include <QHash>
#include <functional>

namespace aanjager::report {

/** How a cell of a table looks: its lines and what is white around its words. */
enum class OdtCell { Plain, Head, Body, Foot, Part, Figure, Ask, Matrix, MatrixEnd };

/** The automatic styles of a text: what differs from a named style at one place. Each is made once. */
class OdtAutomatic
{
public:
    /** `figures` must outlive it. */
    explicit OdtAutomatic(const FigureWriter &figures);

    /** The style of a paragraph that lies as its named style but for the alignment, and begins a page of this kind
     * when `page` is not empty; `flush` has no white above it. */
    QString paragraph(const QString &parent, Align align, const QString &page, bool flush);
    QString table(double width, const QString &page);
    QString column(double width);
    QString cell(OdtCell kind);
    /** A cell of a matrix that is filled for its status; white lies below the last row of a group. */
    QString filledCell(Status status, bool ranBefore, bool endsGroup);

    const QByteArray &styles() const { return m_out.bytes(); }

private:
    QString styleFor(const QByteArray &key, const char *family, const std::function<void(const QString &)> &write);

    const FigureWriter &m_figures;
    Markup m_out;
    QHash<QByteArray, QString> m_names;
};

} // namespace aanjager::report

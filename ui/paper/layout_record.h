#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace aanjager::paper {

struct ShapedText;

/** What landed where on the pages, for who wants to check a layout. Boxes are in points from the page's top left; pages
 * are counted from 0. */
struct LayoutRecord
{
    struct Text
    {
        QRectF box; ///< from the ascenders to the descenders
        int page = 0;
        QString words;
        bool hidden = false; ///< read and extracted, not seen
    };
    struct Block
    {
        QRectF box; ///< what a block, or its part on one page, was given
        int page = 0;
        QString kind;
    };
    struct Drawing
    {
        QRectF box; ///< of a path or an image
        int page = 0;
    };
    struct Figure
    {
        QRectF box;
        int page = 0;
        QString alternative;
    };

    QList<QSizeF> pages;
    QList<Text> texts;
    QList<Block> blocks;
    QList<Drawing> drawings;
    QList<Figure> figures;

    void addText(const ShapedText &text, const QPointF &baseline, double size, bool hidden);
    void addDrawing(const QRectF &box) { drawings.append({box, lastPage()}); }
    int lastPage() const { return static_cast<int>(pages.size()) - 1; }
};

} // namespace aanjager::paper

#pragma once

#include "ui/paper/pdf_resources.h"
#include "ui/paper/pdf_tags.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>

namespace aanjager::paper {

/** How a stroke is drawn, in points. */
struct Stroke
{
    double width = 1;
    Qt::PenCapStyle cap = Qt::FlatCap;
    Qt::PenJoinStyle join = Qt::MiterJoin;
    double miterLimit = 10;
    QList<double> dashes = {};
    double dashOffset = 0;
};

/**
 * The content stream of a page or of a stamp: operators, in points from the page's bottom left. The graphics state is
 * told when it changes only.
 */
class PageContent
{
public:
    explicit PageContent(PdfResources &resources) : m_resources(&resources) {}

    /** Begins the sequence with this number, or what is no part of the structure; another one must not be open. */
    void beginSequence(Tag tag, int number);
    void beginArtifact(Furniture kind);
    void endSequence();
    /** Makes what was drawn in the open sequence no part of the structure. */
    void turnIntoArtifact();

    /** What is set between the two is forgotten after them. */
    void save();
    void restore();
    void transform(const QTransform &matrix);
    void clip(const QPainterPath &path);

    void fill(const QPainterPath &path, const QColor &colour);
    void fill(const QRectF &box, const QColor &colour);
    void stroke(const QPainterPath &path, const Stroke &stroke, const QColor &colour);
    /** Shows a text that begins where the matrix puts the origin; `size` is that of the font before the matrix. */
    void text(const ShapedText &text, const QTransform &matrix, double size, double stretch, const QColor &colour);
    /** Shows a text that is read but not seen. */
    void hiddenText(const ShapedText &text, const QPointF &at, double size);
    /** Draws a form or an image by its name in the resources, with this opacity in thousandths. */
    void draw(const QByteArray &name, int opacity = 1000);
    void shade(const QByteArray &name);
    /** Uses a graphics state of the resources. */
    void use(const QByteArray &state);

    QByteArray take() { return std::move(m_out); }

private:
    /** What is set; at first nothing is known, for a stamp begins with what the page has set. */
    struct State
    {
        QColor fill = {};
        QColor stroke = {};
        int opacity = -1;     ///< in thousandths
        QByteArray line = {}; ///< the operators that set how strokes are drawn
        QByteArray font = {};
    };

    void setOpacity(int opacity);
    void setColour(QColor &known, const QColor &colour, const char *op);
    void setFont(const PaperFont &font, double size);
    void setPlace(const QTransform &matrix);
    void addPath(const QPainterPath &path);
    bool addBox(const QPainterPath &path);

    PdfResources *m_resources;
    QByteArray m_out;
    qsizetype m_sequence = 0; ///< where the open one begins
    State m_state;
    std::vector<State> m_saved;
};

} // namespace aanjager::paper

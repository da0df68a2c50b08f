#include "ui/paper/page_content.h"

#include <algorithm>
#include <cmath>

namespace aanjager::paper {

namespace {

void appendPoint(QByteArray &out, const QPointF &point)
{
    appendNumber(out, point.x());
    appendNumber(out, point.y());
}

/** True for a path that only outlines an upright rectangle. */
bool isBox(const QPainterPath &path)
{
    if (path.elementCount() != 5 || QPointF(path.elementAt(0)) != QPointF(path.elementAt(4)))
        return false;
    for (int i = 1; i < 5; ++i) {
        const QPainterPath::Element &from = path.elementAt(i - 1);
        const QPainterPath::Element &to = path.elementAt(i);
        if (!to.isLineTo() || (from.x != to.x && from.y != to.y))
            return false;
    }
    return path.elementAt(0).x != path.elementAt(2).x && path.elementAt(0).y != path.elementAt(2).y;
}

QByteArray lineOperators(const Stroke &stroke)
{
    QByteArray text;
    appendNumber(text, stroke.width, 3);
    text += "w ";
    text += stroke.cap == Qt::FlatCap ? "0 J " : stroke.cap == Qt::RoundCap ? "1 J " : "2 J ";
    text += stroke.join == Qt::BevelJoin ? "2 j " : stroke.join == Qt::RoundJoin ? "1 j " : "0 j ";
    appendNumber(text, std::max(stroke.miterLimit, 1.0));
    text += "M [";
    for (const double dash : stroke.dashes)
        appendNumber(text, dash);
    text += "] ";
    appendNumber(text, stroke.dashOffset);
    return text + "d\n";
}

} // namespace

void PageContent::beginSequence(Tag tag, int number)
{
    m_sequence = m_out.size();
    m_out += '/' + QByteArray(tag) + "<</MCID " + QByteArray::number(number) + ">>BDC\n";
}

void PageContent::beginArtifact(Furniture kind)
{
    m_sequence = m_out.size();
    m_out += kind == Furniture::None     ? "/Artifact BMC\n"
             : kind == Furniture::Header ? "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"
                                         : "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
}

void PageContent::endSequence()
{
    m_out += "EMC\n";
}

void PageContent::turnIntoArtifact()
{
    m_out.replace(m_sequence, m_out.indexOf('\n', m_sequence) - m_sequence, "/Artifact BMC");
}

void PageContent::save()
{
    m_saved.push_back(m_state);
    m_out += "q\n";
}

void PageContent::restore()
{
    m_state = std::move(m_saved.back());
    m_saved.pop_back();
    m_out += "Q\n";
}

void PageContent::transform(const QTransform &matrix)
{
    appendMatrix(m_out, matrix);
    m_out += "cm\n";
}

void PageContent::clip(const QPainterPath &path)
{
    addPath(path);
    m_out += path.fillRule() == Qt::OddEvenFill ? "W* n\n" : "W n\n";
}

void PageContent::fill(const QPainterPath &path, const QColor &colour)
{
    setColour(m_state.fill, colour, "rg\n");
    addPath(path);
    m_out += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
}

void PageContent::fill(const QRectF &box, const QColor &colour)
{
    setColour(m_state.fill, colour, "rg\n");
    appendPoint(m_out, box.topLeft());
    appendNumber(m_out, box.width());
    appendNumber(m_out, box.height());
    m_out += "re f\n";
}

void PageContent::stroke(const QPainterPath &path, const Stroke &stroke, const QColor &colour)
{
    setColour(m_state.stroke, colour, "RG\n");
    if (QByteArray line = lineOperators(stroke); line != m_state.line) {
        m_out += line;
        m_state.line = std::move(line);
    }
    addPath(path);
    m_out += "S\n";
}

void PageContent::text(const ShapedText &text, const QTransform &matrix, double size, double stretch,
                       const QColor &colour)
{
    setColour(m_state.fill, colour, "rg\n");
    m_out += "BT ";
    double pen = 0;
    for (const GlyphRun &run : text.runs) {
        setFont(*run.font, size);
        if (&run == &text.runs.front())
            setPlace(matrix);
        m_resources->fonts().appendRun(m_out, run, size, stretch, pen);
    }
    m_out += "ET\n";
}

void PageContent::hiddenText(const ShapedText &text, const QPointF &at, double size)
{
    m_out += "3 Tr\n";
    this->text(text, QTransform::fromTranslate(at.x(), at.y()), size, 1, m_state.fill);
    m_out += "0 Tr\n";
}

void PageContent::draw(const QByteArray &name, int opacity)
{
    setOpacity(opacity);
    m_out += name + " Do\n";
}

void PageContent::shade(const QByteArray &name)
{
    setOpacity(1000); // a gradient's own opacity is a mask
    m_out += name + " sh\n";
}

void PageContent::use(const QByteArray &state)
{
    m_out += state + " gs\n";
}

void PageContent::setOpacity(int opacity)
{
    if (opacity == m_state.opacity)
        return;
    m_state.opacity = opacity;
    use(m_resources->opacity(opacity));
}

void PageContent::setColour(QColor &known, const QColor &colour, const char *op)
{
    setOpacity(qRound(colour.alphaF() * 1000));
    if (known.isValid() && known.rgb() == colour.rgb())
        return;
    known = colour;
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
        appendNumber(m_out, part, 4);
    m_out += op;
}

void PageContent::setFont(const PaperFont &font, double size)
{
    QByteArray wanted = m_resources->fonts().nameOf(font) + ' ';
    appendNumber(wanted, size, 3);
    if (wanted == m_state.font)
        return;
    m_out += wanted + "Tf ";
    m_state.font = std::move(wanted);
}

void PageContent::setPlace(const QTransform &matrix)
{
    if (matrix.type() <= QTransform::TxTranslate) {
        appendPoint(m_out, {matrix.dx(), matrix.dy()});
        m_out += "Td ";
    } else {
        appendMatrix(m_out, matrix);
        m_out += "Tm ";
    }
}

bool PageContent::addBox(const QPainterPath &path)
{
    if (!isBox(path))
        return false;
    const QRectF box = path.boundingRect();
    appendPoint(m_out, box.topLeft());
    appendNumber(m_out, box.width());
    appendNumber(m_out, box.height());
    m_out += "re ";
    return true;
}

void PageContent::addPath(const QPainterPath &path)
{
    if (addBox(path))
        return;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        appendPoint(m_out, element);
        if (element.isMoveTo()) {
            start = element;
            m_out += "m\n";
        } else if (element.isCurveTo()) {
            appendPoint(m_out, path.elementAt(i + 1));
            appendPoint(m_out, path.elementAt(i + 2));
            m_out += "c\n";
            i += 2;
        } else {
            m_out += "l\n";
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (ends && !element.isMoveTo() && QPointF(path.elementAt(i)) == start)
            m_out += "h ";
    }
}

} // namespace aanjager::paper

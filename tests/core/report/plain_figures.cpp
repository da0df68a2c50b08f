#include "tests/core/report/plain_figures.h"

#include "tests/core/report/report_words.h"

namespace aanjager::fixtures {

using report::Picture;

Picture PlainFigures::figure(const report::Figure &figure) const
{
    report::Document alone;
    alone.blocks = {figure};
    QByteArray drawing;
    for (const QString &word : wordsOf(alone))
        if (word != figure.title && word != figure.alternative)
            drawing += "<text>" + word.toHtmlEscaped().toUtf8() + "</text>";
    return {300, 150, drawing};
}

Picture PlainFigures::mark(const report::Mark &mark) const
{
    return {14, 14, "<path d=\"M0 0L" + QByteArray::number(static_cast<int>(mark.index())) + " 9\"/>"};
}

Picture PlainFigures::cell(const report::MatrixCell &) const
{
    return {40, 20, "<rect width=\"40\" height=\"20\"/>"};
}

Picture PlainFigures::sample(const report::MatrixCell &) const
{
    return {24, 16, "<rect width=\"24\" height=\"16\"/>"};
}

Picture PlainFigures::cellSign(const report::MatrixCell &) const
{
    return {14, 14, "<circle r=\"7\"/>"};
}

Picture PlainFigures::shares(const report::CellShares &) const
{
    return {48, 7, "<rect width=\"48\" height=\"7\"/>"};
}

Picture PlainFigures::artwork(const QList<QList<report::MatrixCell>> &) const
{
    return {400, 200, "<rect width=\"400\" height=\"200\"/>"};
}

QByteArray PlainFigures::png(const Picture &) const
{
    return "\x89PNG\r\n\x1a\n";
}

QString PlainFigures::colour(const char *) const
{
    return QStringLiteral("#123456");
}

QString PlainFigures::cellFill(Status) const
{
    return QStringLiteral("#abcdef");
}

} // namespace aanjager::fixtures

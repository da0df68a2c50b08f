#include "ui/paper/text_wrap.h"

#include <QTextBoundaryFinder>

namespace aanjager::paper {

namespace {

float widthWithoutEnd(QStringView text, TextForm form, const TextShaper &shaper)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return shaper.width(text, form);
}

/** Cuts a word that is longer than a line between its characters; what is left over is the beginning of the next line.
 */
QString cutLongWord(QString word, float width, TextForm form, const TextShaper &shaper, QStringList &lines)
{
    while (widthWithoutEnd(word, form, shaper) > width) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
        qsizetype end = characters.toNextBoundary();
        for (qsizetype next = end; next > 0 && next < word.size(); next = characters.toNextBoundary()) {
            if (shaper.width(QStringView(word).left(next), form) > width)
                break;
            end = next;
        }
        if (end <= 0 || end >= word.size())
            break;
        lines.append(word.left(end));
        word.remove(0, end);
    }
    return word;
}

/** A line as it is set: of the white space at its end one space stays, which parts its words from the next line's. */
QString ended(QString line)
{
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1).isSpace())
        --end;
    if (line.size() > end + 1)
        line.truncate(end + 1);
    return line;
}

} // namespace

QStringList wrapped(const QString &text, float width, TextForm form, const TextShaper &shaper)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        if (widthWithoutEnd(paragraph, form, shaper) <= width) {
            lines.append(ended(paragraph));
            continue;
        }
        QString line;
        float used = 0;
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph);
        for (qsizetype from = 0, to = breaks.toNextBoundary(); to > 0; from = to, to = breaks.toNextBoundary()) {
            const QString word = paragraph.mid(from, to - from);
            if (!line.isEmpty() && used + widthWithoutEnd(word, form, shaper) > width) {
                lines.append(ended(line));
                line.clear();
            }
            line = line.isEmpty() ? cutLongWord(word, width, form, shaper, lines) : line + word;
            used = line.size() > word.size() ? used + shaper.width(word, form) : shaper.width(line, form);
        }
        lines.append(ended(line));
    }
    return lines;
}

} // namespace aanjager::paper

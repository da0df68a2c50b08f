#include "ui/paper/text_wrap.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <utility>

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

/** The pieces between which a text may break; `seen` has the same characters, and says where. */
QStringList pieces(const QString &text, const QString &seen)
{
    QStringList all;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, seen);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > 0; from = to, to = breaks.toNextBoundary())
        all.append(text.mid(from, to - from));
    return all;
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

QString unbroken(const QString &text)
{
    static const QRegularExpression together(QStringLiteral(
        "(?<=[€$£]) (?=[-−–+]?\\d)"
        "|(?<=\\d) (?=(?:mln|mld|mio|mrd|miljoen|miljard|million|billion|duizend|thousand|euro|[kM]?€)(?!\\w)|[%‰])"
        "|(?<=\\d) (?=\\d{3}(?!\\d))|(?<=\\b[A-Z]) (?=\\d{1,3}(?!\\w))"));
    QString joined = text;
    if (std::any_of(text.begin(), text.end(), [](QChar at) { return at.isDigit(); }))
        joined.replace(together, QString(QChar::Nbsp));
    return joined;
}

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
        QStringList words;
        for (const QString &piece : pieces(paragraph, unbroken(paragraph)))
            words += widthWithoutEnd(piece, form, shaper) <= width ? QStringList{piece} : pieces(piece, piece);
        for (const QString &word : std::as_const(words)) {
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

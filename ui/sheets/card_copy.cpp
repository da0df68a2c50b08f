// The card for the clipboard: the same parts as text and as HTML.
#include "ui/sheets/card_words.h"

namespace aanjager {

namespace {

/** A part of the card: under a title, rows of cells. */
struct CopiedPart
{
    QString title;
    QList<QStringList> rows;
};

QStringList filled(QStringList cells)
{
    cells.removeAll(QString());
    return cells;
}

QList<QStringList> rowsOf(const QList<CardLine> &lines, const QString &none)
{
    QList<QStringList> rows;
    for (const CardLine &line : lines)
        rows.append(filled({line.text, line.right, line.below}));
    if (!none.isEmpty())
        rows.append({none});
    return rows;
}

QList<CopiedPart> partsOf(const CardWords &words)
{
    CopiedPart head{{},
                    {filled({words.status, words.verdict, filled({words.percent, words.plan}).join(QLatin1Char(' ')),
                             words.degree, words.reported}),
                     {words.source}}};
    CopiedPart course{filled({words.courseTitle, words.course}).join(QStringLiteral(": ")), {}};
    for (const CardStep &step : words.steps)
        course.rows.append(filled({step.label, step.status, step.verdict}));
    course.rows.append({words.explanation});
    CopiedPart local{words.localTitle, {}};
    for (const QString &paragraph : words.local + QStringList{words.noLocal})
        local.rows.append({paragraph});
    CopiedPart figures{words.figuresTitle, {{QString(), words.localColumn, words.regionColumn}}};
    for (const CardFigure &figure : words.figures)
        figures.rows.append({figure.name, figure.local, figure.region});
    return {head,
            course,
            {words.promisesTitle, rowsOf(words.promises, words.noPromises)},
            {words.decisionTitle, rowsOf(words.decisions, words.noDecisions)},
            local,
            figures};
}

bool isEmptyRow(const QStringList &row)
{
    return row.join(QString()).isEmpty();
}

QString headingOf(const CardWords &words)
{
    return filled({words.number, words.title}).join(QLatin1Char(' '));
}

QString htmlRow(const QStringList &row)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : row)
        html += QStringLiteral("<td style=\"padding-right:12px;vertical-align:top\">%1</td>").arg(cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString cardText(const CardWords &words)
{
    QString text = headingOf(words) + QLatin1Char('\n');
    if (!words.theme.isEmpty())
        text += words.theme + QLatin1Char('\n');
    for (const CopiedPart &part : partsOf(words)) {
        text += QLatin1Char('\n');
        if (!part.title.isEmpty())
            text += part.title + QLatin1Char('\n');
        for (const QStringList &row : part.rows)
            if (!isEmptyRow(row))
                text += filled(row).join(QStringLiteral(" · ")) + QLatin1Char('\n');
    }
    return text;
}

QString cardHtml(const CardWords &words)
{
    QString html = QStringLiteral("<h2>%1</h2>\n").arg(headingOf(words).toHtmlEscaped());
    if (!words.theme.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(words.theme.toHtmlEscaped());
    for (const CopiedPart &part : partsOf(words)) {
        if (!part.title.isEmpty())
            html += QStringLiteral("<h3>%1</h3>\n").arg(part.title.toHtmlEscaped());
        html += QStringLiteral("<table>\n");
        for (const QStringList &row : part.rows)
            if (!isEmptyRow(row))
                html += htmlRow(row);
        html += QStringLiteral("</table>\n");
    }
    return html;
}

} // namespace aanjager

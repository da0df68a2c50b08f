#include "tests/core/report/report_words.h"

namespace aanjager::fixtures {

namespace {

QStringList wordsOfCells(const QList<report::Cell> &cells)
{
    QStringList words;
    for (const report::Cell &cell : cells)
        words << cell.text << cell.spoken << cell.quiet << cell.below;
    return words;
}

QStringList wordsOfCell(const report::MatrixCell &cell)
{
    return {cell.spoken, cell.word};
}

/** The words of each kind of block. */
struct Words
{
    QStringList operator()(const report::Heading &heading) const { return {heading.text}; }
    QStringList operator()(const report::Paragraph &paragraph) const { return {paragraph.text}; }
    QStringList operator()(const report::List &list) const { return list.items; }
    QStringList operator()(const report::Legend &legend) const { return wordsOfCells(legend.entries); }
    QStringList operator()(const report::PageBreak &page) const { return {page.footer}; }
    QStringList operator()(const report::Table &table) const
    {
        QStringList words = {table.caption};
        for (const report::Column &column : table.columns)
            words << column.header;
        for (const report::Row &row : table.rows)
            words << wordsOfCells(row.cells);
        return words;
    }
    QStringList operator()(const report::KeyFigures &figures) const
    {
        QStringList words;
        for (const report::KeyFigure &figure : figures.figures) {
            words << figure.label << figure.figure << figure.note;
            for (const auto &marks : figure.marks)
                words << marks.label << wordsOfCells(marks.counts);
        }
        return words;
    }
    QStringList operator()(const report::Asks &asks) const
    {
        QStringList words;
        for (const report::Ask &ask : asks.asks)
            words << ask.title << ask.text << ask.without;
        return words;
    }
    QStringList operator()(const report::Figure &figure) const
    {
        QStringList words = {figure.title, figure.alternative};
        if (const auto *progress = std::get_if<report::ProgressChart>(&figure.drawing))
            words << progress->plannedLabel << progress->reachedLabel << progress->expectedLabel;
        if (const auto *savings = std::get_if<report::SavingsChart>(&figure.drawing)) {
            words << savings->deficitLabel << savings->deficitText << savings->remainderLabel << savings->remainderText
                  << savings->realisedLegend << savings->expectedLegend << savings->remainderLegend
                  << savings->unitLabel;
            for (const auto &step : savings->steps)
                words << step.label << step.plannedText;
        }
        return words;
    }
    QStringList operator()(const report::ItemTitle &item) const
    {
        return QStringList{item.number, item.group, item.title} + wordsOfCells(item.pills);
    }
    QStringList operator()(const report::Callout &callout) const { return {callout.title, callout.text}; }
    QStringList operator()(const report::Footnotes &footnotes) const
    {
        QStringList words;
        for (const report::Footnotes::Note &note : footnotes.notes)
            words << note.text;
        return words;
    }
    QStringList operator()(const report::MatrixTable &matrix) const
    {
        QStringList words = {matrix.caption, matrix.corner, matrix.totalHead, matrix.footLabel, matrix.grandTotal};
        words << matrix.footTotals;
        for (const report::MatrixTable::Head &head : matrix.columns)
            words << head.code << head.name;
        for (const report::MatrixTable::Row &row : matrix.rows) {
            words << row.number << row.title << row.total << wordsOfCells({row.verdict});
            for (const report::MatrixCell &cell : row.cells)
                words << wordsOfCell(cell);
        }
        return words;
    }
    QStringList operator()(const report::Strip &strip) const
    {
        QStringList words = {strip.caption};
        for (const report::Strip::Entry &entry : strip.entries)
            words << entry.label << wordsOfCell(entry.cell);
        return words;
    }
    QStringList operator()(const report::MatrixLegend &legend) const
    {
        QStringList words = wordsOfCells(legend.marks);
        for (const report::MatrixLegend::Entry &entry : legend.entries)
            words << entry.words;
        return words;
    }
    QStringList operator()(const report::Cover &cover) const
    {
        QStringList words = {cover.owner, cover.title, cover.alternative, cover.footLeft, cover.footRight};
        return words + cover.subtitle + (*this)(cover.legend);
    }
    QStringList operator()(const std::shared_ptr<const report::Columns> &columns) const
    {
        QStringList words;
        for (const QList<report::Block> &part : columns->parts)
            for (const report::Block &block : part)
                words << std::visit(Words(), block);
        return words;
    }
};

} // namespace

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QStringList wordsOf(const report::Document &document)
{
    QStringList words = {document.title,      document.author,       document.headerLeft, document.headerRight,
                         document.footerLeft, document.footerMiddle, document.pageOf};
    for (const report::Block &block : document.blocks)
        words << std::visit(Words(), block);
    words.removeAll(QString());
    for (QString &word : words)
        word = plain(word);
    return words;
}

} // namespace aanjager::fixtures

#include "tests/core/report/report_words.h"

namespace aanjager::fixtures {

namespace {

QStringList wordsOfCells(const QList<report::Cell> &cells)
{
    QStringList words;
    for (const report::Cell &cell : cells)
        words << cell.text << cell.spoken;
    return words;
}

/** The words of each kind of block. */
struct Words
{
    QStringList operator()(const report::Heading &heading) const { return {heading.text}; }
    QStringList operator()(const report::Paragraph &paragraph) const { return {paragraph.text}; }
    QStringList operator()(const report::List &list) const { return list.items; }
    QStringList operator()(const report::Legend &legend) const { return wordsOfCells(legend.entries); }
    QStringList operator()(const report::PageBreak &) const { return {}; }
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
            words << progress->plannedLabel << progress->reachedLabel;
        if (const auto *savings = std::get_if<report::SavingsChart>(&figure.drawing)) {
            words << savings->deficitLabel << savings->deficitText << savings->remainderLabel << savings->remainderText
                  << savings->realisedLegend << savings->expectedLegend << savings->remainderLegend
                  << savings->unitLabel;
            for (const auto &step : savings->steps)
                words << step.label << step.plannedText;
        }
        return words;
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

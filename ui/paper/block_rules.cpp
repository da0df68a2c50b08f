#include "ui/paper/blocks.h"

namespace aanjager::paper {

namespace {

template <class Kind> bool is(const report::Block &block)
{
    return std::holds_alternative<Kind>(block);
}

using ColumnsPointer = std::shared_ptr<const report::Columns>;

/** True when a block has nothing to show; kinds that are not told apart always have. */
struct Emptiness
{
    template <class Kind> bool operator()(const Kind &) const { return false; }
    bool operator()(const report::Heading &heading) const { return heading.text.isEmpty(); }
    bool operator()(const report::Paragraph &paragraph) const { return paragraph.text.isEmpty(); }
    bool operator()(const report::List &list) const { return list.items.isEmpty(); }
    bool operator()(const report::Table &table) const
    {
        return table.columns.isEmpty() || (table.headless && table.rows.isEmpty());
    }
    bool operator()(const report::KeyFigures &figures) const { return figures.figures.isEmpty(); }
    bool operator()(const report::Asks &asks) const { return asks.asks.isEmpty(); }
    bool operator()(const report::Legend &legend) const { return legend.entries.isEmpty(); }
    bool operator()(const report::Footnotes &footnotes) const { return footnotes.notes.isEmpty(); }
    bool operator()(const report::MatrixTable &matrix) const { return matrix.rows.isEmpty(); }
    bool operator()(const report::Strip &strip) const { return strip.entries.isEmpty(); }
    bool operator()(const report::MatrixLegend &legend) const
    {
        return legend.entries.isEmpty() && legend.marks.isEmpty();
    }
    bool operator()(const report::Callout &callout) const { return callout.title.isEmpty() && callout.text.isEmpty(); }
    bool operator()(const report::Figure &figure) const
    {
        const auto *progress = std::get_if<report::ProgressChart>(&figure.drawing);
        return progress && progress->points.isEmpty();
    }
    bool operator()(const report::PageBreak &) const { return true; }
    bool operator()(const ColumnsPointer &columns) const
    {
        for (const QList<report::Block> &part : columns->parts)
            if (!std::all_of(part.begin(), part.end(), isEmpty))
                return false;
        return true;
    }
};

/** The words of a block, one below the other. */
struct Unfolding
{
    QList<report::Block> blocks;

    void add(const QString &text, report::Tone tone = report::Tone::Body)
    {
        if (!text.isEmpty())
            blocks.append(report::Paragraph{text, tone});
    }
    template <class Kind> void operator()(const Kind &) {}
    void operator()(const report::Heading &heading) { add(heading.text, report::Tone::Lead); }
    void operator()(const report::ItemTitle &title)
    {
        QStringList words = {title.number, title.group};
        for (const report::Cell &pill : title.pills)
            words.append(pill.text);
        words.removeAll(QString());
        add(words.join(QStringLiteral(", ")), report::Tone::Small);
        add(title.title, report::Tone::Lead);
    }
    void operator()(const report::Callout &callout)
    {
        add(callout.title);
        add(callout.text);
    }
    void operator()(const report::Asks &asks)
    {
        for (const report::Ask &ask : asks.asks) {
            add(QStringLiteral("%1. %2").arg(ask.number).arg(ask.title));
            add(ask.text);
            add(ask.without, report::Tone::Small);
        }
    }
    void operator()(const report::KeyFigures &figures)
    {
        for (const report::KeyFigure &figure : figures.figures) {
            QStringList words = {figure.label, figure.figure, figure.note};
            for (const report::KeyFigure::CountedMarks &row : figure.marks) {
                words.append(row.label);
                for (const report::Cell &count : row.counts)
                    words.append(count.spoken.isEmpty() ? count.text : count.spoken + QLatin1Char(' ') + count.text);
            }
            words.removeAll(QString());
            add(words.join(QStringLiteral(", ")));
        }
    }
    void operator()(const report::Legend &legend)
    {
        for (const report::Cell &entry : legend.entries)
            add(entry.text, report::Tone::Small);
    }
    void operator()(const report::MatrixLegend &legend)
    {
        for (const report::MatrixLegend::Entry &entry : legend.entries)
            add(entry.words, report::Tone::Small);
        for (const report::Cell &mark : legend.marks)
            add(mark.text, report::Tone::Small);
    }
    void operator()(const report::Figure &figure)
    {
        add(figure.title);
        add(figure.alternative);
    }
    void operator()(const report::Strip &strip)
    {
        constexpr qsizetype many = 300; // less than a page of cells
        for (qsizetype from = 0; from < strip.entries.size(); from += many)
            blocks.append(report::Strip{from == 0 ? strip.caption : QString(), strip.entries.mid(from, many)});
    }
    void operator()(const ColumnsPointer &columns)
    {
        for (const QList<report::Block> &part : columns->parts)
            blocks.append(part);
    }
};

} // namespace

bool isEmpty(const report::Block &block)
{
    return std::visit(Emptiness(), block);
}

QList<report::Block> unfolded(const report::Block &block)
{
    Unfolding unfolding;
    std::visit([&unfolding](const auto &kind) { unfolding(kind); }, block);
    return unfolding.blocks;
}

double gutterOf(const report::Columns &columns)
{
    return (columns.parts.size() <= 2 ? 8 : 6) * millimetre;
}

double partWidth(const report::Columns &columns, double width)
{
    const auto parts = static_cast<double>(std::max<qsizetype>(columns.parts.size(), 1));
    return (width - (parts - 1) * gutterOf(columns)) / parts;
}

namespace {

double belowHeading(const report::Heading &heading, const report::Block &below)
{
    if (heading.level <= 1)
        return 7;
    return is<report::Table>(below) ? 1 : is<report::Strip>(below) ? 4.5 : 4;
}

double aboveHeading(const report::Block &above, int level)
{
    if (level <= 1)
        return 26;
    const bool words = is<ColumnsPointer>(above) || is<report::Paragraph>(above);
    return level == 2 ? (words ? 10 : 14) : 9;
}

} // namespace

double gapBetween(const report::Block &above, const report::Block &below)
{
    if (const auto *heading = std::get_if<report::Heading>(&above))
        return belowHeading(*heading, below);
    if (is<report::ItemTitle>(above))
        return 5;
    if (const auto *heading = std::get_if<report::Heading>(&below))
        return aboveHeading(above, heading->level);
    if (const auto *paragraph = std::get_if<report::Paragraph>(&below))
        return paragraph->tone == report::Tone::Small ? 14 : 6;
    if (is<report::MatrixTable>(above) && is<report::Footnotes>(below))
        return 4.5;
    if (is<report::Footnotes>(below))
        return 8;
    if (is<report::MatrixLegend>(above) || is<report::List>(below))
        return 5;
    if (is<report::Legend>(below) || is<report::MatrixLegend>(below) || is<report::Callout>(below))
        return 11;
    if (is<report::Strip>(below) || is<report::Callout>(above) ||
        (is<ColumnsPointer>(above) && is<ColumnsPointer>(below)))
        return 14;
    return is<report::Paragraph>(above) ? 15 : is<report::Strip>(above) ? 18 : 22;
}

} // namespace aanjager::paper

#include "tests/core/report/sensible.h"

#include "tests/core/report/report_words.h"

#include <QRegularExpression>
#include <QSet>

namespace aanjager::fixtures {

namespace {

/** Collects the faults of blocks that follow each other. */
class Faults
{
public:
    void look(const QList<report::Block> &blocks)
    {
        const report::Heading *open = nullptr; ///< nothing followed it yet
        for (const report::Block &block : blocks) {
            const auto *heading = std::get_if<report::Heading>(&block);
            if (open &&
                (std::holds_alternative<report::PageBreak>(block) || (heading && heading->level <= open->level)))
                add(QStringLiteral("a heading without content"), open->text);
            open = heading;
            std::visit([this](const auto &each) { check(each); }, block);
        }
        if (open)
            add(QStringLiteral("a heading without content"), open->text);
    }

    QStringList found;

private:
    void add(const QString &what, const QString &where) { found.append(what + QStringLiteral(": ") + where); }

    template <class Other> void check(const Other &) {}

    void check(const report::Heading &heading)
    {
        if (heading.text.trimmed().isEmpty())
            add(QStringLiteral("an empty heading"), {});
    }

    void check(const report::Paragraph &paragraph)
    {
        if (paragraph.text.trimmed().isEmpty())
            add(QStringLiteral("an empty paragraph"), {});
    }

    void check(const report::Table &table)
    {
        bool isHeading = false; ///< the row before heads a group
        for (const report::Row &row : table.rows) {
            if (row.group ? row.cells.size() != 1 : row.cells.size() != table.columns.size())
                add(QStringLiteral("a row that does not fit"), table.caption);
            if (row.group && isHeading)
                add(QStringLiteral("a group without rows"), table.caption);
            isHeading = row.group;
        }
        if (table.rows.isEmpty() || isHeading)
            add(QStringLiteral("an empty table"), table.caption);
        if (table.caption.trimmed().isEmpty())
            add(QStringLiteral("a table without a caption"), {});
        for (const report::Column &column : table.columns)
            if (!table.headless && column.header.isEmpty())
                add(QStringLiteral("a column without a head"), table.caption);
    }

    void check(const report::MatrixTable &matrix)
    {
        m_notes.clear();
        if (matrix.rows.isEmpty() || matrix.columns.isEmpty() || matrix.footTotals.size() != matrix.columns.size())
            add(QStringLiteral("a matrix that does not fit"), matrix.caption);
        for (const report::MatrixTable::Row &row : matrix.rows) {
            if (row.cells.size() != matrix.columns.size())
                add(QStringLiteral("a matrix row that does not fit"), row.title);
            for (const report::MatrixCell &cell : row.cells) {
                if (cell.spoken.isEmpty())
                    add(QStringLiteral("a cell that says nothing"), row.title);
                if (cell.note > 0)
                    m_notes.insert(cell.note);
            }
        }
    }

    void check(const report::Footnotes &footnotes)
    {
        QSet<int> explained;
        for (const report::Footnotes::Note &note : footnotes.notes) {
            if (explained.contains(note.number) || note.text.isEmpty())
                add(QStringLiteral("a note that is empty or double"), note.text);
            explained.insert(note.number);
        }
        if (explained != m_notes)
            add(QStringLiteral("notes that nothing explains"), QString::number(m_notes.size()));
    }

    void check(const report::Strip &strip)
    {
        if (strip.entries.isEmpty())
            add(QStringLiteral("an empty strip"), strip.caption);
    }

    void check(const report::Figure &figure)
    {
        if (figure.alternative.isEmpty())
            add(QStringLiteral("a figure without words"), figure.title);
    }

    void check(const report::ItemTitle &item)
    {
        if (item.title.isEmpty() || item.pills.isEmpty())
            add(QStringLiteral("an item without a title or a state"), item.number);
    }

    void check(const report::Legend &legend)
    {
        if (legend.entries.isEmpty())
            add(QStringLiteral("an empty legend"), {});
    }

    void check(const std::shared_ptr<const report::Columns> &columns)
    {
        for (const QList<report::Block> &part : columns->parts) {
            if (part.isEmpty())
                add(QStringLiteral("an empty column"), {});
            look(part);
        }
    }

    QSet<int> m_notes; ///< of the matrix before
};

} // namespace

QStringList faultsOf(const report::Document &document)
{
    Faults faults;
    faults.look(document.blocks);
    return faults.found;
}

QStringList unfilledWordsOf(const report::Document &document)
{
    static const QRegularExpression unfilled(QStringLiteral("%[1-9n]|\\.\\.|  |\\(\\)| ,"));
    QStringList found;
    for (const QString &words : wordsOf(document))
        if (words != plain(document.pageOf) && words.contains(unfilled))
            found.append(words);
    return found;
}

} // namespace aanjager::fixtures

#pragma once

#include "ui/paper/blocks.h"
#include "ui/paper/matrix_block.h"
#include "ui/paper/table_block.h"

#include <map>

namespace aanjager::paper {

/** Lays blocks of every kind down, one below the other; keeps how tables and matrices were measured. */
class BlockLayout
{
public:
    /** Lays blocks down from the flow's place on. Those that are kept must outlive this. */
    void lay(const QList<report::Block> &blocks, Flow &pages);

private:
    using ColumnsPointer = std::shared_ptr<const report::Columns>;
    using Place = std::pair<const void *, double>; ///< of a table and the width it is set in

    template <class Setting> struct Kept
    {
        Density density;
        std::unique_ptr<Setting> setting;
    };

    const TableSetting &settingOf(const report::Table &table, double width, const Canvas &canvas);
    const MatrixSetting &settingOf(const report::MatrixTable &matrix, double width, const Canvas &canvas);

    /** The least of the blocks from here on that must stay together: headings, and the beginning of what they head. */
    double leadHeight(const QList<report::Block> &blocks, qsizetype at, Flow &pages);
    double leadOf(const report::Block &block, Flow &pages);
    void layOne(const report::Block &block, Flow &pages);
    void layCodes(const report::MatrixTable &matrix, Flow &pages);

    /** The height of a block in one piece. */
    double wholeHeight(const report::Block &block, double width, const Canvas &canvas);
    double wholeHeight(const report::Columns &columns, double width, const Canvas &canvas);
    void drawWholeBlock(const report::Block &block, const QPointF &at, double width, Canvas &canvas);
    void drawColumns(const report::Columns &columns, const QPointF &at, double width, Canvas &canvas);

    std::map<Place, Kept<TableSetting>> m_tables;
    std::map<Place, Kept<MatrixSetting>> m_matrices;
};

} // namespace aanjager::paper

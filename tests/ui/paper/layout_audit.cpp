#include "tests/ui/paper/layout_audit.h"

#include "ui/paper/paper_style.h"

#include <algorithm>

namespace aanjager::test {

using paper::LayoutRecord;

namespace {

constexpr double slack = 1.5; ///< points: the record measures boxes of text by the font, not by its ink

const paper::PageForm &formOf(const LayoutRecord &record, int page)
{
    const QSizeF size = record.pages.value(page);
    return size.width() > size.height() ? paper::landscape : paper::portrait;
}

bool isCover(const LayoutRecord &record, int page)
{
    return std::any_of(record.blocks.begin(), record.blocks.end(), [page](const LayoutRecord::Block &block) {
        return block.page == page && block.kind == QLatin1String("Cover");
    });
}

QString finding(const QString &what, int page, const QString &words, const QRectF &box)
{
    return QStringLiteral("%1 on page %2: \"%3\" at %4, %5, %6 × %7")
        .arg(what)
        .arg(page + 1)
        .arg(words.left(60))
        .arg(box.x(), 0, 'f', 1)
        .arg(box.y(), 0, 'f', 1)
        .arg(box.width(), 0, 'f', 1)
        .arg(box.height(), 0, 'f', 1);
}

bool isSeen(const LayoutRecord::Text &text)
{
    return !text.hidden && !text.words.trimmed().isEmpty();
}

bool overlaps(const QRectF &one, const QRectF &other)
{
    const QRectF both = one.intersected(other);
    return both.width() > slack && both.height() > slack;
}

/** The pairs of one page that lie over each other: sorted from the top, so that few are compared. */
template <class Item, class Report> void forOverlaps(QList<Item> items, Report &&report)
{
    std::sort(items.begin(), items.end(), [](const Item &one, const Item &other) {
        return std::pair(one.page, one.box.top()) < std::pair(other.page, other.box.top());
    });
    for (qsizetype i = 0; i < items.size(); ++i)
        for (qsizetype j = i + 1; j < items.size() && items.at(j).page == items.at(i).page &&
                                  items.at(j).box.top() < items.at(i).box.bottom() - slack;
             ++j)
            if (overlaps(items.at(i).box, items.at(j).box))
                report(items.at(i), items.at(j));
}

bool isWholeBlock(const LayoutRecord::Block &block)
{
    return block.kind != QLatin1String("Part") && block.kind != QLatin1String("Cover");
}

} // namespace

QStringList textOutsideMargins(const LayoutRecord &record)
{
    QStringList findings;
    for (const LayoutRecord::Text &text : record.texts) {
        const paper::PageForm &form = formOf(record, text.page);
        const bool cover = isCover(record, text.page);
        const double side = cover ? 20 : form.margin - slack;
        const QRectF allowed(side, 20, form.width - 2 * side, form.height - 32);
        if (isSeen(text) && !allowed.contains(text.box))
            findings.append(finding(QStringLiteral("outside the margins"), text.page, text.words, text.box));
    }
    return findings;
}

QStringList misplacedBlocks(const LayoutRecord &record)
{
    QStringList findings;
    QList<LayoutRecord::Block> blocks;
    std::copy_if(record.blocks.begin(), record.blocks.end(), std::back_inserter(blocks), isWholeBlock);
    for (const LayoutRecord::Block &block : blocks) {
        const paper::PageForm &form = formOf(record, block.page);
        const QRectF room(form.margin - slack, form.top - slack, form.inner() + 2 * slack, form.room() + 2 * slack);
        if (!room.contains(block.box))
            findings.append(finding(QStringLiteral("block leaves its page"), block.page, block.kind, block.box));
    }
    forOverlaps(blocks, [&findings](const LayoutRecord::Block &one, const LayoutRecord::Block &other) {
        findings.append(finding(QStringLiteral("blocks overlap"), one.page, one.kind + QLatin1Char('/') + other.kind,
                                one.box.intersected(other.box)));
    });
    return findings;
}

QStringList collidingTexts(const LayoutRecord &record)
{
    QStringList findings;
    QList<LayoutRecord::Text> seen;
    std::copy_if(record.texts.begin(), record.texts.end(), std::back_inserter(seen), isSeen);
    forOverlaps(seen, [&findings](const LayoutRecord::Text &one, const LayoutRecord::Text &other) {
        findings.append(finding(QStringLiteral("texts collide"), one.page, one.words + QStringLiteral(" / ") + other.words,
                                one.box.intersected(other.box)));
    });
    return findings;
}

QStringList escapingTexts(const LayoutRecord &record)
{
    QStringList findings;
    for (const LayoutRecord::Text &text : record.texts) {
        if (!isSeen(text))
            continue;
        // The narrowest box the text begins in is its own.
        const LayoutRecord::Block *own = nullptr;
        const QPointF start(text.box.left() + slack, text.box.center().y());
        for (const LayoutRecord::Block &block : record.blocks)
            if (block.page == text.page && block.box.contains(start) && (!own || block.box.width() < own->box.width()))
                own = &block;
        if (own && !own->box.adjusted(-slack, -slack, slack, slack).contains(text.box))
            findings.append(finding(QStringLiteral("sticks out of its ") + own->kind, text.page, text.words, text.box));
    }
    return findings;
}

QStringList emptyFigures(const LayoutRecord &record)
{
    QStringList findings;
    for (const LayoutRecord::Figure &figure : record.figures) {
        const bool filled = std::any_of(
            record.drawings.begin(), record.drawings.end(), [&figure](const LayoutRecord::Drawing &drawing) {
                return drawing.page == figure.page && figure.box.contains(drawing.box.center()) &&
                       std::max(drawing.box.width(), drawing.box.height()) > 2;
            });
        if (!filled)
            findings.append(finding(QStringLiteral("empty figure"), figure.page, figure.alternative, figure.box));
    }
    return findings;
}

QStringList audit(const LayoutRecord &record)
{
    return textOutsideMargins(record) + misplacedBlocks(record) + collidingTexts(record) + escapingTexts(record) +
           emptyFigures(record);
}

} // namespace aanjager::test

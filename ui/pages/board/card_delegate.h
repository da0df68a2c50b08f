#pragma once

#include "ui/pages/board/board_column_model.h"

#include <QStyledItemDelegate>

namespace aanjager {

/** Paints the rows of a column of the board: cards, small cards and the headings over those. Its model is a
 * BoardColumnModel. */
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** A card says its status, or else who is at bat. */
    CardDelegate(const report::Wording &words, bool saysAtBat, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** The card within its row, without the space around it. */
    static QRect frameOf(const QRect &row);
    /** What the tooltip says of the cell of the strip at a point, or nothing. */
    QString stripTextAt(const QPoint &point, const QRect &row, const BoardLine &line) const;

private:
    struct TextLines
    {
        int title, news;
    };
    /** Heights of the parts, in pixels; they follow the fonts. */
    struct Sizes
    {
        int line, title, mark, pad, gap;
        int card(TextLines lines) const
        {
            return 2 * pad + (2 + lines.news) * line + lines.title * title + mark + 4 * gap;
        }
    };
    static Sizes sizes();
    /** In a row of this width. */
    static TextLines linesIn(const BoardCard &card, int width);
    static QRect smallTitle(const QRect &frame);

    void paintCard(QPainter &painter, const QRect &frame, const BoardCard &card) const;
    void paintHead(QPainter &painter, const QRect &line, const BoardCard &card) const;
    void paintVerdictLine(QPainter &painter, const QRect &line, const BoardCard &card) const;
    void paintProgressLine(QPainter &painter, const QRect &line, const BoardCard &card) const;
    void paintSmall(QPainter &painter, const QRect &frame, const BoardCard &card) const;
    void paintHeading(QPainter &painter, const QRect &row, const BoardLine &line) const;
    static QRect stripRect(const QRect &frame, qsizetype cells);

    const report::Wording &m_words;
    bool m_saysAtBat;
};

} // namespace aanjager

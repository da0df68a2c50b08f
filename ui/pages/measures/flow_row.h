#pragma once

#include <QLayout>

namespace aanjager {

/** Widgets side by side that go on in a next row where one is full, each in the middle of the height of its row. From
 * the first that is aligned to the right on, a row stands at its right end. It owns its items. */
class FlowRow : public QLayout
{
public:
    /** `spacing` in pixels, between widgets and between rows. */
    FlowRow(QWidget *parent, int spacing);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    /** Places the items, or only tells how high they get. */
    int arrange(const QRect &rect, bool place) const;
    static void placeRow(const QList<QLayoutItem *> &row, const QRect &room, int spacing);

    QList<QLayoutItem *> m_items;
};

} // namespace aanjager

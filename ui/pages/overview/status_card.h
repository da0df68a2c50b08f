#pragma once

#include "ui/charts/status_ring.h"
#include "ui/models/overview_figures.h"
#include "ui/pages/overview/overview_card.h"

#include <array>

class QBoxLayout;

namespace aanjager {

/** The ring of statuses. A piece leads to the measures of its status; the arrows go from piece to piece. */
class StatusRing : public FigureLink
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit StatusRing(const report::Wording &words, QWidget *parent = nullptr);

    void show(const QList<StatusPiece> &pieces, const QString &items);
    const QList<charts::RingSegment> &segments() const { return m_segments; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintGround(QPainter &painter) override;
    void paintContents(QPainter &painter, const QRect &rect) override;

private:
    void stand(std::optional<qsizetype> at);
    QString nameOf(qsizetype at) const;
    int countOf(Status status) const;
    QString inWords() const;

    const report::Wording &m_words;
    QList<StatusPiece> m_pieces;
    QList<charts::RingSegment> m_segments;
    QString m_items;
    std::optional<qsizetype> m_at; ///< hovered, or where the keyboard stands
};

/** A row of the legend: glyph, status and how many; leads to them. */
class StatusRow : public FigureLink
{
    Q_OBJECT

public:
    using FigureLink::FigureLink;

    void show(Status status, const QString &name, const QString &count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintContents(QPainter &painter, const QRect &rect) override;

private:
    Status m_status = Status::NotStarted;
    QString m_name, m_count;
};

/** How many measures are in each status, as a ring with its legend. */
class StatusCard : public OverviewCard
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit StatusCard(const report::Wording &words, QWidget *parent = nullptr);

    void show(const OverviewFigures &figures, const QString &items);
    StatusRing *ring() const { return m_ring; }
    StatusRow *row(Status status) const { return m_rows[static_cast<size_t>(status)]; }
    int leastHeight(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool isNarrow(int width) const;

    const report::Wording &m_words;
    StatusRing *m_ring;
    std::array<StatusRow *, 6> m_rows = {}; ///< by Status
    QBoxLayout *m_line = nullptr;
};

} // namespace aanjager

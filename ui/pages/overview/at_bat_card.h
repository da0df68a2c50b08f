#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/overview_card.h"

#include <array>

namespace aanjager {

/** A part of a bar: so many measures of one status; leads to them. */
class BarPart : public FigureLink
{
    Q_OBJECT

public:
    using FigureLink::FigureLink;

    void show(Status status, const QString &count);
    /** The least width that its number fits in. */
    int leastWidth() const;
    QSize sizeHint() const override;

protected:
    void paintGround(QPainter &painter) override;
    void paintContents(QPainter &painter, const QRect &rect) override;

private:
    Status m_status = Status::NotStarted;
    QString m_count;
};

/** Who is at bat for how many measures, as a bar of statuses. */
class AtBatRow : public QWidget
{
    Q_OBJECT

public:
    /** `kind` is null for measures that nobody is at bat for. `words` must outlive it. */
    AtBatRow(std::optional<OwnerKind> kind, const report::Wording &words, QWidget *parent = nullptr);

    /** `byStatus` and `nobody`, the measures that have no kind, are indexed by Status. */
    void show(const std::array<int, 6> &byStatus, const std::array<QSet<qint64>, 6> &nobody);
    /** How the bars of all rows are set: the width of the names, of the totals, and the longest bar's count. */
    void align(int nameWidth, int totalWidth, int longest);

    int total() const { return m_total; }
    int nameWidth() const;
    BarPart *part(Status status) const { return m_parts[static_cast<size_t>(status)]; }
    WordsLink *totalLink() const { return m_totalLink; }
    QSize sizeHint() const override;

signals:
    void asked(const Destination &destination);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Destination> leadOf(Status status, const QSet<qint64> &nobody) const;
    std::optional<Destination> leadOfAll(const std::array<QSet<qint64>, 6> &nobody) const;
    QList<int> widthsIn(int room) const;
    void arrange();
    void dress();

    const report::Wording &m_words;
    std::optional<OwnerKind> m_kind;
    QString m_name;
    std::array<BarPart *, 6> m_parts = {}; ///< by Status
    std::array<int, 6> m_counts = {};
    WordsLink *m_totalLink;
    int m_total = 0, m_nameWidth = 0, m_totalWidth = 0, m_longest = 1;
};

/** What the fills of the bars mean. */
class StatusLegend : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLegend(const report::Wording &words, QWidget *parent = nullptr);

    void show(const QList<Status> &statuses);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QPoint> placesIn(int width) const;

    const report::Wording &m_words;
    QList<Status> m_statuses;
};

/** Who is at bat, per kind of party. */
class AtBatCard : public OverviewCard
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit AtBatCard(const report::Wording &words, QWidget *parent = nullptr);

    void show(const OverviewFigures &figures);
    /** Null asks for the row of nobody. */
    AtBatRow *row(std::optional<OwnerKind> kind) const;
    int leastHeight(int width) const override;

private:
    const report::Wording &m_words;
    std::array<AtBatRow *, 5> m_rows = {}; ///< by OwnerKind, then nobody
    StatusLegend *m_legend;
};

} // namespace aanjager

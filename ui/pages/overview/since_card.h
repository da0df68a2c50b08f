#pragma once

#include "ui/models/overview_figures.h"
#include "ui/models/shift_text.h"
#include "ui/pages/overview/overview_card.h"

namespace aanjager {

/** One thing that moved: the code, a sign of which way, and the words; leads to the measure. */
class ShiftRow : public FigureLink
{
    Q_OBJECT

public:
    explicit ShiftRow(QWidget *parent = nullptr);

    void show(const ShiftLine &line);
    const ShiftLine &line() const { return m_line; }
    QSize sizeHint() const override;

protected:
    void paintContents(QPainter &painter, const QRect &rect) override;

private:
    int paintSign(QPainter &painter, int left) const;

    ShiftLine m_line;
};

/** What moved since the previous board meeting or round: the first few, and a way to all. */
class SinceCard : public OverviewCard
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit SinceCard(const report::Wording &words, QWidget *parent = nullptr);

    void show(const EarlierMoment &moment, const QList<Shift> &shifts, const OverviewFigures &figures);
    /** While it is being read. */
    void showReading(const EarlierMoment &moment);
    /** Where there is no earlier moment. */
    void showWithout(const QString &sentence);
    /** Where the file does not tell how it was then. */
    void showUnreadable(const EarlierMoment &moment);

    const QList<ShiftRow *> &rows() const { return m_rows; }
    int leastHeight(int width) const override;

private:
    void name(const std::optional<EarlierMoment> &moment);

    const report::Wording &m_words;
    QList<ShiftRow *> m_rows; ///< a fixed number; those without a line are hidden
};

} // namespace aanjager

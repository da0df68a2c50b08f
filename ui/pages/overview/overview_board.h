#pragma once

#include "ui/pages/navigator.h"
#include "ui/text/wording.h"

#include <QWidget>

namespace aanjager {

class AtBatCard;
class AttentionCard;
class OverviewCard;
class KeyFigures;
class ProgressCard;
class SavingsCard;
class SinceCard;
class StatusCard;
struct OverviewFigures;

/**
 * The key figures and the cards, laid out for the room there is: three columns where it is wide, the right one below
 * the others where it is not, one column where it is narrow. It is as high as the view where that is enough for all.
 */
class OverviewBoard : public QWidget
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit OverviewBoard(const report::Wording &words, QWidget *parent = nullptr);

    /** `items` is what the measures of this programme are called. */
    void show(const OverviewFigures &figures, const QString &items);
    /** The same but for the chart of progress, which stays as it is. */
    void showWithoutTrend(const OverviewFigures &figures, const QString &items);
    /** Lays out for a view of this size, and takes the size that comes of it. */
    void fit(const QSize &view);

    KeyFigures *keyFigures() const { return m_key; }
    ProgressCard *progress() const { return m_progress; }
    StatusCard *status() const { return m_status; }
    SavingsCard *savings() const { return m_savings; }
    AtBatCard *atBat() const { return m_atBat; }
    AttentionCard *attention() const { return m_attention; }
    SinceCard *since() const { return m_since; }

signals:
    void asked(const Destination &destination);

private:
    int placeWide(int top, int width, int height);
    int placeMiddle(int top, int width, int height);
    int placeNarrow(int top, int width);
    int placeRow(const QList<OverviewCard *> &cards, const QList<double> &shares, const QRect &room);

    KeyFigures *m_key;
    ProgressCard *m_progress;
    StatusCard *m_status;
    SavingsCard *m_savings;
    AtBatCard *m_atBat;
    AttentionCard *m_attention;
    SinceCard *m_since;
    QSize m_view;
};

} // namespace aanjager

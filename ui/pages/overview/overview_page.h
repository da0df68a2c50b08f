#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/earlier_reader.h"
#include "ui/pages/overview/trend_maker.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"
#include "ui/session/latest_answer.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace aanjager {

class ElidedLabel;
class EmptyState;
class OverviewBoard;

/** The state of the programme in ten seconds. Every figure leads to the rows behind it. */
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    /** What is shown now; computed when the page is seen and the programme changed. Those of a large programme are
     * computed beside the window, with the figures of before in sight until they are there. */
    const OverviewFigures &figures() const { return m_figures; }
    OverviewBoard *board() const { return m_board; }
    EmptyState *emptyState() const { return m_empty; }
    /** Waits for what is read in the background, so that all is shown. */
    void settle();
    /** Where F6 goes. */
    QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** What is computed beside the window; the figures only where some are in sight already. */
    struct Present
    {
        View view;
        bool withFigures = false;
        Overview overview = {};
        QList<AttentionItem> attention = {};
    };
    struct Findings
    {
        std::optional<OverviewFigures> figures;
        std::optional<EarlierMoment> moment;
    };
    struct Both
    {
        View now;
        Past then;
    };

    QWidget *makeHead();
    void begin();
    void change();
    void refresh();
    Findings find(const Present &present) const;
    void take(const Findings &findings);
    void take(OverviewFigures figures);
    void showShifts(const QList<Shift> &shifts);
    void readMore();
    void tellUnreadable(const Error &error);
    void showHead();
    void showSince();
    void showTrend(const QList<TrendPoint> &trend);
    void fitBoard();

    PageContext m_context;
    ElidedLabel *m_standing;
    QPushButton *m_report;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    OverviewBoard *m_board;
    EmptyState *m_empty;
    std::shared_ptr<FiguresReader> m_partyFigures = std::make_shared<FiguresReader>();
    EarlierReader m_earlier{m_partyFigures};
    TrendMaker m_trend{m_partyFigures};
    LatestAnswer<Present, Findings> m_findings;
    LatestAnswer<Both, QList<Shift>> m_shifts;
    QTimer m_again{this}; ///< until the trend is asked once more
    int m_triesLeft = 0;
    QTimer m_reading{this}; ///< runs until the first paint is done, and the rest is read
    bool m_isFirst = true;  ///< nothing of this programme was painted yet
    OverviewFigures m_figures;
    std::optional<EarlierMoment> m_moment;
    bool m_isStale = true; ///< the programme changed since the figures were computed
    bool m_isMade = false; ///< figures of this programme are in sight
    bool m_isLarge = false;
};

} // namespace aanjager

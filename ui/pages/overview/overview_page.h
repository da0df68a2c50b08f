#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/earlier_reader.h"
#include "ui/pages/overview/trend_maker.h"
#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace aanjager {

class ElidedLabel;
class EmptyState;
class OverviewBoard;

/** The state of the programme in ten seconds. Every figure leads to the rows behind it. */
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    /** What is shown now; computed when the page is seen and the programme changed. */
    const OverviewFigures &figures() const { return m_figures; }
    OverviewBoard *board() const { return m_board; }
    EmptyState *emptyState() const { return m_empty; }
    /** Waits for what is read in the background, so that all is shown. */
    void settle();
    /** Where F6 goes. */
    QList<QWidget *> panes() const;

signals:
    void reportAsked();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void change();
    void begin();
    void refresh();
    void readMore();
    bool isTrendLate() const;
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
    FiguresReader m_partyFigures;
    EarlierReader m_earlier{m_partyFigures};
    TrendMaker m_trend{m_partyFigures};
    QTimer m_reading{this}; ///< runs until the first paint is done, and the rest is read
    bool m_isFirst = true;  ///< nothing of this programme was painted yet
    OverviewFigures m_figures;
    bool m_isStale = true; ///< the programme changed since the figures were computed
};

} // namespace aanjager

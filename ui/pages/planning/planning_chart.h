#pragma once

#include "core/insight/slips.h"
#include "ui/charts/plan_painter.h"
#include "ui/models/planning_model.h"
#include "ui/pages/planning/time_scale.h"

#include <QAbstractScrollArea>
#include <array>

namespace aanjager {

/** A place on the planning: a row, and in it the bar (-1) or a mark. */
struct PlanSpot
{
    int row = -1;
    int mark = -1;

    bool operator==(const PlanSpot &) const = default;
};

/**
 * The planning, painted: names at the left, time along the top, below it the meetings of the board and then a row for
 * each measure. Only what is in sight is painted. Arrows go over rows and marks; a bar, its ends and a milestone are
 * drawn along with the mouse, or moved with Alt and the arrows. What is wanted is asked of the page.
 */
class PlanningChart : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /** `model` must outlive it. */
    explicit PlanningChart(PlanningModel &model, QWidget *parent = nullptr);
    ~PlanningChart() override;

    PlanningModel &model() const { return m_model; }
    void setEditable(bool editable) { m_isEditable = editable; }

    const PlanSpot &current() const { return m_current; }
    /** Goes there and brings it into sight; a place that is not there changes nothing. */
    void setCurrent(PlanSpot spot);
    /** The measure that is chosen; null on the board's row and on a heading. */
    Id<Measure> chosen() const { return m_model.measureAt(m_current.row); }
    /** Chooses a measure, or one of its milestones; false where it is not shown. */
    bool choose(Id<Measure> measure, Id<Milestone> milestone = {});
    /** The mark that is chosen, or null. */
    const PlanMark *currentMark() const { return markAt(m_current); }
    const PlanMark *markAt(PlanSpot spot) const;

    const TimeScale &scale() const { return m_scale; }
    PlanZoom zoom() const;
    /** Years show all of the planning, whatever its length, also when the room for it changes. */
    void setZoom(PlanZoom zoom);
    /** Zooms in (above 1) or out around a place in the view; around the middle without one. */
    void zoomBy(double factor, std::optional<double> around = {});
    /** As much time as there is room for, where that can be read; else what lies around today. */
    void fitTime();
    void showToday();

    bool showsLinks() const { return m_showsLinks; }
    void setShowsLinks(bool shows);
    /** Shows what was planned at an earlier moment under what moved since; nothing shows none. */
    void setThen(const std::optional<PlansThen> &then);

    /** What lies at a point of the view, and where a place is in it. */
    PlanSpot spotAt(const QPoint &point) const;
    QRect rectOf(PlanSpot spot) const;
    /** A place in words, for who cannot see it. */
    QString nameOf(PlanSpot spot) const;

signals:
    void currentChanged();
    void zoomChanged();
    void replanAsked(Id<Measure> measure, const Plan &plan);
    void moveAsked(const PlanMark &mark, const ImpreciseDate &date);
    void openAsked(Id<Measure> measure);
    void milestoneAsked();
    void removeAsked(Id<Milestone> milestone);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /** What is drawn along with the mouse, and what it becomes. */
    struct Pull
    {
        PlanSpot spot;
        PlanPart part = PlanPart::Whole;
        QPoint from, to;
        bool isBegun = false;
        Plan plan;
        ImpreciseDate date;
    };

    // where things are
    void renew();
    void layOut();
    void keepCurrent();
    void followTheme();
    int nameWidth() const;
    int boardTop() const;
    int bodyTop() const;
    int heightOf(int row) const;
    int topOf(int row) const;
    int rowAt(int y) const;
    QRect rowRect(int row) const;
    QRectF laneOf(int row) const;
    double x(double along) const;
    double xOf(const PlanMark &mark) const;
    QRectF barRect(const PlanRow &row, const QRectF &lane) const;
    double markSide() const;
    std::pair<int, int> rowsInSight() const;
    void reveal(PlanSpot spot);
    void setScale(double pixelsPerDay, double anchor);
    /** For a day, where all of the time just has room. */
    double pixelsForWhole() const;

    // painting
    void paintTime(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintPeriods(QPainter &painter, Precision precision, const QRect &band, bool isUpper) const;
    QString todayWords() const;
    QRectF todayPill() const;
    void paintToday(QPainter &painter) const;
    void paintBody(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintGround(QPainter &painter, int row) const;
    void paintName(QPainter &painter, int row) const;
    void paintHeading(QPainter &painter, const QRect &rect, const PlanRow &row) const;
    void paintPlan(QPainter &painter, int row) const;
    void paintOutOfSight(QPainter &painter, const PlanRow &row, const QRectF &lane) const;
    void paintThen(QPainter &painter, const PlanRow &row, const QRectF &lane) const;
    void paintMarks(QPainter &painter, int row) const;
    void paintMark(QPainter &painter, const PlanMark &mark, const QPointF &centre) const;
    void paintPercent(QPainter &painter, const PlanRow &row, int at) const;
    void paintLinks(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void paintPull(QPainter &painter) const;
    PlanRow shownRow(int row) const;
    BarLook barOf(const PlanRow &row) const;

    // mouse and keys
    std::optional<PlanPart> partAt(const QPoint &point, PlanSpot spot) const;
    void pull(const QPoint &to);
    bool endPull();
    bool canMove(PlanSpot spot) const;
    PlanPart movingPart(PlanSpot spot, PlanPart part) const;
    void stepCurrent(PlanPart part, int steps);
    void goRow(int by);
    void goMark(int by);
    bool moveBy(const QKeyEvent &event);
    bool handleKey(const QKeyEvent &event);
    void hover(const QPoint &point);
    QString toolTipAt(const QPoint &point) const;
    void tellFocus();

    PlanningModel &m_model;
    TimeScale m_scale;
    QList<int> m_tops; ///< of each row in the body, and of its end
    PlanSpot m_current;
    Id<Measure> m_keptMeasure; ///< what is chosen, to be found again after a change
    std::pair<PlanMarkKind, qint64> m_keptMark{PlanMarkKind::Milestone, 0};
    std::optional<Pull> m_pull;
    PlanSpot m_hovered;
    std::optional<PlansThen> m_then;
    bool m_showsLinks = true;
    bool m_isEditable = false;
    bool m_showsWhole = false; ///< years were chosen
    bool m_isFitted = false;   ///< somebody saw it, or chose a zoom
};

} // namespace aanjager

#pragma once

#include "ui/models/overview_figures.h"
#include "ui/models/slips_model.h"
#include "ui/pages/page_context.h"
#include "ui/session/latest_answer.h"

#include <QFrame>

class QLabel;
class QListView;
class QMenu;

namespace aanjager {

class ChipButton;
class DayLine;
class ElidedLabel;

/** What slipped on the planning since the previous meeting of the board, a round or a day. What was planned then is
 * read from the log through a second connection, beside the window. */
class SlipsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SlipsPanel(const PageContext &context, QWidget *parent = nullptr);

    SlipsModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    ChipButton *since() const { return m_since; }
    DayLine *dayLine() const { return m_day; }
    /** What was planned then; nothing where it is not known (yet). */
    const std::optional<PlansThen> &then() const { return m_then; }
    const std::optional<EarlierMoment> &moment() const { return m_moment; }
    /** Compares with another moment. */
    void compareWith(const EarlierMoment &moment);
    /** The moments that a person can choose: the previous meeting of the board and the rounds that closed. */
    QList<EarlierMoment> moments() const;
    QString nameOf(const EarlierMoment &moment) const;
    /** Waits for what is being read. */
    void settle();

signals:
    /** Another moment is compared with, or what was planned then is known. */
    void thenChanged();
    /** A person goes to what slipped; null where that is no measure. */
    void asked(Id<Measure> measure, Id<Milestone> milestone);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Question
    {
        QString path;
        Moment moment;
        View now;
        QByteArray lastChange; ///< its uid: the file that is read must hold it
    };

    static Result<PlansThen> answer(const Question &question);
    void take(const Result<PlansThen> &plans);
    void begin();
    void follow();
    void ask();
    void tell();
    void fill(QMenu *menu);
    void takeDay(const QString &text);

    PageContext m_context;
    SlipsModel *m_model;
    ChipButton *m_since;
    DayLine *m_day;
    ElidedLabel *m_summary;
    QListView *m_list;
    QLabel *m_nothing;
    LatestAnswer<Question, Result<PlansThen>> m_reading;
    std::optional<EarlierMoment> m_moment;
    std::optional<PlansThen> m_then;
    std::optional<Moment> m_known; ///< the moment that `m_then` is of
};

} // namespace aanjager

#pragma once

#include "ui/models/measure_row.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace aanjager {

class ActionRows;
class CommitText;
class ElidedLabel;
class IconLabel;
class TrendView;

/** One text of a measure with its label; says when it should be filled and is not. */
class MeasureText : public QWidget
{
    Q_OBJECT

public:
    /** `field` names a text of a measure, e.g. "next_step". */
    MeasureText(const char *field, const PageContext &context, QWidget *parent = nullptr);

    void show(const Measure &measure, bool asked);
    CommitText *editor() const { return m_text; }

private:
    void store(const QString &text);

    const char *m_field;
    PageContext m_context;
    Id<Measure> m_measure;
    QLabel *m_missing;
    CommitText *m_text;
};

/**
 * What is told about a measure: when it was last reported on, achieved, next step, why it is off course beside what was
 * done about it before, what support is asked, and the open actions. The explanation stands first while the verdict
 * asks for one; it may be left for later and then says so.
 */
class ReportTab : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const MeasureRow &row);
    QString lastReport() const;
    QString previousCorrection() const;
    /** The first text that is not stored, or null. */
    CommitText *pending() const;
    /** Offers every text that is not stored; true when none is left. */
    bool leave();
    void takeBack();
    MeasureText *text(const char *field) const;

signals:
    void addActionAsked();

private:
    QWidget *makeHead();
    void makePrevious();
    QWidget *makeSupport();
    QWidget *makeActions();
    void showHead(const MeasureRow &row);
    void showTexts(const Measure &measure);

    PageContext m_context;
    QLabel *m_round;
    ElidedLabel *m_who;
    TrendView *m_trend;
    QWidget *m_previous;
    CommitText *m_previousText;
    QFrame *m_support;
    IconLabel *m_hand;
    QLabel *m_actionsHead;
    ActionRows *m_actions;
    QLabel *m_incomplete;
    QHash<QByteArray, MeasureText *> m_texts;
};

} // namespace aanjager

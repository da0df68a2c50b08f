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
class FieldEditor;
class IconLabel;
class TrendView;

/** One text of a measure with its label; says when it should be filled and is not. */
class MeasureText : public QWidget
{
    Q_OBJECT

public:
    /** Where the label stands: above a text that tells, strong above one that asks, beside a short one. */
    enum class Kind { Above, Strong, Beside };

    /** `field` names a text of a measure, e.g. "next_step". */
    MeasureText(const char *field, Kind kind, const PageContext &context, QWidget *parent = nullptr);

    /** While there is no text, these words stand in its place and its label is not shown. */
    void setPrompt(const QString &prompt) { m_prompt = prompt; }
    void show(const Measure &measure, bool asked);
    /** A sign that stands before the label. */
    void putBeforeLabel(QWidget *sign);
    CommitText *editor() const;

private:
    const char *m_field;
    PageContext m_context;
    QLabel *m_label;
    FieldEditor *m_editor;
    QString m_prompt;
};

/**
 * What is told about a measure: when it was last reported on, achieved, next step, why it is off course with what was
 * done about it before, what support is asked, and the open actions. The explanation is there while the verdict asks
 * for one; it may be left for later and then says so.
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
    /** Goes to the first part of the explanation that is not filled in, or else to the first. */
    void explain();

signals:
    void addActionAsked();

private:
    QWidget *makeHead();
    MeasureText *add(const char *field, MeasureText::Kind kind);
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
    QHash<QByteArray, MeasureText *> m_texts;
    QList<MeasureText *> m_order; ///< as they stand below each other
};

} // namespace aanjager

#pragma once

#include "ui/models/measure_row.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace aanjager {

class CommitLine;
class ElidedLabel;
class FieldEditor;
class GoalsButton;
class ProgressView;
class StripView;

/** The short facts of one measure as plain text, each a field where a person comes: at bat, lead and its party, goals,
 * start, end, progress, saving and municipalities; and its theme, which the panel shows above the title. Each edit is
 * one change. */
class MeasureFacts : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureFacts(const PageContext &context, QWidget *parent = nullptr);

    void show(const MeasureRow &row);

    /** The first field whose text is not stored, or null. */
    CommitLine *pending() const;
    /** Offers every text that is not stored; true when none is left. */
    bool leave();
    void takeBack();

    CommitLine *endField() const;
    CommitLine *leadField() const;
    /** The editor of a field of a measure that stands here, e.g. "ends"; null for another. */
    FieldEditor *editor(const QString &field) const { return m_editors.value(field); }
    QString savingText() const;

private:
    QLabel *addLabel(const QString &name, QWidget *buddy, bool inTheMiddle);
    void addField(const char *field, const QString &label);
    void makeTheme();
    void addRow(const QString &name, QWidget *first, QWidget *second);
    void addProgress();
    void showProgress(const MeasureRow &row);
    void showSaving();

    PageContext m_context;
    MeasureRow m_row;
    QGridLayout *m_grid;
    QHash<QString, FieldEditor *> m_editors;
    GoalsButton *m_goals;
    QLabel *m_goalsLabel;
    ProgressView *m_bar;
    QLabel *m_plan;
    ElidedLabel *m_saving;
    QLabel *m_savingLabel;
    StripView *m_strip;
    QLabel *m_coverage;
};

} // namespace aanjager

#pragma once

#include "ui/models/measure_row.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace aanjager {

class CommitLine;
class ProgressView;
class StripView;

/** The short facts of one measure: theme, at bat, lead, start, end, progress and municipalities; each edit is one
 * change. */
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

    CommitLine *endField() const { return m_ends; }
    CommitLine *leadField() const { return m_lead; }

private:
    QList<CommitLine *> lines() const { return {m_lead, m_starts, m_ends, m_progress}; }
    void addRow(const QString &name, QWidget *field, QWidget *beside = nullptr);
    CommitLine *addDate(const char *field);
    void fillThemes();
    void showDate(CommitLine *line, const ImpreciseDate &date, bool another);
    void showProgress(const MeasureRow &row, bool another);
    bool store(QStringView field, const Value &value);
    void storeLead(const QString &text);
    void storeDate(CommitLine *line, const char *field, const QString &text);
    void storeProgress(const QString &text);

    PageContext m_context;
    MeasureRow m_row;
    QGridLayout *m_grid;
    QComboBox *m_theme;
    QComboBox *m_owner;
    CommitLine *m_lead;
    CommitLine *m_starts;
    CommitLine *m_ends;
    CommitLine *m_progress;
    ProgressView *m_bar;
    QLabel *m_plan;
    StripView *m_strip;
    QLabel *m_coverage;
};

} // namespace aanjager

#pragma once

#include "ui/models/measure_row.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;

namespace aanjager {

class CommitText;

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
 * What is told about a measure: achieved, next step, why it is off course, what support is asked, description. The
 * explanation stands first while the verdict asks for one; it may be left for later and then says so.
 */
class ReportTab : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const Measure &measure);
    /** The first text that is not stored, or null. */
    CommitText *pending() const;
    /** Offers every text that is not stored; true when none is left. */
    bool leave();
    void takeBack();
    MeasureText *text(const char *field) const;

private:
    PageContext m_context;
    QWidget *m_explanation;
    QLabel *m_incomplete;
    QHash<QByteArray, MeasureText *> m_texts;
};

} // namespace aanjager

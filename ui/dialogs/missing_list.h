#pragma once

#include "core/report/missing.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aanjager {

/** What a report still lacks: a line each, with the way to where it can be filled in. */
class MissingList : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype linesShown = 12; ///< more are counted

    explicit MissingList(const PageContext &context, QWidget *parent = nullptr);

    void show(const QList<report::Missing> &missing);
    /** What the lines say, in order. */
    QStringList lines() const;
    /** The way to fill in the line, or null where this window has no place for it. */
    QPushButton *link(qsizetype line) const { return m_links.value(line); }

signals:
    void measureAsked(Id<Measure> measure);
    void proposalAsked();
    void logoAsked();
    void colophonAsked();

private:
    void addLine(const report::Missing &missing);
    void goTo(const report::Missing &missing);
    QString sentence(const report::Missing &missing) const;
    QString action(report::Lack lack) const;
    QString enumerated(const QStringList &names) const;

    PageContext m_context;
    QList<report::Missing> m_missing;
    QList<QPushButton *> m_links;
    QStringList m_said;
    QLabel *m_count;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace aanjager

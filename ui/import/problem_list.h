#pragma once

#include "ui/import/problem_groups.h"
#include "ui/text/import_text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aanjager {

/** What is still to be solved: each problem with what was found, what happens with it, and what can be done at once. */
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRows = 60; ///< groups that are shown; the number of the others is said

    ProblemList(ImportDraft &draft, const text::Wording &words, QWidget *parent = nullptr);

    /** Problems that a person can still do something about. */
    int open() const { return m_open; }
    QPushButton *acceptAllButton() const { return m_acceptAll; }
    const QList<ProblemGroup> &groups() const { return m_groups; }

    void refresh();

signals:
    /** A person wants to see a cell, and to write in it. */
    void cellAsked(const ImportProblem &problem, bool toEdit);
    /** A person wants to see what the values of a column (from 0) become. */
    void valuesAsked(int column);

private:
    QWidget *makeRow(const ProblemGroup &group);
    void addProposals(const ProblemGroup &group, QWidget *row, QLayout &line);
    QWidget *makeChoice(const ProblemGroup &group, const TroubledText &text, QWidget *row);
    QString foundIn(const ProblemGroup &group) const;
    void acceptAll();

    ImportDraft &m_draft;
    const text::Wording &m_words;
    text::ImportText m_text;
    QList<ProblemGroup> m_groups;
    QLabel *m_count;
    QPushButton *m_acceptAll;
    QVBoxLayout *m_rows;
    int m_open = 0;
};

} // namespace aanjager

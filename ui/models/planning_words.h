#pragma once

#include "core/insight/slips.h"
#include "core/report/wording.h"
#include "ui/models/plan_row.h"

#include <QCoreApplication>

namespace aanjager {

/** What is drawn on the planning, in words. */
class PlanningWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanningWords)

public:
    /** `words` must outlive it. */
    explicit PlanningWords(const report::Wording &words) : m_words(words) {}

    /** A whole row for who cannot see it; `links` are those of its measure. */
    QString row(const PlanRow &row, const QList<PlanLink> &links, QDate today) const;
    /** A mark with its kind, name and state. */
    QString mark(const PlanMark &mark, QDate today) const;
    /** Where a mark stands: "planned 30 sep 2020, 15 days late". */
    QString standing(const PlanMark &mark, QDate today) const;
    /** "sep 2019 – dec 2020"; what is not known is said. */
    QString plan(const Plan &plan) const;
    /** When it will be ready as it goes now; empty where that is not later than planned. */
    QString expectation(const PlanRow &row) const;
    /** How far it is and what that rests on: "60% done, 1 of 10 reported"; empty where nothing was reported. */
    QString progress(const PlanRow &row) const;
    /** Why a chain is broken, as a sentence; empty where it is not. */
    QString warning(const PlanLink &link) const;
    /** "6 weeks later", "3 days earlier". */
    QString moved(qint64 days) const;
    /** So many days in the unit that people use: days, weeks or months. */
    QString span(qint64 days) const;
    /** What of a measure, milestone or decision moved. */
    QString slipped(const Slip &slip) const;

    const report::Wording &wording() const { return m_words; }

private:
    QString kindOf(const PlanMark &mark) const;

    const report::Wording &m_words;
};

} // namespace aanjager

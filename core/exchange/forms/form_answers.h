#pragma once

#include "core/exchange/forms/form_question.h"
#include "core/insight/view.h"

#include <QSet>

namespace aanjager {

/**
 * What a programme holds now of everything that one party is asked: which measures it answers for, and its last answer
 * to each question. A round that is null stands for the state outside a round.
 */
class FormAnswers
{
public:
    /** `view` must outlive it. */
    /** Whether it tells answers, which asks for a view that is whole, or only what is asked. */
    enum class Telling { Answers, Questions };

    FormAnswers(const View &view, Id<Party> party, Id<Round> round, Telling telling = Telling::Answers);

    /** The measures that the party answers for on a sheet, in the order of the package; none that may not leave the
     * team. */
    QList<const Measure *> measures(FormSheetKind kind) const;
    bool isAsked(FormSheetKind kind, const Measure &measure) const;

    /** The answer as the programme holds it now; nothing where there is none. */
    Value answer(FormSheetKind kind, const FormQuestion &question, Id<Measure> measure) const;
    /** Whether an answer is about the state itself: of a cell, of what the party leads, or outside a round; otherwise
     * it is only what the party reports. */
    bool updatesState(FormSheetKind kind, Id<Measure> measure) const;
    /** In whose name the party reports: nobody's for what it leads. */
    Id<Party> reporter(FormSheetKind kind, Id<Measure> measure) const;
    /** The party's report on a measure in the round; null when there is none. */
    const ProgressReport *report(FormSheetKind kind, Id<Measure> measure) const;
    const Applicability *cell(Id<Measure> measure) const { return m_cells.value(measure); }
    /** The function of who reported last; empty where nobody did. */
    QString lastAuthor() const;

private:
    struct Told
    {
        const ProgressReport *inRound = nullptr;
        const ProgressReport *before = nullptr; ///< the last of an earlier round
    };

    void takeReports();
    void take(Told &told, const ProgressReport &report, QDate peildatum) const;
    const Told told(FormSheetKind kind, Id<Measure> measure) const;

    const View &m_view;
    const Party *m_party;
    const Round *m_round;
    QSet<Id<Measure>> m_leads;
    QSet<Id<Measure>> m_worksOn;
    QSet<Id<Measure>> m_hasLater; ///< its lead reported in a later round
    QHash<Id<Measure>, Told> m_byLead;
    QHash<Id<Measure>, Told> m_byParty;
    QHash<Id<Measure>, const Applicability *> m_cells;
};

/** Whether a record of this visibility may go to the parties. */
bool mayLeaveTeam(const Description &description, std::optional<Visibility> visibility);

} // namespace aanjager

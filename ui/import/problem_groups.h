#pragma once

#include "ui/import/import_draft.h"
#include "ui/import/import_roles.h"

namespace aanjager {

/** A text that has a problem, and in how many cells. */
struct TroubledText
{
    QString text;
    int count = 0;
    QString readAs = {}; ///< a percentage or a day; empty where what it became goes without saying
};

/** Problems of one kind in one column, which are solved together. */
struct ProblemGroup
{
    QList<ImportProblem> problems = {};  ///< those that still stand, in order of the table
    QList<TroubledText> texts = {};      ///< each text once
    const Vocabulary *choices = nullptr; ///< of what the texts may become, where it is one of those
    int column = -1;                     ///< of its sheet, from 0; below zero for whole rows
    bool isName = false;                 ///< of a party that is called nearly so
    ImportMark mark = ImportMark::None;

    const ImportProblem &first() const { return problems.first(); }
    /** The corrections that what would be accepted proposes; empty when nothing does. */
    QList<Correction> proposals() const;
};

/** Whether a person is asked to say that it is right: what was read by a guess, or passed over by one. */
bool isToConfirm(const ImportProblem &problem);

/** The problems of a reading that nobody confirmed: wrong cells first, then what is to be checked, then what is only
 * told. */
QList<ProblemGroup> groupsOf(const ImportDraft &draft);

} // namespace aanjager

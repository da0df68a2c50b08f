#pragma once

#include "core/exchange/import_problem.h"
#include "core/exchange/tracker.h"
#include "ui/text/wording.h"

namespace aanjager::text {

/** The words of an import: what its columns become, and what could not be taken as it is. Keeps a reference. */
class ImportText
{
public:
    explicit ImportText(const Wording &wording) : m_wording(wording) {}

    /** What a column becomes: "Status", "Aan de lat", "Notitie". */
    QString target(const QString &to) const;
    /** What a text becomes in a column of choices, by its code; "nothing" for an empty one. */
    QString choice(const Vocabulary &choices, const QString &code) const;

    /** What is wrong, for so many of the same: "2 woorden in “Stand” zijn niet bekend". */
    QString problem(const ImportProblem &problem, int count = 1) const;
    /** What happens with it if nobody does anything: "Blijft in de notitie staan." */
    QString outcome(const ImportProblem &problem) const;
    /** "rij 13, Eind" */
    QString where(const ImportProblem &problem) const;

    /** What kind of file it is: "Excel-werkmap". */
    QString kind(TrackerKind kind) const;
    QString encoding(Encoding encoding) const;

    /** How far an import is: "Opslaan: 12.345 van 135.000". */
    QString progress(const WorkTold &told) const;

    /** Whether there is a sentence for this code, beside those for its kind. */
    static bool knows(const QString &code);

private:
    QString said(const char *source, int n = -1) const { return m_wording.translated("Import", source, n); }

    const Wording &m_wording;
};

} // namespace aanjager::text

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aanjager {

/** How a problem of an import is to be taken. */
enum class ProblemKind {
    Invalid, ///< a cell that has no meaning in its column: kept in the note
    Guess,   ///< a cell that was read in one of several ways: to be confirmed
    Extra,   ///< text outside the columns: kept in the note
    Skipped, ///< a row that is no measure
    Kept     ///< the programme holds something else, which stays
};

/** One thing that an import cannot take as it is. Sentences for people are made from the code and its arguments. */
struct ImportProblem
{
    ProblemKind kind = ProblemKind::Invalid;
    QString code;          ///< "date", "percent", "money", "totals_row", … : what a sentence is made from
    QString sheet = {};    ///< name of the table
    int row = 0;           ///< from 1, as a spreadsheet shows it; 0 for a whole column
    QString column = {};   ///< the header's text, or the letter where there is none
    QString letter = {};   ///< the column's letter
    QString found = {};    ///< the text of the cell
    QString accepted = {}; ///< what would be accepted; for a guess how it was read
    QString field = {};    ///< the field it would have become, as on the command line

    bool operator==(const ImportProblem &) const = default;
};

QString codeOf(ProblemKind kind);

/** Whether it says what only shows when a list is held against the programme: to be looked at before it comes in. */
bool isAboutProgramme(const ImportProblem &problem);
QJsonObject toJson(const ImportProblem &problem);

} // namespace aanjager

#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** An action as it is typed in one line: "M11 Businesscase afronden @SOJ vrijdag". */
struct ActionLine
{
    /** What a line says beside the words themselves. */
    enum class Part { Measure, Party, Day };

    Id<Measure> measure; ///< named by its number at the start; null where none is
    QString text;        ///< what is to be done
    Id<Party> party;     ///< named after an @
    QString owner;       ///< a function or name after an @ that is no party's
    QDate due;           ///< invalid where no day is said

    QString unknownNumber = {};  ///< written at the start as the numbers of measures are, while none has it
    QStringList otherNames = {}; ///< behind a second @ and further
    QString noDay = {};          ///< has the shape of a day that does not exist, or is not that day of the week
    QString otherDay = {};       ///< a day amid the words, where the line has none: it is not its day

    QList<std::pair<Part, qsizetype>> parts = {}; ///< which word of the line belongs to which part; words count from 0

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const ActionLine &) const = default;
};

/**
 * Reads a line. A party goes by its short name, its name, the start of it where no other begins so, or words out of it
 * ("aanbieder B") where no other has them; as many words behind the @ as make one count. Another name reaches to the
 * next
 * @, day, comma or colon, to a word such as "voor" or "over", or the end: "@wethouder Jansen 12 mei"; at the start of a
 * line it is one word and the names behind it. A day stands at the end or just before the @, in the words of
 * `readDayWords`; one of two or three letters only behind an @ or a word such as "voor". What is not taken stays in the
 * text.
 */
ActionLine readActionLine(const QString &line, const State &state, QDate today);

/** The line without the words of a part. */
QString lineWithout(ActionLine::Part part, const QString &line, const State &state, QDate today);

} // namespace aanjager

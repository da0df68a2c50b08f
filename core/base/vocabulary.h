#pragma once

#include <QLatin1String>
#include <QString>
#include <optional>
#include <span>

namespace aanjager {

/** One word of a vocabulary: the code in the file and on the command line, and its English label (translated in context
 * "Vocabulary"). */
struct Term
{
    const char *code;
    const char *label;
};

/** A closed list of words; the index of a term is the value of its enum. */
struct Vocabulary
{
    const char *name; ///< e.g. "status"
    std::span<const Term> terms;

    QString code(int index) const { return QString::fromLatin1(terms[static_cast<size_t>(index)].code); }

    /** The index of a code, or nothing when the vocabulary does not hold it. */
    std::optional<int> indexOf(QStringView code) const
    {
        for (size_t i = 0; i < terms.size(); ++i)
            if (code == QLatin1String(terms[i].code))
                return static_cast<int>(i);
        return std::nullopt;
    }

    /** The codes as "a, b, c": what a refusal says would be accepted. */
    QString codes() const
    {
        QString list;
        for (const Term &term : terms)
            list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromLatin1(term.code);
        return list;
    }
};

/** The vocabulary of an enum; specialised beside the enum. */
template <class Enum> const Vocabulary &vocabularyOf();

} // namespace aanjager

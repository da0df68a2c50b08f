#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aanjager {

/** What is looked through: the first sign of the text chooses ('>' commands, '@' parties, '#' numbers). */
enum class SearchScope { Everything, Commands, Parties, Numbers };

/** What a person typed in the search box, taken apart. None of it is ever read as syntax. */
struct SearchText
{
    SearchScope scope = SearchScope::Everything;
    QStringList words; ///< as typed, each with a letter or digit; at most twelve

    bool isEmpty() const { return words.isEmpty(); }
    bool operator==(const SearchText &) const = default;
};

/** Reads at most the first 400 characters of what was typed. */
SearchText readSearch(const QString &typed);

/** A text as the search compares it: case, accents and width of spaces aside. */
QString foldedForSearch(const QString &text);

/** The folded words of a text: runs of letters and digits. */
QStringList searchWordsOf(const QString &text);

/** A part of a text, in UTF-16 units. */
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/** Where words of `text` begin with what was typed, in order, not overlapping. */
QList<TextRange> matchesIn(const QString &text, const SearchText &typed);

/** True when each typed word begins some word of the text. */
bool holdsEveryWord(const QString &text, const SearchText &typed);

/** A text as a quoted string of FTS5, in which nothing is syntax. */
QString quotedForSearch(QString text);

} // namespace aanjager

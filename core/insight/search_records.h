#pragma once

#include "core/domain/state.h"
#include "core/insight/search_text.h"

namespace aanjager {

/** Where a result is listed. */
enum class SearchSection { Cards, Measures, Work, People, Local };

inline constexpr int searchSections = 5;

/** One entity that holds text, as the search sees it. */
struct SearchKind
{
    const Description *description;
    SearchSection section;
    const void *(*find)(const State &state, qint64 id); ///< valid until the next
    Result<QList<qint64>> (*ids)(const State &state);   ///< ascending; fails as late reports do
    /** Those at hand, and each of them by its place, in no promised order. */
    qsizetype (*count)(const State &state);
    const void *(*at)(const State &state, qsizetype place);
    /** Those that are not at hand and refer to a record of another table; fails as late reports do. */
    Result<QList<qint64>> (*lateReferring)(const State &state, const char *table, qint64 id);
};

/** Every entity with text of its own, section by section; at most 31. */
const QList<SearchKind> &searchKinds();
/** The place of a table in that list, or -1. */
int searchKindOf(QByteArrayView table);

/** What is found of one record. */
struct SearchRecord
{
    QString number;
    QString title;
    QString belongs; ///< number and title of what it belongs to
    QString body;    ///< all its other text
    bool operator==(const SearchRecord &) const = default;
};

/** The text of a record. `also` is what it belongs to beside what it refers to itself. */
SearchRecord searchRecordOf(const Description &description, const void *record, const State &state,
                            const QList<Id<Measure>> &also = {});

/** The first text of a record, beside its number and title, in which a typed word begins; null for none. */
const Field *matchingField(const Description &description, const void *record, const SearchText &typed);

/** The part of a text around the first typed word, at most some hundred characters, on one line. */
QString excerptOf(const QString &text, const SearchText &typed);

/** The text of a field as it is searched; empty for what is no text. */
QString searchedText(const Field &field, const void *record);

} // namespace aanjager

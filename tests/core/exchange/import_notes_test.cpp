#include "core/exchange/import_notes.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

NoteEntry entry(const char *header, const char *text)
{
    return {QString::fromUtf8(header), QString::fromUtf8(text)};
}

} // namespace

TEST(ImportNotes, PutsAnEntryBehindThoseOfItsHeaderAndNothingTwice)
{
    const QString note = QStringLiteral("van een mens\nA: een\n  en meer\nB: twee");

    const QString grown = withEntries(note, {entry("A", "drie"), entry("C", "vier"), entry("B", "twee"),
                                             entry("A", "een\nen meer"), entry("C", "vijf")});

    EXPECT_EQ(grown, QStringLiteral("van een mens\nA: een\n  en meer\nA: drie\nB: twee\nC: vier\nC: vijf"));
    EXPECT_EQ(withEntries(grown, {entry("A", "drie"), entry("C", "vijf")}), grown);
}

TEST(ImportNotes, AddsATextOfItsOwnOnce)
{
    const QString grown = withEntries({}, {entry("", "een regel\nnog een"), entry("A: B", "x")});

    EXPECT_EQ(grown, QStringLiteral("een regel\nnog een\nA: B: x"));
    EXPECT_EQ(withEntries(grown, {entry("", "een regel\nnog een"), entry("A: B", "x")}), grown);
}

TEST(ImportNotes, TakesTenThousandEntriesInOneGo)
{
    QList<NoteEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append({QStringLiteral("Kolom %1").arg(i), QStringLiteral("tekst")});

    const QString note = withEntries({}, entries);

    EXPECT_EQ(note.count(u'\n'), 9'999);
    EXPECT_EQ(withEntries(note, entries), note);
}

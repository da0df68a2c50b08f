#include "core/exchange/foreign_kind.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

/** The beginning of a compound file with a stream of this name in its directory. */
QByteArray compoundFile(const char *name)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.append(QByteArray(1024, '\0'));
    for (; *name; ++name)
        bytes.append(*name).append('\0');
    return bytes;
}

} // namespace

TEST(ForeignKind, KnowsWhatHoldsATableThatIsNotRead)
{
    EXPECT_STREQ(foreignKind(compoundFile("Workbook")), "old Excel");
    EXPECT_STREQ(foreignKind(compoundFile("Book")), "old Excel");
    EXPECT_STREQ(foreignKind(compoundFile("EncryptedPackage")), "workbook with a password");
    EXPECT_STREQ(foreignKind(compoundFile("WordDocument")), "text document");
    EXPECT_STREQ(foreignKind(QByteArray("\x09\x08\x10\x00\x00\x06", 6)), "old Excel");
    EXPECT_STREQ(foreignKind("%PDF-1.7"), "PDF");
    EXPECT_STREQ(foreignKind("\xEF\xBB\xBF \n<HTML><table>"), "web page");
    EXPECT_STREQ(foreignKind("<?xml version=\"1.0\"?><Workbook/>"), "XML");
    EXPECT_STREQ(foreignKind("{\\rtf1"), "text document");
}

TEST(ForeignKind, TakesSeparatedValuesForWhatTheyAre)
{
    for (const QByteArray bytes : {"", "Nr;Maatregel\n",
                                   "\xEF\xBB\xBF"
                                   "a,b",
                                   "<x>;een haakje\n", "\tNr\tNaam\n"})
        EXPECT_EQ(foreignKind(bytes), nullptr) << bytes.toStdString();
}

#include "ui/dialogs/new_programme_dialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <gtest/gtest.h>

using namespace aanjager;

TEST(NewProgrammeDialog, TakesEachMunicipalityOnce)
{
    NewProgrammeDialog dialog;

    dialog.municipalitiesField()->setPlainText(QStringLiteral("Sliedrecht\n\n  Hoeksche   Waard \nsliedrecht\n"));

    EXPECT_EQ(dialog.municipalities(), (QStringList{QStringLiteral("Sliedrecht"), QStringLiteral("Hoeksche Waard")}));
}

TEST(NewProgrammeDialog, NamesTheFileAfterTheProgrammeWithoutWhatAFileNameMayNotHold)
{
    NewProgrammeDialog dialog;

    dialog.nameField()->setText(QStringLiteral(" Jeugd: wat/waar? 2026 "));

    EXPECT_EQ(dialog.programme().name, QStringLiteral("Jeugd: wat/waar? 2026"));
    EXPECT_EQ(dialog.fileName(), QStringLiteral("Jeugd wat waar 2026"));
}

TEST(NewProgrammeDialog, KeepsTheUsualWordsWhereNoneAreGiven)
{
    const NewProgrammeDialog dialog;

    EXPECT_EQ(dialog.programme().itemLabel, QStringLiteral("maatregel"));
    EXPECT_EQ(dialog.programme().itemPrefix, QStringLiteral("M"));
}

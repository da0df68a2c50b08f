#include "ui/dialogs/new_programme_dialog.h"
#include "ui/text/languages.h"

#include <QApplication>
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

TEST(NewProgrammeDialog, KeepsTheUsualWordsOfTheLanguageWhereNoneAreGiven)
{
    for (const auto &[language, item] : {std::pair("nl", "maatregel"), std::pair("en", "measure")}) {
        text::installLanguage(QString::fromLatin1(language), *qApp);
        const NewProgrammeDialog dialog;

        EXPECT_EQ(dialog.programme().itemLabel, QString::fromLatin1(item));
        EXPECT_EQ(dialog.programme().itemPrefix, QStringLiteral("M"));
    }
}

TEST(NewProgrammeDialog, FillsInTheWordsOfATemplateInTheLanguageOfTheWindow)
{
    text::installLanguage(QStringLiteral("en"), *qApp);
    NewProgrammeDialog dialog;

    dialog.chooseTemplate(QStringLiteral("agenda"));

    EXPECT_EQ(dialog.programme().itemPlural, QStringLiteral("lines of action"));
}

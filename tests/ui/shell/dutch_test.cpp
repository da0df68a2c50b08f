#include "ui/shell/start_action.h"
#include "ui/shell/start_page.h"
#include "ui/text/languages.h"

#include <QApplication>
#include <gtest/gtest.h>

using namespace aanjager;

TEST(StartPageInDutch, SpeaksDutchAtOnceWhenTheLanguageIsSet)
{
    StartPage page;
    page.show();

    text::installLanguage(QStringLiteral("nl"), *qApp);
    QCoreApplication::sendPostedEvents();
    const QString dutch = page.findChildren<StartAction *>().first()->text();
    text::installLanguage(QStringLiteral("en"), *qApp);
    QCoreApplication::sendPostedEvents();

    EXPECT_EQ(dutch, QStringLiteral("Bestand openen"));
    EXPECT_EQ(page.findChildren<StartAction *>().first()->text(), QStringLiteral("Open a file"));
}

#include "ui/dialogs/missing_list.h"

#include "tests/support/gui/package.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/text/languages.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;
using report::Lack;
using report::Missing;

namespace {

class MissingListTest : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        text::installLanguage(QStringLiteral("nl"), *qApp);
    }

    static Missing unexplained(int number)
    {
        return {Lack::Unexplained,
                {QStringLiteral("M%1").arg(number)},
                {describe<Measure>().field(u"cause")},
                Id<Measure>{number}};
    }

    QWidget host;
    Toast toast{&host};
    Settings settings{package.folder.filePath(QStringLiteral("settings.ini"))};
    text::Wording words{QStringLiteral("nl")};
    Notices notices{toast, session, words};
    Navigator navigator;
    MissingList list{{session, settings, words, notices, navigator}, &host};
};

} // namespace

TEST_F(MissingListTest, TellsManyUnexplainedMeasuresInOneLineBeforeWhatFollows)
{
    QList<Missing> missing;
    for (int number = 1; number <= 40; ++number)
        missing.append(unexplained(number));
    missing.append({Lack::NoLogo, {}, {}, {}});
    Id<Measure> asked;
    QObject::connect(&list, &MissingList::measureAsked, &host, [&](Id<Measure> id) { asked = id; });

    list.show(missing);

    EXPECT_EQ(list.lines(), (QStringList{QStringLiteral("Van koers en niet toegelicht: M1, M2, M3, M4, M5 en nog 35."),
                                         QStringLiteral("Er is geen logo.")}));
    list.link(0)->click();
    QApplication::processEvents();
    EXPECT_EQ(asked.value, 1);
}

TEST_F(MissingListTest, TellsAFewApart)
{
    list.show({unexplained(1), unexplained(2)});

    EXPECT_EQ(list.lines(), (QStringList{QStringLiteral("M1 is van koers; niet ingevuld: oorzaak."),
                                         QStringLiteral("M2 is van koers; niet ingevuld: oorzaak.")}));
}

TEST_F(MissingListTest, SaysThatNothingIsMissing)
{
    list.show({});

    EXPECT_TRUE(list.lines().isEmpty());
    EXPECT_FALSE(list.link(0));
}

TEST_F(MissingListTest, KeepsItsLinksWhileTheSameIsMissing)
{
    list.show({unexplained(1)});
    const QPushButton *link = list.link(0);

    list.show({unexplained(1)});

    EXPECT_EQ(list.link(0), link);
}

#include "core/exchange/programme_template.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

Result<ProgrammeTemplate> templateOf(const char *programme, const char *rest = "")
{
    const QByteArray json =
        QByteArrayLiteral(R"({"key":"k","name":{"en":"N"},"line":{"en":"L"},"programme":)") + programme + rest + '}';
    return readTemplate(json, QStringLiteral("k.json"), QStringLiteral("en"));
}

} // namespace

TEST(ProgrammeTemplates, AreFourAndSpeakBothLanguages)
{
    const auto templates = programmeTemplates(QStringLiteral("en"));

    ASSERT_TRUE(templates) << templates.error().detail.toStdString();
    QStringList keys;
    for (const ProgrammeTemplate &each : *templates) {
        keys.append(each.key);
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            EXPECT_FALSE(each.name.value(language).isEmpty()) << qPrintable(each.key);
            EXPECT_FALSE(each.line.value(language).isEmpty()) << qPrintable(each.key);
        }
        EXPECT_FALSE(each.themes.isEmpty());
    }
    EXPECT_EQ(keys.join(QLatin1Char(' ')), QStringLiteral("package agenda tables ecosystem"));
}

TEST(ProgrammeTemplates, SetOnlyWhatTheySay)
{
    const auto read = templateOf(R"({"item_label":"lijn","stale_after_days":30,"aspects":["time","risk"]})");
    ASSERT_TRUE(read);
    Programme programme;
    programme.name = QStringLiteral("Jeugd");

    programme = withTemplate(programme, *read);

    EXPECT_EQ(programme.name, QStringLiteral("Jeugd"));
    EXPECT_EQ(programme.itemLabel, QStringLiteral("lijn"));
    EXPECT_EQ(programme.itemPlural, QStringLiteral("maatregelen"));
    EXPECT_EQ(programme.staleAfterDays, 30);
    EXPECT_EQ(programme.aspects, (QStringList{QStringLiteral("time"), QStringLiteral("risk")}));
}

TEST(ProgrammeTemplates, AreRefusedWithThePlaceOfWhatIsWrong)
{
    const auto unknown = templateOf(R"({"colour":"red"})");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::Format);
    EXPECT_EQ(unknown.error().place.field, QStringLiteral("colour"));
    EXPECT_EQ(unknown.error().place.file, QStringLiteral("k.json"));

    const auto word = templateOf(R"({"stale_after_days":"soon"})");
    ASSERT_FALSE(word);
    EXPECT_EQ(word.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(word.error().place.field, QStringLiteral("stale_after_days"));

    EXPECT_FALSE(templateOf("{}", R"(,"themes":{"name":"x"})"));
    EXPECT_FALSE(templateOf("{}", R"(,"themes":[{"change_kind":"sideways"}])"));
    EXPECT_FALSE(templateOf("{}", R"(,"goals":[{"title":"a","parent":"b"}])"));
    EXPECT_FALSE(readTemplate("[]", {}, {}));
    EXPECT_FALSE(readTemplate("{\"key\":", {}, {}));
}

TEST(ProgrammeTemplates, LinkAGoalToTheOneItIsAPartOf)
{
    const auto linked =
        templateOf("{}", R"(,"goals":[{"title":"a","kind":"agenda"},{"title":"b","kind":"goal","parent":"a"}])");

    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->goals.at(1).parent, linked->goals.at(0).id);
    EXPECT_TRUE(linked->goals.at(0).parent.isNull());
}

TEST(ProgrammeTemplates, BringSomethingToBeginWithInTheLanguageThatIsAsked)
{
    const auto dutch = programmeTemplates(QStringLiteral("nl")), english = programmeTemplates(QStringLiteral("en"));
    ASSERT_TRUE(dutch && english);
    for (qsizetype i = 0; i < dutch->size(); ++i) {
        const ProgrammeTemplate &here = dutch->at(i), &there = english->at(i);
        EXPECT_GE(here.measures.size(), 3) << qPrintable(here.key);
        EXPECT_EQ(here.measures.size(), there.measures.size());
        EXPECT_NE(here.settings.itemPlural, there.settings.itemPlural) << qPrintable(here.key);
        EXPECT_NE(here.settings.mainQuestion, there.settings.mainQuestion);
        for (qsizetype m = 0; m < here.measures.size(); ++m) {
            EXPECT_NE(here.measures.at(m).title, there.measures.at(m).title);
            EXPECT_FALSE(here.measures.at(m).theme.isNull());
        }
        for (qsizetype t = 0; t < here.themes.size(); ++t)
            EXPECT_NE(here.themes.at(t).name, there.themes.at(t).name);
    }
    EXPECT_EQ(english->at(1).settings.itemLabel, QStringLiteral("line of action"));
    EXPECT_EQ(english->at(1).goalOf.size(), english->at(1).measures.size());
}

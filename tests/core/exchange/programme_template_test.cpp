#include "core/exchange/programme_template.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

Result<ProgrammeTemplate> templateOf(const char *programme, const char *rest = "")
{
    const QByteArray json =
        QByteArrayLiteral(R"({"key":"k","name":{"en":"N"},"line":{"en":"L"},"programme":)") + programme + rest + '}';
    return readTemplate(json, QStringLiteral("k.json"));
}

} // namespace

TEST(ProgrammeTemplates, AreFourAndSpeakBothLanguages)
{
    const auto templates = programmeTemplates();

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
    EXPECT_FALSE(readTemplate("[]", {}));
    EXPECT_FALSE(readTemplate("{\"key\":", {}));
}

TEST(ProgrammeTemplates, LinkAGoalToTheOneItIsAPartOf)
{
    const auto linked =
        templateOf("{}", R"(,"goals":[{"title":"a","kind":"agenda"},{"title":"b","kind":"goal","parent":"a"}])");

    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->goals.at(1).parent, linked->goals.at(0).id);
    EXPECT_TRUE(linked->goals.at(0).parent.isNull());
}

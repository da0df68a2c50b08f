#include "tests/ui/slides/sample_decks.h"

#include "core/exchange/demo.h"
#include "core/exchange/import.h"
#include "core/storage/programme_file.h"
#include "tests/support/builders.h"
#include "ui/text/wording.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aanjager::fixtures {

QString longText(int words)
{
    static const QStringList some = {QStringLiteral("jeugdhulpregio"),
                                     QStringLiteral("de"),
                                     QStringLiteral("voorbereidingswerkzaamheden"),
                                     QStringLiteral("met"),
                                     QStringLiteral("ketenpartners"),
                                     QStringLiteral("in"),
                                     QStringLiteral("alle"),
                                     QStringLiteral("tien"),
                                     QStringLiteral("gemeenten"),
                                     QStringLiteral("resultaatverantwoordelijkheid")};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(some[i % some.size()]);
    return text.join(QLatin1Char(' '));
}

View demoView(int words)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    EXPECT_TRUE(writeDemo(path));
    const auto file = ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}});
    View view = viewAt(**file, {}, QDate(2021, 4, 8)).value();
    if (words > 0)
        lengthen(view, words);
    return view;
}

View trackerView(const char *name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.aanjager"));
    EXPECT_TRUE(ProgrammeFile::create(path, aProgramme()));
    const auto file = ProgrammeFile::open(path);
    const auto plan =
        readTracker(QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QString::fromLatin1(name), (*file)->store(), {});
    EXPECT_TRUE(plan && applyImport(**file, *plan));
    return viewAt(**file, {}, QDate(2020, 10, 15)).value();
}

void lengthen(View &view, int words)
{
    for (Measure measure : QList<Measure>(view.state.all<Measure>())) {
        for (QString *text : {&measure.title, &measure.achieved, &measure.cause, &measure.correction, &measure.nextStep,
                              &measure.supportAsked, &measure.lead})
            *text = longText(words);
        view.state.table<Measure>().put(measure);
    }
    for (Decision decision : QList<Decision>(view.state.all<Decision>())) {
        decision.title = decision.advice = decision.consequence = longText(words);
        view.state.table<Decision>().put(decision);
    }
    for (Commitment promise : QList<Commitment>(view.state.all<Commitment>())) {
        promise.text = promise.by = promise.to = longText(words);
        view.state.table<Commitment>().put(promise);
    }
}

report::DeckOptions everyPage(const View &view)
{
    report::DeckOptions options;
    for (const Meeting &meeting : view.state.all<Meeting>())
        options.meeting = meeting.id;
    for (const Measure &measure : view.state.all<Measure>()) {
        DeckSlide slide{newId<DeckSlide>()};
        slide.kind = SlideKind::Measure;
        slide.measure = measure.id;
        options.chosen.append(slide);
    }
    return options;
}

View monthBefore(const View &view, Health verdict)
{
    View before = view;
    before.today = view.today.addDays(-30);
    for (Measure measure : QList<Measure>(before.state.all<Measure>())) {
        measure.healthTime = verdict;
        before.state.table<Measure>().put(measure);
    }
    return before;
}

report::Deck wholeDeck(const View &view, const QString &language)
{
    const text::Wording words(language);
    return report::DeckMaker(view, monthBefore(view, Health::OnCourse), words, everyPage(view)).deck();
}

} // namespace aanjager::fixtures

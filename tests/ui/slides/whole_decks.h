#pragma once

#include "core/exchange/demo.h"
#include "core/exchange/import.h"
#include "core/report/deck.h"
#include "core/storage/programme_file.h"
#include "ui/slides/slide_painter.h"
#include "ui/text/wording.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

/* Decks to try slides on: every slide of the demonstration programme and of the trackers. */
namespace aanjager::fixtures {

/** Longer than any text of the trackers in tests/data. */
inline QString longText(int words)
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

/** Every text of a measure, decision and promise becomes that long. */
inline void lengthen(View &view, int words)
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

/** The demonstration programme as it is opened; with `words`, every text of a measure, decision and promise is that
 * long. */
inline View demoView(int words = 0)
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

/** All slides, the pages of all measures too. */
inline report::Deck wholeDeck(const View &view)
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
    static const text::Wording words(QStringLiteral("nl"));
    View before = view;
    before.today = view.today.addDays(-30);
    for (Measure measure : QList<Measure>(before.state.all<Measure>())) {
        measure.healthTime = Health::OnCourse;
        before.state.table<Measure>().put(measure);
    }
    return report::DeckMaker(view, before, words, options).deck();
}

inline slides::SlideRecord painted(const slides::SlidePainter &painter, qsizetype slide)
{
    slides::SlideRecord record;
    QImage image(1920, 1080, QImage::Format_RGB32);
    QPainter on(&image);
    painter.paint(on, {0, 0, 1920, 1080}, slide, &record);
    return record;
}

/** A tracker of tests/data as it comes in by itself. */
inline View trackerView(const QString &name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tracker.aanjager"));
    EXPECT_TRUE(ProgrammeFile::create(path, Programme{newId<Programme>(), name}));
    const auto file = ProgrammeFile::open(path);
    auto plan = readTracker(QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + name, (*file)->store());
    EXPECT_TRUE(plan) << name.toStdString();
    EXPECT_TRUE(applyImport(**file, *plan)) << name.toStdString();
    return viewAt(**file, {}, QDate(2021, 4, 8)).value();
}

} // namespace aanjager::fixtures

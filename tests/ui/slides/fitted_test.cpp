// Titles are whole, amounts do not break, and what belongs together stands below each other.
#include "tests/ui/slides/painted.h"
#include "tests/ui/slides/sample_decks.h"
#include "ui/text/wording.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The titles of measures that ended in an ellipsis somewhere, each with its slide. */
QStringList cutTitles(const View &view)
{
    QSet<QString> titles;
    for (const Measure &measure : view.state.all<Measure>())
        titles += {measure.title.simplified(), (measure.number + QLatin1Char(' ') + measure.title).simplified()};
    const slides::SlidePainter painter(wholeDeck(view));
    QStringList cut;
    for (qsizetype i = 0; i < painter.deck().slides.size(); ++i)
        for (const QString &text : painted(painter, i).cut)
            if (titles.contains(text))
                cut.append(QStringLiteral("%1: %2").arg(i + 1).arg(text));
    return cut;
}

qsizetype slideOf(const report::Deck &deck, SlideKind kind)
{
    for (qsizetype i = 0; i < deck.slides.size(); ++i)
        if (deck.slides[i].about.kind == kind)
            return i;
    return -1;
}

class TitlesOfATracker : public ::testing::TestWithParam<const char *>
{
};

} // namespace

TEST(TitlesOfTheDemo, AreWholeOnEverySlide)
{
    EXPECT_EQ(cutTitles(demoView()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_P(TitlesOfATracker, AreWholeOnEverySlide)
{
    EXPECT_EQ(cutTitles(trackerView(GetParam())).join(QLatin1Char('\n')).toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(All, TitlesOfATracker,
                         ::testing::Values("fr-modele.ods", "fr-plan-territorial.xlsx", "nl-ictu-maatregelen.xlsx",
                                           "nl-maatregelenpakket-2020.csv", "uk-gmpp-2019.csv"));

TEST(ATitle, ThatNoSlideHasRoomForEndsAfterAWholeWord)
{
    const View view = demoView(60);
    const QStringList words = longText(60).split(QLatin1Char(' '));
    const slides::SlidePainter painter(wholeDeck(view));

    const slides::SlideRecord state = painted(painter, slideOf(painter.deck(), SlideKind::State));

    ASSERT_FALSE(state.cut.isEmpty());
    for (const auto &text : state.texts)
        if (text.words.endsWith(QChar(0x2026))) {
            EXPECT_TRUE(words.contains(text.words.chopped(1).section(QLatin1Char(' '), -1)))
                << text.words.toStdString();
        }
}

TEST(AnAmount, StaysOnOneLineOfASlide)
{
    static const QRegularExpression torn(QStringLiteral("€$|^(mln|mld|%|duizend)"));
    View view = demoView();
    for (int letters = 1; letters < 24; ++letters) {
        for (Decision decision : QList<Decision>(view.state.all<Decision>())) {
            decision.advice = QString(letters, QLatin1Char('n')) +
                              QStringLiteral(" bijstellen naar € 4,55 mln of € 12 mld en dan 45 % van 615 duizend");
            view.state.table<Decision>().put(decision);
        }
        const slides::SlidePainter painter(wholeDeck(view));
        for (const auto &text : painted(painter, slideOf(painter.deck(), SlideKind::Decisions)).texts)
            EXPECT_FALSE(torn.match(text.words).hasMatch()) << text.words.toStdString();
    }
}

TEST(WhatMoved, HasItsSignBelowThatOfTheRowAbove)
{
    View view = demoView();
    View before = view;
    before.today = view.today.addDays(-30);
    const QList<Measure> measures = before.state.all<Measure>();
    Measure verdict = measures[0], status = measures[1], progress = measures[2];
    verdict.healthTime = verdict.healthTime == Health::Intervene ? Health::OnCourse : Health::Intervene;
    status.status = status.status == Status::OnHold ? Status::Preparing : Status::OnHold;
    before.state.table<Measure>().put(verdict);
    before.state.table<Measure>().put(status);
    before.state.table<Measure>().remove(progress.id.value);
    static const text::Wording words(QStringLiteral("nl"));
    const slides::SlidePainter painter(report::DeckMaker(view, before, words, {}).deck());

    const slides::SlideRecord record = painted(painter, slideOf(painter.deck(), SlideKind::Since));

    QMap<double, double> signs; // the last of each row
    for (const QRectF &mark : record.marks)
        signs[mark.center().y()] = std::max(signs.value(mark.center().y()), mark.left());
    ASSERT_GE(signs.size(), 3);
    for (const double left : signs)
        EXPECT_DOUBLE_EQ(left, signs.first());
}

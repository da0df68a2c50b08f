#include "ui/shell/trail.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

Destination page(const char *key, qint64 measure = 0)
{
    return {QString::fromLatin1(key), Id<Measure>{measure}, {}, {}};
}

} // namespace

TEST(TrailTest, GoesBackAndForwardAsABrowserDoes)
{
    Trail trail;
    trail.visit(page("measures", 1));
    trail.visit(page("history"));
    trail.visit(page("measures", 2));

    trail.goBack();
    EXPECT_EQ(trail.before(), page("measures", 1));
    EXPECT_EQ(trail.after(), page("measures", 2));
    trail.goBack();
    EXPECT_FALSE(trail.canGoBack());
    trail.goForward();

    EXPECT_EQ(trail.before(), page("measures", 1));
}

TEST(TrailTest, ForgetsWhatWasAheadWhenSomebodyGoesElsewhere)
{
    Trail trail;
    trail.visit(page("measures"));
    trail.visit(page("history"));
    trail.goBack();

    trail.visit(page("overview"));

    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.before(), page("measures"));
}

TEST(TrailTest, HoldsAPlaceOnceInARowAndAsItWasLeft)
{
    Trail trail;
    trail.visit(page("measures", 1));
    trail.visit(page("measures", 1));
    EXPECT_FALSE(trail.canGoBack());

    trail.update(page("measures", 7));
    trail.visit(page("history"));

    EXPECT_EQ(trail.before(), page("measures", 7));
}

TEST(TrailTest, ForgetsTheOldestPlaces)
{
    Trail trail;
    for (qint64 i = 1; i <= 2 * Trail::longest; ++i)
        trail.visit(page("measures", i));

    int back = 0;
    while (trail.canGoBack()) {
        trail.goBack();
        ++back;
    }

    EXPECT_EQ(back, Trail::longest - 1);
    EXPECT_FALSE(trail.before());
}

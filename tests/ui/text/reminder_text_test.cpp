#include "ui/text/reminder_text.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

struct Reminded
{
    View view{{}, QDate(2021, 4, 8), 0, {}};
    Measure measure = aMeasure(QStringLiteral("M03"));
    Round round;
    Reporter reporter;

    Reminded()
    {
        view.state.table<Programme>().put(aProgramme());
        view.state.table<Measure>().put(measure);
        round.label = QStringLiteral("2021-Q1");
        round.peildatum = QDate(2021, 3, 31);
        round.due = QDate(2021, 4, 14);
        reporter.name = QStringLiteral("SOJ");
        reporter.email = QStringLiteral("soj@regio.nl");
        reporter.asLead = reporter.missingAsLead = {measure.id};
    }
};

} // namespace

TEST(Reminder, NamesWhatIsMissingAndUntilWhen)
{
    const Reminded all;
    const text::Wording words(QStringLiteral("nl"));

    const text::Reminder mail = text::reminderOf(all.view, all.round, all.reporter, words);

    EXPECT_EQ(mail.to, QStringLiteral("soj@regio.nl"));
    EXPECT_TRUE(mail.subject.contains(QStringLiteral("2021-Q1")));
    EXPECT_TRUE(mail.body.contains(QStringLiteral("Beste SOJ")));
    EXPECT_TRUE(mail.body.contains(QStringLiteral("M03 Afwegingskader jeugdhulp")));
    EXPECT_TRUE(mail.body.contains(words.longDate(all.round.due)));
    EXPECT_FALSE(mail.body.contains(QStringLiteral("%1")));
    EXPECT_NE(text::reminderOf(all.view, all.round, all.reporter, text::Wording(QStringLiteral("en"))).body, mail.body);
}

TEST(Reminder, BecomesALinkThatHoldsNothingElse)
{
    text::Reminder mail{QStringLiteral("soj@regio.nl"), QStringLiteral("Ronde\r\nBcc: x@y.nl"),
                        QStringLiteral("a&bcc=x@y.nl\nb")};

    const QByteArray link = text::mailtoOf(mail).toEncoded();

    EXPECT_TRUE(link.startsWith("mailto:soj@regio.nl?subject=Ronde"));
    EXPECT_FALSE(link.contains("&bcc"));
    EXPECT_FALSE(link.contains('\n'));
    EXPECT_TRUE(link.contains("%0D%0Ab")) << link.toStdString();
    EXPECT_EQ(link.count('&'), 1);
}

TEST(Reminder, HasNoLinkToWhatIsNoAddress)
{
    for (const char *to :
         {"soj@regio.nl,x@y.nl", "soj@regio.nl?bcc=x@y.nl", "a b@c.nl", "geen adres", "a@b.nl\nBcc: c@d.nl"})
        EXPECT_FALSE(text::mailtoOf({QString::fromLatin1(to), {}, {}}).isValid()) << to;
    EXPECT_TRUE(text::mailtoOf({{}, QStringLiteral("x"), {}}).isValid());
}

// present: the slides of a meeting as PDF.
#include "app/command_line/command.h"
#include "core/exchange/whole_file.h"
#include "ui/slides/slides_pdf.h"
#include "ui/text/languages.h"

namespace aanjager::commandLine {

namespace {

Result<std::optional<Moment>> momentOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<Moment>();
    return Moment::parse(parser.value(option)).map([](const Moment &moment) { return std::optional(moment); });
}

Result<slides::DeckRequest> deckRequestOf(const QCommandLineParser &parser)
{
    slides::DeckRequest request;
    const auto asOf = momentOf(parser, QStringLiteral("as-of"));
    const auto since = momentOf(parser, QStringLiteral("since"));
    if (!asOf || !since)
        return tl::unexpected(asOf ? since.error() : asOf.error());
    request.asOf = *asOf;
    request.since = *since;
    if (parser.isSet(QStringLiteral("language")))
        request.language = parser.value(QStringLiteral("language"));
    if (!text::languages().contains(request.language))
        return tl::unexpected(notAmong("language", request.language, text::languages().join(QStringLiteral(", "))));
    if (parser.isSet(QStringLiteral("visibility"))) {
        const Vocabulary &levels = vocabularyOf<Visibility>();
        const auto level = levels.indexOf(parser.value(QStringLiteral("visibility")));
        if (!level)
            return tl::unexpected(notAmong("visibility", parser.value(QStringLiteral("visibility")), levels.codes()));
        request.visibility = static_cast<Visibility>(*level);
    }
    if (parser.isSet(QStringLiteral("meeting"))) {
        const QString day = parser.value(QStringLiteral("meeting"));
        request.meeting = QDate::fromString(day, Qt::ISODate);
        if (!request.meeting->isValid())
            return tl::unexpected(notAmong("meeting", day, QStringLiteral("2021-04-22")));
    }
    return request;
}

} // namespace

int runPresent(const QCommandLineParser &parser, Console &console)
{
    const QString output = parser.value(QStringLiteral("output"));
    if (output.isEmpty())
        return console.misused(usageOf(*find("present")));
    if (!output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return console.refuse(notAmong("output", output, QStringLiteral("SLIDES.pdf")));
    const auto request = deckRequestOf(parser);
    if (!request)
        return console.refuse(request.error());
    const auto file = openToRead(parser.positionalArguments().first());
    if (!file)
        return console.refuse(file.error());
    const auto room = parser.isSet(QStringLiteral("dark")) ? slides::Room::Dark : slides::Room::Light;
    const auto written = slides::deckOf(**file, *request)
                             .and_then([room](const report::Deck &deck) { return slides::slidesPdf(deck, room); })
                             .and_then([&](const QByteArray &bytes) { return writeWhole(output, bytes); });
    if (!written)
        return console.refuse(written.error());
    console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(output));
    return done;
}

} // namespace aanjager::commandLine

// report: a report as PDF, HTML or ODT.
#include "app/command_line/command.h"
#include "core/exchange/whole_file.h"
#include "core/report/visible.h"
#include "ui/reporting/report_request.h"
#include "ui/text/languages.h"

#include <QFileInfo>

namespace aanjager::commandLine {

namespace {

Result<void> readMoments(const QCommandLineParser &parser, ReportRequest &request)
{
    const auto moment = Moment::parse(parser.value(QStringLiteral("as-of")));
    if (!moment)
        return tl::unexpected(moment.error());
    request.asOf = *moment;
    if (!parser.isSet(QStringLiteral("since")))
        return {};
    const auto since = Moment::parse(parser.value(QStringLiteral("since")));
    if (!since)
        return tl::unexpected(since.error());
    request.since = *since;
    return {};
}

Result<void> readKind(const QCommandLineParser &parser, ReportRequest &request)
{
    const QString code = parser.value(QStringLiteral("kind"));
    const auto kind = report::kindOf(code);
    if (!kind)
        return tl::unexpected(notAmong("kind", code, report::kindCodes().join(QStringLiteral(", "))));
    request.kind = *kind;
    if (parser.isSet(QStringLiteral("party")) && *kind != report::Kind::Actions)
        return tl::unexpected(notAmong("kind", code, report::codeOf(report::Kind::Actions)));
    return {};
}

Result<ReportRequest> requestOf(const QCommandLineParser &parser)
{
    ReportRequest request;
    if (const auto read = readKind(parser, request); !read)
        return tl::unexpected(read.error());
    if (const auto read = readMoments(parser, request); !read)
        return tl::unexpected(read.error());
    if (parser.isSet(QStringLiteral("language")))
        request.language = parser.value(QStringLiteral("language"));
    if (!text::languages().contains(request.language))
        return tl::unexpected(notAmong("language", request.language, text::languages().join(QStringLiteral(", "))));
    const Vocabulary &levels = vocabularyOf<Visibility>();
    const auto level = levels.indexOf(parser.value(QStringLiteral("visibility")));
    if (!level)
        return tl::unexpected(notAmong("visibility", parser.value(QStringLiteral("visibility")), levels.codes()));
    request.visibility = static_cast<Visibility>(*level);
    request.version = parser.value(QStringLiteral("version")).trimmed();
    if (parser.isSet(QStringLiteral("draft")))
        request.standing = report::Standing::Draft;
    if (parser.isSet(QStringLiteral("final")))
        request.standing = report::Standing::Final;
    return request;
}

/** The party of this name in what the reader may see. Fails with Invalid, naming them all. */
Result<Id<Party>> partyOf(const ProgrammeFile &file, const ReportRequest &request, const QString &name)
{
    return viewAt(file, request.asOf, request.today).and_then([&](const View &whole) {
        return partyCalled(report::visibleTo(whole, request.visibility).state, name);
    });
}

} // namespace

int runReport(const QCommandLineParser &parser, Console &console)
{
    const bool isBoth = parser.isSet(QStringLiteral("draft")) && parser.isSet(QStringLiteral("final"));
    if (!parser.isSet(QStringLiteral("output")) || isBoth)
        return console.misused(usageOf(*find("report")));
    auto request = requestOf(parser);
    if (!request)
        return console.refuse(request.error());
    const QString output = parser.value(QStringLiteral("output"));
    const auto format = reportFormatOf(output);
    if (!format)
        return console.refuse(
            notAmong("output", QFileInfo(output).suffix(), reportSuffixes().join(QStringLiteral(", "))));
    auto file = openToRead(parser.positionalArguments().first());
    if (!file)
        return console.refuse(file.error());
    if (parser.isSet(QStringLiteral("party"))) {
        const auto party = partyOf(**file, *request, parser.value(QStringLiteral("party")).trimmed());
        if (!party)
            return console.refuse(party.error());
        request->party = *party;
    }
    const auto written = reportFile(**file, *request, *format).and_then([&](const QByteArray &bytes) {
        return writeWhole(output, bytes);
    });
    if (!written)
        return console.refuse(written.error());
    console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(output));
    return done;
}

} // namespace aanjager::commandLine

// report: a report as PDF, HTML or ODT.
#include "app/command_line/command.h"
#include "core/exchange/whole_file.h"
#include "ui/reporting/report_request.h"
#include "ui/text/languages.h"

#include <QFileInfo>

namespace aanjager::commandLine {

namespace {

Error notAmong(const char *option, const QString &found, const QString &accepted)
{
    return {ErrorKind::Invalid, {{}, {}, QString::fromLatin1(option)}, found, accepted, QStringLiteral("option")};
}

Result<ReportRequest> requestOf(const QCommandLineParser &parser)
{
    ReportRequest request;
    const auto kind = report::kindOf(parser.value(QStringLiteral("kind")));
    if (!kind)
        return tl::unexpected(
            notAmong("kind", parser.value(QStringLiteral("kind")), report::kindCodes().join(QStringLiteral(", "))));
    request.kind = *kind;
    if (parser.isSet(QStringLiteral("language")))
        request.language = parser.value(QStringLiteral("language"));
    if (!text::languages().contains(request.language))
        return tl::unexpected(notAmong("language", request.language, text::languages().join(QStringLiteral(", "))));
    const Vocabulary &levels = vocabularyOf<Visibility>();
    const auto level = levels.indexOf(parser.value(QStringLiteral("visibility")));
    if (!level)
        return tl::unexpected(notAmong("visibility", parser.value(QStringLiteral("visibility")), levels.codes()));
    request.visibility = static_cast<Visibility>(*level);
    const auto moment = Moment::parse(parser.value(QStringLiteral("as-of")));
    if (!moment)
        return tl::unexpected(moment.error());
    request.asOf = *moment;
    if (parser.isSet(QStringLiteral("since"))) {
        const auto since = Moment::parse(parser.value(QStringLiteral("since")));
        if (!since)
            return tl::unexpected(since.error());
        request.since = *since;
    }
    return request;
}

} // namespace

int runReport(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(QStringLiteral("output")))
        return console.misused(usageOf(*find("report")));
    const auto request = requestOf(parser);
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
    const auto written = reportFile(**file, *request, *format).and_then([&](const QByteArray &bytes) {
        return writeWhole(output, bytes);
    });
    if (!written)
        return console.refuse(written.error());
    console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(output));
    return done;
}

} // namespace aanjager::commandLine

// shot: a page of the window as a picture.
#include "ui/shell/shot.h"

#include "app/command_line/command.h"
#include "ui/text/languages.h"

#include <QRegularExpression>

namespace aanjager::commandLine {

namespace {

Result<ShotRequest> shotOf(const QCommandLineParser &parser)
{
    static const QRegularExpression size(QStringLiteral("^(\\d{2,4})x(\\d{2,4})$"));
    const auto found = size.match(parser.value(QStringLiteral("size")));
    if (!found.hasMatch())
        return tl::unexpected(notAmong("size", parser.value(QStringLiteral("size")), QStringLiteral("1440x900")));
    ShotRequest request;
    request.size = {found.captured(1).toInt(), found.captured(2).toInt()};
    request.file = parser.positionalArguments().value(0);
    if (parser.isSet(QStringLiteral("page")))
        request.page = parser.value(QStringLiteral("page"));
    request.measure = parser.value(QStringLiteral("measure"));
    request.tab = parser.value(QStringLiteral("tab"));
    request.dark = parser.isSet(QStringLiteral("dark"));
    request.language = parser.value(QStringLiteral("language"));
    if (!text::languages().contains(request.language))
        return tl::unexpected(notAmong("language", request.language, text::languages().join(QStringLiteral(", "))));
    request.scale = parser.value(QStringLiteral("scale")).toDouble();
    if (request.scale < 1 || request.scale > 4)
        return tl::unexpected(notAmong("scale", parser.value(QStringLiteral("scale")), QStringLiteral("1 – 4")));
    request.textSize = parser.value(QStringLiteral("text-size")).toInt();
    if (request.textSize < 100 || request.textSize > 200)
        return tl::unexpected(
            notAmong("text-size", parser.value(QStringLiteral("text-size")), QStringLiteral("100 – 200")));
    request.list = parser.value(QStringLiteral("from"));
    request.step = parser.value(QStringLiteral("step")).toInt();
    if (request.step < 1 || request.step > 4)
        return tl::unexpected(notAmong("step", parser.value(QStringLiteral("step")), QStringLiteral("1 – 4")));
    if (parser.isSet(QStringLiteral("slide"))) {
        request.slide = parser.value(QStringLiteral("slide")).toInt();
        if (*request.slide < 1)
            return tl::unexpected(notAmong("slide", parser.value(QStringLiteral("slide")), QStringLiteral("1 – …")));
    }
    request.output = parser.value(QStringLiteral("output"));
    return request;
}

} // namespace

int runShot(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(QStringLiteral("output")))
        return console.misused(usageOf(*find("shot")));
    const auto drawn = shotOf(parser).and_then(shot);
    if (!drawn)
        return console.refuse(drawn.error());
    console.line(
        console.say(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(parser.value(QStringLiteral("output"))));
    return done;
}

} // namespace aanjager::commandLine

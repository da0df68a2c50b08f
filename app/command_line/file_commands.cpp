// demo and check: a file as a whole.
#include "app/command_line/command.h"
#include "core/exchange/demo.h"

#include <QJsonArray>

namespace aanjager::commandLine {

int runDemo(const QCommandLineParser &parser, Console &console)
{
    const QString path = parser.positionalArguments().first();
    if (const auto written = writeDemo(path); !written)
        return console.refuse(written.error());
    console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "The demonstration programme is in %1.")).arg(path));
    return done;
}

namespace {

QJsonObject findingsJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{QStringLiteral("code"), finding.code}, {QStringLiteral("detail"), finding.detail}});
    return {{QStringLiteral("ok"), findings.isEmpty()}, {QStringLiteral("findings"), list}};
}

Result<QList<Finding>> findingsOf(const QString &path)
{
    auto file = openToRead(path);
    if (file)
        return (*file)->verify();
    if (file.error().kind == ErrorKind::Format)
        return QList<Finding>{{QStringLiteral("file"), file.error().detail}};
    return tl::unexpected(file.error());
}

} // namespace

int runCheck(const QCommandLineParser &parser, Console &console)
{
    const QString path = parser.positionalArguments().first();
    const auto findings = findingsOf(path);
    if (!findings)
        return console.refuse(findings.error());
    if (parser.isSet(QStringLiteral("json"))) {
        console.json(findingsJson(*findings));
        return findings->isEmpty() ? done : refused;
    }
    if (findings->isEmpty()) {
        console.line(console
                         .say(QT_TRANSLATE_NOOP("CommandLine",
                                                "%1 is whole: pages, references, schema, chain of changes and seal."))
                         .arg(path));
        return done;
    }
    for (const Finding &finding : *findings)
        console.line(finding.code + QStringLiteral(": ") + finding.detail);
    return refused;
}

} // namespace aanjager::commandLine

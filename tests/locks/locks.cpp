#include "tests/locks/locks.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <functional>

namespace aanjager::locks {

namespace {

/** Calls found(line, match) for each match of the pattern in the code, comments left out. */
void eachMatch(const Source &source, const QRegularExpression &pattern,
               const std::function<void(qsizetype, const QRegularExpressionMatch &)> &found)
{
    const QString code = withoutComments(source.text);
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        found(lineAt(code, match.capturedStart()), match);
    }
}

/** Calls found(line, quoted, name) for each include of the file. */
void eachInclude(const Source &source, const std::function<void(qsizetype, bool, const QString &)> &found)
{
    static const QRegularExpression include(QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])re"),
                                            QRegularExpression::MultilineOption);
    eachMatch(source, include, [&](qsizetype line, const QRegularExpressionMatch &match) {
        found(line, match.capturedView(1) == u'"', match.captured(2));
    });
}

/** "core/base" of "core/base/money.h", "ui" of anything below ui; empty where the path is of no layer. Resources lie
 * below ui. */
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() > 2 && parts.first() == u"core")
        return parts.first() + u'/' + parts.at(1);
    static const QStringList whole{QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("resources")};
    return parts.size() > 1 && whole.contains(parts.first()) ? parts.first() : QString();
}

/** Which layers each layer may include beside itself. */
const QMap<QString, QStringList> &arrows()
{
    static const QStringList storage{QStringLiteral("core/domain"), QStringLiteral("core/base")};
    static const QStringList insight = QStringList{QStringLiteral("core/storage")} + storage;
    static const QStringList upper = QStringList{QStringLiteral("core/insight")} + insight;
    static const QStringList ui = upper + QStringList{QStringLiteral("core/exchange"), QStringLiteral("core/report"),
                                                      QStringLiteral("resources")};
    static const QMap<QString, QStringList> all{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/domain"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/storage"), storage},
        {QStringLiteral("core/insight"), insight},
        {QStringLiteral("core/exchange"), upper},
        {QStringLiteral("core/report"), upper},
        {QStringLiteral("resources"), {}},
        {QStringLiteral("ui"), ui},
        {QStringLiteral("app"), QStringList{QStringLiteral("ui")} + ui},
    };
    return all;
}

bool mayHoldSql(const QString &path)
{
    return path.startsWith(u"core/storage/") || path.startsWith(u"core/insight/");
}

/** The arguments of a call, from just behind its opening bracket. Brackets and template lists hold their commas. */
QStringList argumentsOf(const QString &code, qsizetype from)
{
    static const QRegularExpression templateList(QStringLiteral(R"(<[\w\s:,&*]*>)"));
    QStringList arguments{QString()};
    int depth = 0;
    for (qsizetype at = from; at < code.size(); ++at) {
        const QChar sign = code.at(at);
        if (sign == u'<') {
            const auto list = templateList.match(code, at, QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
            if (list.hasMatch())
                at = list.capturedEnd() - 1;
            continue;
        }
        depth += QStringLiteral("([{").contains(sign) ? 1 : QStringLiteral(")]}").contains(sign) ? -1 : 0;
        if (depth < 0)
            break;
        if (depth == 0 && sign == u',')
            arguments.append(QString());
        else
            arguments.last().append(sign);
    }
    for (QString &argument : arguments)
        argument = argument.trimmed();
    return arguments;
}

bool connectsAlone(const QStringList &arguments)
{
    static const QRegularExpression signal(QStringLiteral(R"(^(&|q(Const|NonConst)?Overload|QOverload))"));
    return arguments.size() >= 3 && signal.match(arguments.at(1)).hasMatch() &&
           (arguments.size() == 3 || arguments.at(2).startsWith(u'['));
}

} // namespace

Findings includesAgainstTheArrows(const Sources &sources)
{
    Findings findings;
    for (const Source &source : sources) {
        const QString from = layerOf(source.path);
        eachInclude(source, [&](qsizetype line, bool quoted, const QString &name) {
            const QString to = layerOf(name);
            if (to.isEmpty() && quoted && !name.endsWith(u".moc"))
                findings.append({source.path, line, QStringLiteral("names no layer: %1").arg(name)});
            if (!to.isEmpty() && to != from && !arrows().value(from).contains(to))
                findings.append({source.path, line, QStringLiteral("%1 may not include %2").arg(from, name)});
        });
    }
    return findings;
}

Findings screenInCore(const Sources &sources)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    Findings findings;
    for (const Source &source : sources) {
        if (!source.path.startsWith(u"core/"))
            continue;
        eachInclude(source, [&](qsizetype line, bool, const QString &name) {
            if (!name.startsWith(u'Q', Qt::CaseInsensitive) || name.startsWith(u"qpdf/"))
                return;
            const QString inCore = name.startsWith(u"QtCore/") ? name : QStringLiteral("QtCore/") + name;
            if (!QFileInfo::exists(headers + u'/' + inCore))
                findings.append({source.path, line, QStringLiteral("core has no screen: %1").arg(name)});
        });
    }
    return findings;
}

Findings sqlOutsideTheDoor(const Sources &sources)
{
    static const QRegularExpression sql(QStringLiteral(
        R"(\b(SELECT\s[^;]*?\bFROM\b|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA\s+\w))"));
    Findings findings;
    for (const Source &source : sources) {
        if (mayHoldSql(source.path))
            continue;
        eachInclude(source, [&](qsizetype line, bool, const QString &name) {
            if (name.startsWith(u"sqlite3") || name.startsWith(u"SQLiteCpp/"))
                findings.append({source.path, line, QStringLiteral("SQLite stays behind the door: %1").arg(name)});
        });
        eachMatch(source, sql, [&](qsizetype line, const QRegularExpressionMatch &match) {
            findings.append(
                {source.path, line,
                 QStringLiteral("SQL outside core/storage and core/insight: %1").arg(match.captured().simplified())});
        });
    }
    return findings;
}

Findings connectsWithoutContext(const Sources &sources)
{
    static const QRegularExpression call(QStringLiteral(R"(\b(connect|singleShot)\s*\()"));
    Findings findings;
    for (const Source &source : sources) {
        const QString code = withoutComments(source.text);
        eachMatch(source, call, [&](qsizetype line, const QRegularExpressionMatch &match) {
            const QStringList arguments = argumentsOf(code, match.capturedEnd());
            const bool shot = match.capturedView(1) == u"singleShot";
            if (shot ? arguments.last().startsWith(u'[') && arguments.size() == 2 : connectsAlone(arguments))
                findings.append(
                    {source.path, line, QStringLiteral("%1 without a context object").arg(match.captured(1))});
            if (arguments.join(u',').contains(QStringLiteral("SIGNAL(")) ||
                arguments.join(u',').contains(QStringLiteral("SLOT(")))
                findings.append({source.path, line, QStringLiteral("connect by text")});
        });
    }
    return findings;
}

Findings filesTooLong(const Sources &sources)
{
    Findings findings;
    for (const Source &source : sources) {
        const qsizetype lines = source.text.count(u'\n'), most = source.path.endsWith(u".h") ? 200 : 400;
        if (lines > most)
            findings.append({source.path, lines, QStringLiteral("has more than %1 lines").arg(most)});
    }
    return findings;
}

Findings unfinishedWork(const Sources &sources)
{
    static const QRegularExpression note(QStringLiteral(R"(\b(TODO|FIXME|XXX|HACK)\b)"));
    Findings findings;
    for (const Source &source : sources) {
        for (auto matches = note.globalMatch(source.text); matches.hasNext();) {
            const auto match = matches.next();
            findings.append({source.path, lineAt(source.text, match.capturedStart()), match.captured()});
        }
    }
    return findings;
}

Findings namespacesOpenedInHeaders(const Sources &sources)
{
    static const QRegularExpression opened(QStringLiteral(R"(\busing\s+namespace\s+[\w:]+)"));
    Findings findings;
    for (const Source &source : sources) {
        if (!source.path.endsWith(u".h"))
            continue;
        eachMatch(source, opened, [&](qsizetype line, const QRegularExpressionMatch &match) {
            findings.append({source.path, line, match.captured()});
        });
    }
    return findings;
}

} // namespace aanjager::locks

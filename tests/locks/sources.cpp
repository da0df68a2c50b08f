#include "tests/locks/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace aanjager::locks {

Sources readSources(const QString &root, const QStringList &folders)
{
    const QDir base(root);
    Sources sources;
    for (const QString &folder : folders) {
        QDirIterator files(base.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QString withoutComments(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral(R"re(R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*+"|'(?:\\.|[^'\\\n])++'|//[^\n]*+|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.capturedView().startsWith(u'/'))
            continue;
        const auto last = code.begin() + match.capturedEnd();
        for (auto at = code.begin() + match.capturedStart(); at != last; ++at)
            *at = *at == u'\n' ? u'\n' : u' ';
    }
    return code;
}

qsizetype lineAt(const QString &text, qsizetype offset)
{
    return QStringView(text).first(offset).count(u'\n') + 1;
}

std::string told(const Findings &findings)
{
    std::string lines;
    for (const Finding &finding : findings)
        lines += QStringLiteral("%1:%2 %3\n").arg(finding.path).arg(finding.line).arg(finding.what).toStdString();
    return lines;
}

} // namespace aanjager::locks

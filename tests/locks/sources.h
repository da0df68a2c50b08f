#pragma once

#include <QList>
#include <QString>
#include <string>

namespace aanjager::locks {

/** One file of the project: its path from the root ("core/base/money.h") and its text. */
struct Source
{
    QString path;
    QString text;
};
using Sources = QList<Source>;

/** One place where a lock is broken, and what is wrong there. Lines count from 1. */
struct Finding
{
    QString path;
    qsizetype line = 0;
    QString what;
};
using Findings = QList<Finding>;

/** Every .cpp and .h below the named folders of root, sorted by path; a folder that is not there yet gives none. */
Sources readSources(const QString &root, const QStringList &folders);

/** The text with each comment blanked, line ends kept; what looks like a comment inside a string literal stays. */
QString withoutComments(const QString &text);

/** The line, from 1, on which the character at this offset stands. */
qsizetype lineAt(const QString &text, qsizetype offset);

/** One line a finding: "path:line what"; nothing found is the empty text. */
std::string told(const Findings &findings);

} // namespace aanjager::locks

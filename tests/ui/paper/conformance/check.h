#pragma once

#include "tests/ui/paper/conformance/paper_file.h"

#include <QStringList>
#include <iosfwd>

namespace aanjager::conformance {

/** One requirement that a file of ours is held to. */
struct Check
{
    const char *clauses; ///< as docs/pdf.md gives them: "UA" is ISO 14289-1, "A" is ISO 19005-2
    const char *name;
    QStringList (*find)(PaperFile &);            ///< what is wrong, a line each; empty when the file keeps to it
    QByteArray (*spoil)(const QByteArray &good); ///< the file, broken in just this way
    std::vector<const char *> also = {};         ///< other checks that the same damage cannot but break
};

/** A finding about an element. */
QString said(const Element &element, const QString &what);

/** Lets a failing test name its check. */
void PrintTo(const Check &check, std::ostream *out);

std::vector<Check> fileChecks();
std::vector<Check> streamChecks();
std::vector<Check> contentChecks();
std::vector<Check> graphicsChecks();
std::vector<Check> fontChecks();
std::vector<Check> glyphChecks();
std::vector<Check> interactiveChecks();
std::vector<Check> annotationChecks();
std::vector<Check> metadataChecks();
std::vector<Check> structureChecks();
std::vector<Check> wordChecks();
std::vector<Check> tableAndListChecks();

/** All of them; names are unique. */
const std::vector<Check> &allChecks();

} // namespace aanjager::conformance

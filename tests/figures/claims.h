#pragma once

#include "ui/text/wording.h"

#include <QJsonObject>

namespace aanjager::figures {

/** A figure that `show --json` tells, as a reader must find it on paper: a regular expression over text with single
 * spaces. */
struct Claim
{
    QString what;
    QString pattern;
};

/** What a summary must say: key figures, verdicts per aspect, savings, decisions, who reported, and each measure's row
 * (in this order of the rows). `measures` and `overview` are the answers of `show FILE … --json`. */
QList<Claim> claimsOfSummary(const QJsonObject &overview, const QJsonObject &measures, const text::Wording &words);

/** What the pages with the matrix must say: how far each measure and municipality is, and all together. `matrix` is the
 * answer of `show FILE matrix --json`. */
QList<Claim> claimsOfMatrix(const QJsonObject &matrix, const text::Wording &words);

/** What the lists of actions must say: how much each party has open and how much of it is late. */
QList<Claim> claimsOfActions(const QJsonObject &overview, const text::Wording &words);

/** A PDF's text in the order it is read, with every white space a single space; a page is an entry. */
QStringList pagesOf(const QByteArray &pdf);
/** The same as one text. */
QString textOf(const QByteArray &pdf);

/** The claims that the text does not bear out, each with what was looked for. */
QStringList brokenClaims(const QString &text, const QList<Claim> &claims);

} // namespace aanjager::figures

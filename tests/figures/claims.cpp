#include "tests/figures/claims.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <cmath>

namespace aanjager::figures {

namespace {

/** The text as a pattern; a line may have been broken after a hyphen. */
QString literal(const QString &text)
{
    return QRegularExpression::escape(QString(text).replace(QChar::Nbsp, QLatin1Char(' ')).simplified())
        .replace(QStringLiteral("\\-"), QStringLiteral("\\- ?"));
}

int count(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

QString percent(const QJsonValue &value)
{
    return QString::number(value.toInt()) + QLatin1Char('%');
}

/** The euros of JSON as a sum; `qualifier` is that of the whole. */
QString money(const QJsonValue &euros, const text::Wording &words, Qualifier qualifier = Qualifier::Exact)
{
    return words.money(Money{std::llround(euros.toDouble() * 100), qualifier});
}

template <class Enum> Enum fromCode(const QJsonValue &code)
{
    return static_cast<Enum>(*vocabularyOf<Enum>().indexOf(code.toString()));
}

QString said(const text::Wording &words, const char *source)
{
    return literal(words.say(source));
}

Claim progressClaim(const QJsonObject &overview, const text::Wording &words)
{
    const QJsonObject progress = overview.value(QLatin1String("progress")).toObject();
    const int reported = count(progress, "reported"), applicable = count(progress, "applicable");
    QString pattern = said(words, "Progress");
    if (reported < applicable)
        pattern += QStringLiteral(", ") + literal(words.say("%1 of %2 reported").arg(reported).arg(applicable));
    const QJsonValue reached = progress.value(QLatin1String("percent"));
    const QJsonValue planned = progress.value(QLatin1String("planned"));
    pattern += QLatin1Char(' ') + (reached.isNull() ? said(words, "not reported") : literal(percent(reached)));
    if (!planned.isNull())
        pattern += QLatin1Char(' ') + literal(words.say("plan %1").arg(percent(planned)));
    return {QStringLiteral("progress"), pattern};
}

QString verdictCounts(const QJsonObject &counts, const text::Wording &words)
{
    QString pattern;
    for (const Health health : {Health::OnCourse, Health::Attention, Health::Intervene})
        pattern += QLatin1Char(' ') + literal(report::uncapitalised(words.label(health))) + QLatin1Char(' ') +
                   QString::number(counts.value(vocabularyOf<Health>().code(static_cast<int>(health))).toInt(-1));
    if (count(counts, "unknown") > 0)
        pattern += QLatin1Char(' ') + literal(report::uncapitalised(words.verdict(std::nullopt))) + QLatin1Char(' ') +
                   QString::number(count(counts, "unknown"));
    return pattern + QStringLiteral("\\b");
}

QList<Claim> verdictClaims(const QJsonObject &overview, const text::Wording &words)
{
    const QJsonObject whole = overview.value(QLatin1String("byHealth")).toObject();
    const int known = count(whole, "on_course") + count(whole, "attention") + count(whole, "intervene");
    QList<Claim> claims = {
        {QStringLiteral("verdicts known"),
         literal(words.say("Verdict known of %1 of %2").arg(known).arg(count(overview, "measures")))}};
    const QJsonObject aspects = overview.value(QLatin1String("byAspect")).toObject();
    for (const QString &aspect : aspects.keys())
        claims.append({QStringLiteral("verdicts on ") + aspect,
                       literal(words.aspect(aspect)) + verdictCounts(aspects.value(aspect).toObject(), words)});
    return claims;
}

QList<Claim> savingsClaims(const QJsonObject &overview, const text::Wording &words)
{
    const QJsonObject savings = overview.value(QLatin1String("savings")).toObject();
    const QJsonValue planned = savings.value(QLatin1String("planned"));
    const QJsonValue realised = savings.value(QLatin1String("realised"));
    const QJsonValue deficit = savings.value(QLatin1String("deficit"));
    const QString year = QString::number(count(savings, "plannedYear"));
    QList<Claim> claims;
    if (!realised.isNull())
        claims.append({QStringLiteral("saved"),
                       said(words, "Saved so far") + QLatin1Char(' ') + literal(money(realised, words))});
    if (!planned.isNull() && realised.isNull())
        claims.append({QStringLiteral("saving planned"), said(words, "Saving planned") + QLatin1Char(' ') +
                                                             literal(money(planned, words)) + QStringLiteral(".*") +
                                                             year});
    else if (!planned.isNull())
        claims.append({QStringLiteral("saving planned"),
                       literal(words.say("planned %1").arg(words.say("%1 in %2").arg(money(planned, words), year)))});
    if (!deficit.isNull()) {
        const auto qualifier = fromCode<Qualifier>(savings.value(QLatin1String("deficitQualifier")));
        claims.append({QStringLiteral("deficit"), QStringLiteral("(?i)") + said(words, "Deficit") + QLatin1Char(' ') +
                                                      literal(money(deficit, words, qualifier))});
    }
    return claims;
}

QString verdictOf(const QJsonObject &measure, const QString &aspect, bool isEnded, const text::Wording &words)
{
    const QJsonValue code = measure.value(QLatin1String("health")).toObject().value(aspect);
    if (code.isNull())
        return isEnded ? QString() : QLatin1Char(' ') + literal(words.verdict(std::nullopt));
    return QLatin1Char(' ') + literal(words.label(fromCode<Health>(code)));
}

/** A measure's row of the table: number, title, who, status, verdicts in the order of the aspects, progress. */
Claim rowClaim(const QJsonObject &measure, const QStringList &aspects, const text::Wording &words)
{
    const QString number = measure.value(QLatin1String("number")).toString();
    const auto status = fromCode<Status>(measure.value(QLatin1String("status")));
    QString pattern = literal(number) + QLatin1Char(' ') + literal(measure.value(QLatin1String("title")).toString()) +
                      QStringLiteral("(?: [^%]*?)? ") + literal(words.label(status));
    for (const QString &aspect : aspects)
        pattern += verdictOf(measure, aspect, isEnded(status), words);
    const QJsonValue progress = measure.value(QLatin1String("progress"));
    pattern +=
        QLatin1Char(' ') + (progress.isNull() ? literal(words.verdict(std::nullopt)) : literal(percent(progress)));
    return {QStringLiteral("row of ") + number, pattern};
}

} // namespace

QList<Claim> claimsOfSummary(const QJsonObject &overview, const QJsonObject &measures, const text::Wording &words)
{
    QList<Claim> claims = {progressClaim(overview, words)};
    claims += verdictClaims(overview, words);
    claims += savingsClaims(overview, words);
    const int asked = count(overview, "decisionsAsked");
    claims.append({QStringLiteral("decisions"),
                   asked == 0 ? said(words, "No decision is asked of you now.")
                              : literal(words.say("We ask you for %1 decisions", asked).arg(words.inWords(asked)))});
    const QJsonObject round = overview.value(QLatin1String("round")).toObject();
    if (!round.isEmpty() && count(round, "reported") < count(round, "expected"))
        claims.append({QStringLiteral("reported"),
                       QStringLiteral("(?i)") + literal(words.inWords(count(round, "reported"))) +
                           QStringLiteral(" (?:of|van) ") + literal(words.inWords(count(round, "expected")))});
    // The aspects in the order of the paper's columns: JSON keeps its keys by name, a programme has its own order.
    const QStringList order = {QStringLiteral("time"), QStringLiteral("money"), QStringLiteral("quality"),
                               QStringLiteral("risk")};
    QStringList aspects;
    for (const QString &aspect : order)
        if (overview.value(QLatin1String("byAspect")).toObject().contains(aspect))
            aspects.append(aspect);
    for (const QJsonValue measure : measures.value(QLatin1String("measures")).toArray())
        claims.append(rowClaim(measure.toObject(), aspects, words));
    return claims;
}

QList<Claim> claimsOfMatrix(const QJsonObject &matrix, const text::Wording &words)
{
    const auto total = [](const QJsonObject &counts) {
        return QStringLiteral("%1 ?(?:van|of|/) ?%2").arg(count(counts, "underWay")).arg(count(counts, "applicable"));
    };
    const QJsonArray rows = matrix.value(QLatin1String("rows")).toArray();
    QStringList numbers, columns;
    for (const QJsonValue row : rows)
        numbers.append(literal(row.toObject().value(QLatin1String("number")).toString()));
    const QString withinRow = QStringLiteral("(?:(?!(?:%1) ).)*?").arg(numbers.join(QLatin1Char('|')));
    QList<Claim> claims;
    for (qsizetype i = 0; i < rows.size(); ++i)
        claims.append({QStringLiteral("matrix row of ") + numbers.at(i),
                       QStringLiteral("\\b%1 %2 %3 (?:%4|%5)")
                           .arg(numbers.at(i), withinRow, total(rows.at(i).toObject()), numbers.join(QLatin1Char('|')),
                                said(words, "Under way or finished"))});
    for (const QJsonValue column : matrix.value(QLatin1String("columns")).toArray())
        columns.append(total(column.toObject()));
    claims.append({QStringLiteral("matrix totals"), said(words, "Under way or finished/applicable") + QLatin1Char(' ') +
                                                        columns.join(QLatin1Char(' ')) + QLatin1Char(' ') +
                                                        total(matrix.value(QLatin1String("total")).toObject())});
    return claims;
}

QList<Claim> claimsOfActions(const QJsonObject &overview, const text::Wording &words)
{
    QList<Claim> claims;
    for (const QJsonValue value : overview.value(QLatin1String("actionsByParty")).toArray()) {
        const QJsonObject party = value.toObject();
        const int open = count(party, "open"), overdue = count(party, "overdue");
        if (open == 0)
            continue;
        const QString known = party.value(QLatin1String("party")).toString();
        const QString name = known.isEmpty() ? words.say("without a party") : known;
        QString pattern = literal(words.say("List of actions: %1").arg(name)) +
                          QStringLiteral(" %1[.:]").arg(literal(
                              report::capitalised(words.say("%1 open actions", open).arg(words.inWords(open)))));
        if (overdue > 0)
            pattern += QStringLiteral(" %1\\b.*%2 %3\\b")
                           .arg(literal(words.say("%1 are late", overdue).arg(words.inWords(overdue))),
                                said(words, "Late now"))
                           .arg(overdue);
        claims.append({QStringLiteral("actions of ") + name, pattern});
    }
    return claims;
}

QStringList pagesOf(const QByteArray &pdf)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")});
    tool.write(pdf);
    tool.closeWriteChannel();
    tool.waitForFinished();
    QStringList pages = QString::fromUtf8(tool.readAllStandardOutput()).split(QLatin1Char('\f'));
    for (QString &page : pages)
        page = page.replace(QChar::Nbsp, QLatin1Char(' ')).simplified();
    return pages;
}

QString textOf(const QByteArray &pdf)
{
    return pagesOf(pdf).join(QLatin1Char(' '));
}

QStringList brokenClaims(const QString &text, const QList<Claim> &claims)
{
    QStringList broken;
    for (const Claim &claim : claims)
        if (!QRegularExpression(claim.pattern).match(text).hasMatch())
            broken.append(claim.what + QStringLiteral(": ") + claim.pattern);
    return broken;
}

} // namespace aanjager::figures

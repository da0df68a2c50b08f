#include "core/exchange/header_words.h"

#include "core/domain/measure.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <algorithm>
#include <span>

namespace aanjager {

namespace {

struct Words
{
    const char *to;
    const char *phrases; ///< folded, parted by bars
};

constexpr Words fieldWords[] = {
    {"number", "nr|nummer|no|number|id|code|volgnummer|volgnr|maatregelnummer|maatregel nr|numero"},
    {"title", "maatregel|titel|title|naam maatregel|maatregelnaam|naam|name|project name|project|projectnaam|opgave|"
              "actielijn|measure|initiative|initiatief|onderwerp|actie|action|titre|titre de l action|intitule"},
    {"action", "sous action|titre de la sous action|subactie|sub actie|deelactie|actie bij maatregel|sub action"},
    {"description", "descriptif|omschrijving|beschrijving|description|inhoud|wat gaan we doen|doel en inhoud"},
    {"theme",
     "thema|theme|programmalijn|categorie|category|report category|cluster|axe|pijler|spoor|domein|hoofdthema"},
    {"owners", "aan de lat|wie staat aan de lat|aan zet|owner kind|eigenaar|eigenaarstype|soort trekker|at bat|owner|"
               "uitvoerder|uitvoerders"},
    {"lead", "trekker|owner|eigenaar|wie trekt|projectleider|verantwoordelijke|lead|project "
             "lead|coordinator|contactpersoon|sro|"
             "actiehouder|responsable|pilote|personne pilote"},
    {"lead_party",
     "lead party|structure pilote|organisatie|department|departement|organisation|organization|partij|dienst|afdeling"},
    {"sponsor", "portefeuillehouder|bestuurlijk trekker|bestuurlijk opdrachtgever|opdrachtgever|sponsor|wethouder"},
    {"status", "status|stand|fase|state|stage|phase|stand van zaken|avancement|statut"},
    {"health", "stoplicht|rag|rag status|rag rating|colour rating|color rating|kleur|status kleur|kleur status|oordeel|"
               "verdict|health|rating|verkeerslicht|traffic light|overall rag|overall status colour|totaaloordeel|"
               "stoplicht totaal|stoplicht algemeen|oordeel totaal|algemeen oordeel"},
    {"health.time", "stoplicht tijd|oordeel tijd|tijd|health time|stoplicht planning|oordeel planning|rag time|"
                    "rag schedule|schedule rag"},
    {"health.money", "stoplicht geld|oordeel geld|stoplicht financien|oordeel financien|stoplicht budget|health money|"
                     "rag money|rag budget|budget rag|cost rag"},
    {"health.quality", "stoplicht kwaliteit|oordeel kwaliteit|health quality|rag quality|quality rag"},
    {"health.risk", "stoplicht risico|oordeel risico|health risk|rag risk|risk rag"},
    {"progress", "gereed|voortgang|percentage|percentage gereed|progress|percent complete|complete|voortgang in"},
    {"starts", "start|startdatum|begin|begindatum|start date|starts|aanvang|van|begonnen|debut|date de debut"},
    {"ends", "eind|einddatum|einde|end date|end|ends|finish|finish date|deadline|gereed op|gereed per|planning gereed|"
             "planning|due|due date|oplevering|opleverdatum|tot|date de fin|calendrier"},
    {"cause", "oorzaak|cause|rating comment|toelichting stoplicht|toelichting oordeel"},
    {"consequence", "gevolg|gevolgen|consequence|consequences"},
    {"correction", "bijsturing|correction|beheersmaatregel|bijsturingsmaatregel"},
    {"achieved", "bereikt|behaald|achieved|achievements|resultaat|resultaten|behaalde resultaten"},
    {"next_step", "volgende stap|volgende stappen|vervolg|vervolgstap|vervolgstappen|next step|next steps"},
    {"support_asked", "steun gevraagd|gevraagde steun|hulpvraag|support asked|support needed"},
    {"hindrances", "knelpunt|knelpunten|belemmering|belemmeringen|hindrances"},
    {"precondition", "randvoorwaarde|randvoorwaarden|precondition|preconditions"},
    {"plain_text", "plain text|tekst in gewone taal"},
    {"target_groups", "doelgroep|doelgroepen|target group|target groups"},
    {"scale", "schaal|scale|schaalniveau"},
    {"merged_into", "opgegaan in|samengevoegd met|merged into"},
    {"maturity", "rijpheid|maturity"},
    {"reported", "peildatum|laatst bijgewerkt|bijgewerkt|bijgewerkt op|gemeld|reported|last updated|updated"},
    {"year", "jaar|year|boekjaar|kalenderjaar"},
    {"notes", "toelichting|opmerking|opmerkingen|comment|comments|remarks|notes|notities|explanation|bijzonderheden|"
              "schedule comment|budget comment|variance comment"},
};

constexpr Words moneyWords[] = {
    {"saving_written_off", "afgeboekt|written off|afgeboekte besparing"},
    {"saving_forecast", "prognose|verwachte besparing|besparing verwacht|prognose besparing|saving forecast"},
    {"saving_realised", "gerealiseerd|gerealiseerde besparing|besparing gerealiseerd|realisatie|realised|realized"},
    {"saving_planned", "besparing|besparingen|saving|savings|opbrengst|opbrengsten|bezuiniging|taakstelling|baten"},
    {"state_grant", "rijksbijdrage|grant|subsidie"},
    {"deficit", "tekort|deficit"},
    {"spend", "uitgaven|uitgegeven|besteed|spend|spent|lasten|forecast"},
    {"cost", "kosten|investering|investeringen|budget|begroting|cost|costs|wlc|bedrag"},
};

/** How well a phrase fits a folded header: whole, at its start, or somewhere as whole words; longer phrases better. */
int fit(const QString &header, const QString &phrase)
{
    const int length = static_cast<int>(std::min<qsizetype>(phrase.size(), 20));
    if (header == phrase)
        return 100 + length;
    if (phrase.size() < 3)
        return 0;
    for (qsizetype at = header.indexOf(phrase); at >= 0; at = header.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        const bool isWhole = (at == 0 || header[at - 1] == u' ') && (end == header.size() || header[end] == u' ');
        if (isWhole)
            return (at == 0 ? 70 : 50) + length;
    }
    return 0;
}

/** What phrases mean, ready to be held against headers. */
struct Phrases
{
    QString to;
    QStringList phrases;
};

QList<Phrases> splitPhrases(std::span<const Words> words)
{
    QList<Phrases> split;
    for (const Words &entry : words)
        split.append({QString::fromLatin1(entry.to), QString::fromLatin1(entry.phrases).split(u'|')});
    return split;
}

int bestFit(const QString &header, const QStringList &phrases)
{
    int best = 0;
    for (const QString &phrase : phrases)
        best = std::max(best, fit(header, phrase));
    return best;
}

/** The header without a year, so that "besparing 2021" is the word itself. */
QString withoutYear(const QString &header)
{
    static const QRegularExpression year(QStringLiteral("\\b20\\d\\d\\b"));
    return QString(header).remove(year).simplified();
}

std::pair<int, std::optional<MoneyKind>> moneyFit(const QString &header)
{
    static const QList<Phrases> kinds = splitPhrases(moneyWords);
    std::pair<int, std::optional<MoneyKind>> best;
    for (const Phrases &words : kinds)
        if (const int score = bestFit(header, words.phrases); score > best.first) {
            const auto kind = vocabularyOf<MoneyKind>().indexOf(words.to);
            best = {score, static_cast<MoneyKind>(kind.value_or(0))};
        }
    return best;
}

} // namespace

QList<HeaderMeaning> meaningsOf(QStringView header)
{
    const QString words = withoutYear(folded(header));
    QList<HeaderMeaning> meanings;
    if (words.isEmpty()) {
        if (header.contains(u'%'))
            meanings.append({QStringLiteral("progress"), 100});
        return meanings;
    }
    for (const Field &field : describe<Measure>().fields)
        if (header.trimmed().compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0)
            meanings.append({QString::fromLatin1(field.name), 200});
    static const QList<Phrases> fields = splitPhrases(fieldWords);
    for (const Phrases &candidate : fields)
        if (const int score = bestFit(words, candidate.phrases); score > 0)
            meanings.append({candidate.to, score});
    if (const auto money = moneyFit(words); money.second)
        meanings.append({target::moneyLine.toString(), money.first});
    std::stable_sort(meanings.begin(), meanings.end(),
                     [](const HeaderMeaning &a, const HeaderMeaning &b) { return a.score > b.score; });
    return meanings;
}

std::optional<MoneyKind> moneyKindOf(QStringView header)
{
    return moneyFit(withoutYear(folded(header))).second;
}

std::optional<int> yearIn(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("(?<!\\d)20\\d\\d(?!\\d)"));
    const auto match = form.match(text.toString());
    return match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
}

} // namespace aanjager

#include "core/exchange/header_words.h"

#include "core/domain/measure.h"
#include "core/exchange/value_parsers.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <span>
#include <utility>
#include <vector>

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

/** Phrases and what they mean, to be held against headers. */
class PhraseBook
{
public:
    explicit PhraseBook(std::span<const Words> words)
    {
        for (const Words &entry : words) {
            for (const QByteArray &phrase : QByteArray(entry.phrases).split('|'))
                m_phrases.append({QString::fromLatin1(phrase), static_cast<int>(m_meanings.size())});
            m_meanings.append(QString::fromLatin1(entry.to));
        }
        for (const auto &[phrase, meaning] : std::as_const(m_phrases)) {
            m_meaningsOf[phrase].append(meaning);
            m_longest = std::max(m_longest, phrase.size());
        }
    }

    const QString &meaning(int place) const { return m_meanings[place]; }

    /** How well a folded header fits each meaning, 0 for not: a phrase of it is the whole header, stands at its start,
     * or somewhere as whole words; longer phrases fit better. */
    std::vector<int> fits(QStringView header) const
    {
        std::vector<int> best(static_cast<size_t>(m_meanings.size()), 0);
        const auto endOfWord = [&header](qsizetype at) {
            const qsizetype space = header.indexOf(u' ', at);
            return space < 0 ? header.size() : space;
        };
        for (qsizetype from = 0; from < header.size(); from = endOfWord(from) + 1)
            for (qsizetype end = from; end < header.size() && end - from < m_longest;) {
                end = endOfWord(end + 1);
                note(best, header.sliced(from, end - from), header.size(), from);
            }
        return best;
    }

private:
    static constexpr qsizetype shortest = 3; ///< of a phrase that is not the whole header
    static constexpr qsizetype mostCounted = 20;

    void note(std::vector<int> &best, QStringView phrase, qsizetype headerSize, qsizetype from) const
    {
        const bool isWhole = phrase.size() == headerSize;
        const auto known = isWhole || phrase.size() >= shortest ? m_meaningsOf.constFind(phrase) : m_meaningsOf.cend();
        if (known == m_meaningsOf.cend())
            return;
        const int score = (isWhole     ? 100
                           : from == 0 ? 70
                                       : 50) +
                          static_cast<int>(std::min(phrase.size(), mostCounted));
        for (const int meaning : *known)
            best[static_cast<size_t>(meaning)] = std::max(best[static_cast<size_t>(meaning)], score);
    }

    QStringList m_meanings;
    QList<std::pair<QString, int>> m_phrases; ///< with the places of their meanings; holds the keys below
    QHash<QStringView, QList<int>> m_meaningsOf;
    qsizetype m_longest = 0;
};

/** The header without a year, so that "besparing 2021" is the word itself. */
QString withoutYear(const QString &header)
{
    static const QRegularExpression year(QStringLiteral("\\b20\\d\\d\\b"));
    return header.contains(u"20") ? QString(header).remove(year).simplified() : header.simplified();
}

std::pair<int, std::optional<MoneyKind>> moneyFit(const QString &header)
{
    static const PhraseBook kinds(moneyWords);
    const std::vector<int> fits = kinds.fits(header);
    const auto best = std::max_element(fits.begin(), fits.end());
    if (*best == 0)
        return {};
    const auto kind = vocabularyOf<MoneyKind>().indexOf(kinds.meaning(static_cast<int>(best - fits.begin())));
    return {*best, static_cast<MoneyKind>(kind.value_or(0))};
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
    static const PhraseBook fields(fieldWords);
    const std::vector<int> fits = fields.fits(words);
    for (size_t i = 0; i < fits.size(); ++i)
        if (fits[i] > 0)
            meanings.append({fields.meaning(static_cast<int>(i)), fits[i]});
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

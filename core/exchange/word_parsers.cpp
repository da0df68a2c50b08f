#include "core/exchange/value_parsers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace aanjager {

namespace {

constexpr qsizetype longestStandIn = 40; // no text of this length says only that there is nothing to say

const QHash<QString, StatusWord> &statusWords()
{
    static const QHash<QString, StatusWord> words = [] {
        const std::pair<Status, const char *> lists[] = {
            {Status::NotStarted, "niet gestart|nog niet gestart|not started|niet begonnen|nog te starten|to do|todo|"
                                 "gepland|planned|nieuw|new|open|a venir|a discuter|non demarre"},
            {Status::Preparing, "voorbereiding|in voorbereiding|preparing|preparation|in preparation|ontwerp|"
                                "verkenning|definitiefase|opstartfase|initiation"},
            {Status::Running, "in uitvoering|uitvoering|loopt|lopend|gestart|started|running|in progress|ongoing|"
                              "bezig|actief|active|on track|op schema|in gang|underway|doorlopend|en cours"},
            {Status::Done, "afgerond|gereed|gerealiseerd|klaar|done|completed|complete|finished|closed|voltooid|"
                           "afgesloten|geimplementeerd|uitgevoerd|behaald|realise|termine"},
            {Status::OnHold,
             "gepauzeerd|aangehouden|on hold|paused|pauze|opgeschort|uitgesteld|stilgelegd|wacht|en pause|bloque"},
            {Status::Dropped, "vervallen|stopgezet|gestopt|dropped|stopped|cancelled|canceled|geannuleerd|ingetrokken|"
                              "beeindigd|geschrapt|abandonne"},
        };
        QHash<QString, StatusWord> all;
        for (const auto &[status, list] : lists)
            for (const QString &word : QString::fromLatin1(list).split(u'|'))
                all.insert(word, {status});
        for (const char *late :
             {"vertraagd", "vertraging", "delayed", "loopt vertraging op", "achter op schema", "en retard"})
            all.insert(QString::fromLatin1(late), {Status::Running, Health::Attention});
        for (const char *adjust : {"bijstellen", "bijsturen"})
            all.insert(QString::fromLatin1(adjust), {Status::Running, Health::Intervene});
        return all;
    }();
    return words;
}

const QHash<QString, Health> &lightWords()
{
    static const QHash<QString, Health> words = [] {
        const std::pair<Health, const char *> lists[] = {
            {Health::OnCourse, "groen|green|g|op koers|on course|on track|op schema|goed|vert"},
            {Health::Attention, "oranje|amber|geel|yellow|orange|o|a|aandacht|attention|amber green|oranje groen|"
                                "green amber|groen oranje|geel groen"},
            {Health::Intervene, "rood|red|r|bijsturen|intervene|adjust|amber red|oranje rood|red amber|rood oranje|"
                                "rouge|kritiek|critical"},
        };
        QHash<QString, Health> all;
        for (const auto &[health, list] : lists)
            for (const QString &word : QString::fromLatin1(list).split(u'|'))
                all.insert(word, health);
        return all;
    }();
    return words;
}

/** The index of a term by code or English label, whatever its case. */
std::optional<int> termOf(QStringView text, const Vocabulary &vocabulary)
{
    const QString word = folded(text);
    for (size_t i = 0; i < vocabulary.terms.size(); ++i)
        if (word == folded(QString::fromLatin1(vocabulary.terms[i].code)) ||
            word == folded(QString::fromLatin1(vocabulary.terms[i].label)))
            return static_cast<int>(i);
    return std::nullopt;
}

/** A set of words, given parted by bars. */
QSet<QString> wordSet(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u'|');
    return {words.begin(), words.end()};
}

struct OwnerPattern
{
    QSet<QString> words;
    OwnerKind kind;
    PartyKind party;
    bool isGroup;
};

const QList<OwnerPattern> &ownerPatterns()
{
    static const QList<OwnerPattern> patterns{
        {wordSet("gemeenten|gemeente|municipalities|municipality|g|alle gemeenten|colleges"), OwnerKind::Municipality,
         PartyKind::Municipality, true},
        {wordSet("regio|region|r|bovenregionaal"), OwnerKind::Region, PartyKind::Region, true},
        {wordSet("soj|serviceorganisatie|serviceorganisatie jeugd|service organisation"), OwnerKind::Region,
         PartyKind::ServiceOrganisation, false},
        {wordSet("aanbieders|aanbieder|zorgaanbieders|zorgaanbieder|jeugdhulpaanbieders|jeugdhulpaanbieder|providers|"
                 "provider|a"),
         OwnerKind::Provider, PartyKind::Provider, true},
        {wordSet("jeugdteams|jeugdteam|lokale teams|lokaal team|wijkteams|wijkteam|sociale teams|professionals|"
                 "professional|p"),
         OwnerKind::Professional, PartyKind::Professional, true},
    };
    return patterns;
}

OwnerWord ownerOf(const QString &text)
{
    const QString word = folded(text);
    for (const OwnerPattern &pattern : ownerPatterns())
        if (pattern.words.contains(word))
            return {text, pattern.kind, pattern.party, pattern.isGroup};
    static const QRegularExpression one(QStringLiteral("^(?:gemeente|gem\\.?|municipality of)\\s+(\\S.*)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = one.match(text); match.hasMatch())
        return {match.captured(1), OwnerKind::Municipality, PartyKind::Municipality, false};
    return {text};
}

/** A part of a whole: ¾, 3/4, 3 van 4; nothing when it is none, or more than one. */
std::optional<double> shareOf(QStringView text)
{
    const QStringView sign = text.trimmed();
    static constexpr std::pair<char16_t, double> signs[] = {{u'¼', 0.25},    {u'½', 0.5},     {u'¾', 0.75},
                                                            {u'⅓', 1 / 3.0}, {u'⅔', 2 / 3.0}, {u'⅕', 0.2},
                                                            {u'⅖', 0.4},     {u'⅗', 0.6},     {u'⅘', 0.8}};
    for (const auto &[letter, share] : signs)
        if (sign.size() == 1 && sign.front() == letter)
            return share;
    if (sign.size() > longestStandIn)
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})\\s*(?:/|van de|van|of|sur)\\s*(\\d{1,4})$"));
    const auto match = form.match(sign.toString());
    const int whole = match.captured(2).toInt();
    if (!match.hasMatch() || whole == 0 || match.captured(1).toInt() > whole)
        return std::nullopt;
    return match.captured(1).toDouble() / whole;
}

} // namespace

QString folded(QStringView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = isAscii ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(plain.size());
    for (const QChar character : plain) {
        if (character.isMark())
            continue;
        const bool isWord = character.isLetterOrNumber();
        if (isWord)
            result += character.toCaseFolded();
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

bool isUndetermined(QStringView text)
{
    static const QSet<QString> words = wordSet("n t b|ntb|n n b|nnb|p m|pm|nog te bepalen|nader te bepalen|"
                                               "nog niet bekend|nog onbekend|onbekend|tbd|t b d|tbc|t z t|tzt|"
                                               "to be determined|to be confirmed|to be decided|unknown|a determiner|"
                                               "a definir|inconnu");
    return text.size() <= longestStandIn && words.contains(folded(text));
}

bool isNotApplicable(QStringView text)
{
    static const QSet<QString> words =
        wordSet("n v t|nvt|niet van toepassing|n a|na|not applicable|sans objet|s o|non applicable");
    return text.size() <= longestStandIn && words.contains(folded(text));
}

Read<StatusWord> readStatus(QStringView text)
{
    if (isUndetermined(text) || isNotApplicable(text))
        return Reading<StatusWord>{{}, false, true};
    if (const auto known = statusWords().constFind(folded(text)); known != statusWords().cend())
        return Reading<StatusWord>{*known, false, known->healthTime.has_value()};
    if (const auto term = termOf(text, vocabularyOf<Status>()))
        return Reading<StatusWord>{StatusWord{static_cast<Status>(*term)}};
    return std::nullopt;
}

Read<Health> readHealth(QStringView text)
{
    if (isUndetermined(text) || isNotApplicable(text) || folded(text) == u"niet gemeld")
        return Reading<Health>{{}, false, true};
    if (const auto known = lightWords().constFind(folded(text)); known != lightWords().cend())
        return Reading<Health>{*known};
    if (const auto term = termOf(text, vocabularyOf<Health>()))
        return Reading<Health>{static_cast<Health>(*term)};
    return std::nullopt;
}

Read<DegreeWord> readDegree(QStringView text)
{
    static const QHash<QString, Degree> words = [] {
        const std::pair<Degree, const char *> lists[] = {
            {Degree::Full, "v|x|ja|yes|j|y|1|volledig|volledig van toepassing|full|helemaal|wel|van toepassing"},
            {Degree::Partly, "d|deels|deels van toepassing|gedeeltelijk|partly|partial|deel"},
            {Degree::AlreadyRunning, "l|loopt al|bestaand|bestaand beleid|already running|al staand beleid"},
            {Degree::NotApplicable, "n|nee|no|niet|geen|0"},
        };
        QHash<QString, Degree> all;
        for (const auto &[degree, list] : lists)
            for (const QString &word : QString::fromLatin1(list).split(u'|'))
                all.insert(word, degree);
        return all;
    }();
    const QStringView trimmed = text.trimmed();
    if (isNotApplicable(text))
        return Reading<DegreeWord>{DegreeWord{Degree::NotApplicable}};
    if (isUndetermined(text) || trimmed == u"?")
        return Reading<DegreeWord>{DegreeWord{Degree::Undecided}};
    if (trimmed == u"✓" || trimmed == u"✔" || trimmed == u"☑")
        return Reading<DegreeWord>{DegreeWord{}};
    if (const auto known = words.constFind(folded(text)); known != words.cend())
        return Reading<DegreeWord>{DegreeWord{*known}};
    if (const auto term = termOf(text, vocabularyOf<Degree>()))
        return Reading<DegreeWord>{DegreeWord{static_cast<Degree>(*term)}};
    if (const auto status = readStatus(text); status && status->value)
        return Reading<DegreeWord>{DegreeWord{Degree::Full, status->value->status, {}, false}, false, status->isLoose};
    if (const auto percent = trimmed.contains(u'%') ? readPercent(text) : std::nullopt; percent && percent->value)
        return Reading<DegreeWord>{DegreeWord{Degree::Full, {}, *percent->value, false}, true};
    return std::nullopt;
}

Read<int> readChoice(QStringView text, const Vocabulary &vocabulary)
{
    if (isUndetermined(text) || isNotApplicable(text))
        return Reading<int>{{}, false, true};
    if (const auto term = termOf(text, vocabulary))
        return Reading<int>{*term};
    return std::nullopt;
}

void PercentScaleGuess::see(QStringView cell)
{
    const QString digits = cell.left(longestStandIn).trimmed().toString().replace(u',', u'.');
    bool isNumber = false;
    const double number = cell.size() <= longestStandIn ? digits.toDouble(&isNumber) : 0;
    m_wholes += isNumber && number > 1 && number <= 100;
    m_shares += isNumber && number > 0 && number < 1;
}

PercentScale PercentScaleGuess::scale() const
{
    if (m_wholes > 0 && m_shares == 0)
        return PercentScale::Whole;
    return m_shares > 0 && m_wholes == 0 ? PercentScale::Share : PercentScale::Unknown;
}

Read<int> readPercent(QStringView text, PercentScale scale)
{
    if (isUndetermined(text) || isNotApplicable(text))
        return Reading<int>{{}, false, true};
    if (const auto share = shareOf(text))
        return Reading<int>{static_cast<int>(std::lround(*share * 100)), true,
                            std::abs(*share * 100 - std::round(*share * 100)) > 1e-6};
    static const QRegularExpression form(
        QStringLiteral("^(ca\\.?|circa|ongeveer|±|~|>|<|ruim|bijna)?\\s*(\\d{1,9})(?:[.,](\\d{1,9}))?\\s*"
                       "(%|procent|percent|pct\\.?|pour cent)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = (match.captured(2) + u'.' + match.captured(3)).toDouble();
    const bool isFraction = !match.hasCaptured(4) && number > 0 && number <= 1 && scale != PercentScale::Whole;
    const double percent = isFraction ? number * 100 : number;
    if (percent > 100)
        return std::nullopt;
    const int rounded = static_cast<int>(std::lround(percent));
    const bool isRounded = std::abs(percent - rounded) > 1e-6;
    return Reading<int>{rounded, isFraction || isRounded, isRounded || match.capturedLength(1) > 0};
}

Read<bool> readYesNo(QStringView text)
{
    static const QSet<QString> yes = wordSet("ja|yes|oui|x|true|waar|vrai|wel|1|j|y");
    static const QSet<QString> no = wordSet("nee|neen|no|non|false|onwaar|faux|niet|0|n");
    const QString word = folded(text);
    const QStringView sign = text.trimmed();
    if (yes.contains(word) || (sign.size() == 1 && QStringView(u"✓✔☑☒").contains(sign.front())))
        return Reading<bool>{true};
    if (no.contains(word) || (sign.size() == 1 && QStringView(u"✗✘☐").contains(sign.front())))
        return Reading<bool>{false};
    return std::nullopt;
}

Read<int> readWholeNumber(QStringView text)
{
    bool isNumber = false;
    const int number = text.trimmed().toString().toInt(&isNumber);
    return isNumber ? Read<int>(Reading<int>{number}) : std::nullopt;
}

QList<OwnerWord> readOwners(QStringView text)
{
    static const QRegularExpression separator(QStringLiteral("\\s*(?:[/,;&+\\n\\r]|\\ben\\b|\\band\\b)\\s*"),
                                              QRegularExpression::CaseInsensitiveOption);
    QList<OwnerWord> owners;
    for (const QString &part : text.trimmed().toString().split(separator, Qt::SkipEmptyParts))
        if (const OwnerWord owner = ownerOf(part.simplified()); !owner.name.isEmpty())
            owners.append(owner);
    return owners;
}

} // namespace aanjager

#include "core/exchange/outcome_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace aanjager {

namespace {

constexpr qsizetype longestSaying = 4; // words

template <class S> QHash<QString, S> sayings(std::initializer_list<std::pair<S, const char *>> lists)
{
    QHash<QString, S> all;
    for (const auto &[state, list] : lists)
        for (const QString &saying : QString::fromLatin1(list).split(u'|'))
            all.insert(saying, state);
    return all;
}

const QHash<QString, DecisionState> &decisionSayings()
{
    static const QHash<QString, DecisionState> all = sayings<DecisionState>({
        {DecisionState::Asked, "gevraagd|nog gevraagd|heropend|asked|still asked|reopened"},
        {DecisionState::Scheduled, "geagendeerd|gepland|ingepland|scheduled|planned"},
        {DecisionState::Taken, "akkoord|unaniem akkoord|genomen|vastgesteld|besloten|aangenomen|unaniem aangenomen|"
                               "goedgekeurd|ingestemd|aanvaard|conform voorstel|taken|adopted|agreed|approved|accepted|"
                               "carried|decided|unanimously agreed|unanimously adopted|as proposed"},
        {DecisionState::Amended, "gewijzigd|geamendeerd|aangepast|gewijzigd akkoord|gewijzigd aangenomen|"
                                 "gewijzigd vastgesteld|gewijzigd besloten|met wijziging|met wijzigingen|"
                                 "akkoord met wijziging|akkoord met wijzigingen|aangenomen met wijziging|"
                                 "aangenomen met wijzigingen|vastgesteld met wijzigingen|amended|as amended|"
                                 "with amendments|agreed as amended|adopted as amended|agreed with amendments|"
                                 "adopted with amendments|modified"},
        {DecisionState::Postponed, "aangehouden|uitgesteld|doorgeschoven|verschoven|opgeschort|verdaagd|geparkeerd|"
                                   "later|volgende keer|volgende vergadering|nog niet|nog niet akkoord|"
                                   "nog geen akkoord|nog niet aangenomen|nog niet vastgesteld|nog niet besloten|"
                                   "nog geen besluit|geen besluit|niet besloten|geen besluit genomen|"
                                   "nog geen besluit genomen|postponed|deferred|adjourned|held over|on hold|next time|"
                                   "next meeting|not yet|not yet agreed|not yet decided|not decided|undecided|"
                                   "no decision|no decision yet"},
        {DecisionState::Rejected, "verworpen|afgewezen|afgekeurd|afgestemd|weggestemd|tegen|tegengestemd|geweigerd|"
                                  "niet akkoord|niet aangenomen|niet vastgesteld|niet goedgekeurd|niet ingestemd|"
                                  "niet aanvaard|geen akkoord|geen instemming|rejected|refused|declined|defeated|"
                                  "against|voted down|turned down|not agreed|not adopted|not approved|not accepted|"
                                  "not carried|no agreement"},
    });
    return all;
}

const QHash<QString, VoteState> &voteSayings()
{
    static const QHash<QString, VoteState> all = [] {
        QHash<QString, VoteState> words = sayings<VoteState>({
            {VoteState::Adopted, "voor|for|in favour"},
            {VoteState::Amended, "amendement|met amendement|met een amendement|amendment|with an amendment"},
            {VoteState::OwnVersion, "eigen|eigen versie|own|own version"},
        });
        for (auto each = decisionSayings().cbegin(); each != decisionSayings().cend(); ++each)
            words.insert(each.key(), voteWith(each.value()));
        return words;
    }();
    return all;
}

template <class S>
std::optional<SpokenState<S>> spokenAt(const QHash<QString, S> &all, const QStringList &words, qsizetype at)
{
    for (qsizetype count = std::min(longestSaying, words.size() - at); count > 0; --count)
        if (const auto found = all.constFind(words.mid(at, count).join(u' ')); found != all.cend())
            return SpokenState<S>{*found, count};
    return std::nullopt;
}

} // namespace

std::optional<SpokenState<DecisionState>> decisionStateAt(const QStringList &words, qsizetype at)
{
    return spokenAt(decisionSayings(), words, at);
}

std::optional<SpokenState<VoteState>> voteStateAt(const QStringList &words, qsizetype at)
{
    return spokenAt(voteSayings(), words, at);
}

VoteState voteWith(DecisionState state)
{
    switch (state) {
    case DecisionState::Asked:
    case DecisionState::Scheduled:
        return VoteState::Planned;
    case DecisionState::Amended:
        return VoteState::Amended;
    case DecisionState::Postponed:
        return VoteState::Postponed;
    case DecisionState::Rejected:
        return VoteState::Rejected;
    case DecisionState::Taken:
        break;
    }
    return VoteState::Adopted;
}

bool takesBack(const QStringList &words, DecisionState state)
{
    static const QSet<QString> denials{QStringLiteral("niet"), QStringLiteral("geen"), QStringLiteral("nee"),
                                       QStringLiteral("not"),  QStringLiteral("no"),   QStringLiteral("never"),
                                       QStringLiteral("nooit")};
    const bool isAdopted = state == DecisionState::Taken || state == DecisionState::Amended;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isAdopted && denials.contains(words[at]))
            return true;
        const auto other = decisionStateAt(words, at);
        if (other && other->state != state && other->state != DecisionState::Asked &&
            other->state != DecisionState::Scheduled)
            return true;
    }
    return false;
}

bool isWrittenAs(const QString &word, const QStringList &codes)
{
    static const QRegularExpression shape(QStringLiteral("^(\\p{L}{1,4})[-.]?\\d{1,4}\\p{L}?$"));
    const auto match = shape.match(word);
    if (!match.hasMatch())
        return false;
    return std::any_of(codes.cbegin(), codes.cend(), [&](const QString &code) {
        const auto other = shape.match(code);
        return other.hasMatch() && other.captured(1).compare(match.captured(1), Qt::CaseInsensitive) == 0;
    });
}

} // namespace aanjager

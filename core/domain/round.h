#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Measure;
struct Party;
struct ProgressReport;
struct Round;

template <> inline constexpr const char *tableOf<Round> = "round";
template <> inline constexpr const char *tableOf<ProgressReport> = "progress_report";

/** A reporting round: what is reported about one reference date. Its words are proposed by rule and edited by a person.
 */
struct Round
{
    Id<Round> id;
    QString label = {};
    QDate peildatum = {};
    QDate opens = {};
    QDate due = {};
    QDate closed = {};
    QString closedChange = {}; ///< uid of the change that closed it: the moment of its frozen report
    QString conclusion = {};
    QString goesWell = {};
    QString rubs = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};
    QString introduction = {};

    bool operator==(const Round &) const = default;
};

/** What was reported on a measure in a round, by its lead (no party) or by a party. */
struct ProgressReport
{
    Id<ProgressReport> id;
    Id<Round> round = {};
    Id<Measure> measure = {};
    Id<Party> party = {};
    std::optional<Status> status = {};
    std::optional<Health> healthTime = {};
    std::optional<Health> healthMoney = {};
    std::optional<Health> healthQuality = {};
    std::optional<Health> healthRisk = {};
    std::optional<Health> healthByHand = {}; ///< on the whole; nothing where it is the worst aspect
    std::optional<int> progress = {};
    QString achieved = {};
    QString nextStep = {};
    QString cause = {};
    QString consequence = {};
    QString correction = {};
    QString hindrance = {};
    QString supportAsked = {};
    bool unchanged = false;
    QString author = {};
    QDate submitted = {};
    QDate signedOff = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const ProgressReport &) const = default;
};

template <> const Description &describe<Round>();
template <> const Description &describe<ProgressReport>();

} // namespace aanjager

#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Measure;
struct FrozenReport;
struct Party;
struct ProgressReport;
struct Round;
struct RoundExpectation;

template <> inline constexpr const char *tableOf<Round> = "round";
template <> inline constexpr const char *tableOf<RoundExpectation> = "round_expectation";
template <> inline constexpr const char *tableOf<FrozenReport> = "frozen_report";
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

/**
 * Who must report in a round, and on what: a measure alone asks its lead, a party alone asks it about every measure
 * that applies to it, both ask that party about that measure. A round that names no lead asks the leads of all
 * measures.
 */
struct RoundExpectation
{
    Id<RoundExpectation> id;
    Id<Round> round = {};
    Id<Measure> measure = {};
    Id<Party> party = {};

    bool operator==(const RoundExpectation &) const = default;
};

/** A report as it was when its round was closed: its blocks and its pages. It is never made again. */
struct FrozenReport
{
    Id<FrozenReport> id;
    Id<Round> round = {};
    QString title = {};
    QString kind = {};     ///< code of the kind of report, e.g. "summary"
    QString language = {}; ///< "nl" or "en"
    QString since = {};    ///< the moment it is compared with, as text; empty for none
    QDate made = {};
    std::optional<Visibility> visibility = {}; ///< for readers of this level
    QString content = {};                      ///< the blocks as JSON, in base64
    QString pdf = {};                          ///< the pages, in base64

    bool operator==(const FrozenReport &) const = default;
};

template <> const Description &describe<Round>();
template <> const Description &describe<RoundExpectation>();
template <> const Description &describe<FrozenReport>();
template <> const Description &describe<ProgressReport>();

} // namespace aanjager

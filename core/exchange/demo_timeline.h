#pragma once

#include "core/storage/programme_file.h"

#include <QJsonObject>
#include <functional>

namespace aanjager::demo {

/** One thing that happens on a day. */
struct Event
{
    QDate day;
    Label label;
    std::function<Result<void>(Edit &)> work;
};

/** The events of the demo programme, gathered from its data in any order and played in order of their days. */
class Timeline
{
public:
    void add(QDate day, const Label &label, std::function<Result<void>(Edit &)> work)
    {
        m_events.append({day, label, std::move(work)});
    }

    /** Plays every event up to and with `last`, each as one change dated on its day. */
    Result<void> play(ProgrammeFile &file, QDateTime *clock, QDate last);

private:
    QList<Event> m_events;
};

/** The id of a record of the demo: the same in every demo file, from its table and its code there. */
template <class E> Id<E> idOf(const QString &code);

qint64 idValueOf(const char *table, const QString &code);

template <class E> Id<E> idOf(const QString &code)
{
    return {idValueOf(tableOf<E>, code)};
}

QString text(const QJsonObject &object, const char *key);
QDate day(const QJsonObject &object, const char *key);

/** Reads a record, lets `change` alter it, and writes it. */
template <class E> Result<void> amend(Edit &edit, Id<E> id, const std::function<void(E &)> &change)
{
    return edit.store().get(id).and_then([&](E record) {
        change(record);
        return edit.update(record);
    });
}

/** Parties, bodies, themes, goals: there from the start. */
Result<void> writeParties(Edit &edit, const QJsonObject &data);

/** The package itself: measures with roles, goals, relations, cells, milestones and planned amounts, on the day it was
 * adopted. */
void addPackage(Timeline &timeline, const QJsonObject &data, QDate adopted);

/** What happened since: actions, milestones reached, decisions with votes, amounts realised. */
void addActions(Timeline &timeline, const QJsonObject &data, QDate adopted);
void addDecisions(Timeline &timeline, const QJsonObject &data);
void addMeetings(Timeline &timeline, const QJsonObject &data);
void addMoney(Timeline &timeline, const QJsonObject &data);

/** The reporting rounds: opened after each quarter, reported on measure by measure, closed two weeks after it. */
void addRounds(Timeline &timeline, const QJsonObject &data);

/** "groen", "oranje", "rood"; the words for a status; "V", "D50", "L", "N", "?". */
std::optional<Health> healthOfWord(const QString &word);
Status statusOfWord(const QString &word);
OwnerKind ownerKindOfWord(const QString &word);

} // namespace aanjager::demo

#pragma once

#include "core/domain/party.h"

#include <QHash>
#include <QStringList>

namespace aanjager {

/** Whom a text of a tracker names. */
struct NameReading
{
    QString name = {};            ///< the party's own; as found when it is none of them
    const Party *party = nullptr; ///< null when it is none of them, or could be several
    bool isNear = false;          ///< it is called nearly so: to be confirmed
    QStringList candidates = {};  ///< when several are called as nearly so: their names
};

/** Words with the name of a party among them. */
struct NamedWords
{
    QString name = {}; ///< the party's own; empty when they name none
    QString rest = {}; ///< the words without it
};

/** Knows parties again by what trackers call them. */
class PartyNames
{
public:
    /** They must outlive it. */
    explicit PartyNames(const QList<Party> &parties, bool municipalitiesOnly = false);

    /**
     * By name or short name, whatever the case, accents and marks, also behind "gemeente"; else the one that is called
     * nearly so (a letter or two otherwise, shortened, with a remark in brackets), unless several are as near.
     */
    NameReading read(const QString &text) const;

    /** Looks for a name among folded words; the longest counts. */
    NamedWords nameIn(const QString &words) const;
    bool isEmpty() const { return m_byName.isEmpty(); }

private:
    struct Name
    {
        QString word; ///< folded
        const Party *party = nullptr;
    };

    QHash<QString, const Party *> m_byName;
    QList<Name> m_names;
};

/** The text without "gemeente" or "gem." before it. */
QString withoutKindOfParty(const QString &text);

} // namespace aanjager

#pragma once

#include "core/exchange/mapping.h"

#include <QDateTime>

namespace aanjager {

/** A mapping that a person kept for the next file of the same shape. */
struct SavedMapping
{
    QString name;  ///< given by a person
    QString shape; ///< `shapeOf` the headers it was made for
    QDateTime saved = {};
    Mapping mapping = {};
};

/** What tells tables of one shape from others: their headers, whatever their order, case and accents. Columns about
 * periods count by what they say of them, not by which periods and how many these are. */
QString shapeOf(const QStringList &headers);

/**
 * The mappings that a person kept, each a JSON file in one folder, readable by its owner alone. They hold headers and
 * the words that were decided on, but no rows. What is no such file is passed over.
 */
class SavedMappings
{
public:
    /** The folder is made when the first is kept. */
    explicit SavedMappings(QString folder) : m_folder(std::move(folder)) {}

    /** By name. */
    QList<SavedMapping> all() const;
    /** Keeps a mapping for tables of its shape under a name, in the place of the one of the same name. Fails with
     * Storage. */
    Result<void> keep(const QString &name, const Mapping &mapping) const;
    /** Fails with NotFound, Storage. */
    Result<void> remove(const QString &name) const;

    /** The one kept last for the shape that a table of the sheet has under any of its first rows, with that header;
     * nothing when there is none. */
    std::optional<SavedMapping> fitting(const Sheet &sheet) const;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace aanjager

#pragma once

#include "core/domain/late_reports.h"
#include "core/storage/store.h"

#include <thread>

namespace aanjager {

/** The late reports of an open file, read through its own connection. */
class StoreReports : public LateReports
{
public:
    /** For the programme as `store` holds it now. Throws SQLite::Exception. */
    explicit StoreReports(std::weak_ptr<const Store> store);

    Result<QList<ProgressReport>> on(Id<Measure> measure) const override;
    Result<QList<ProgressReport>> by(Id<Party> party) const override;
    Result<QList<ProgressReport>> all() const override;
    Result<QList<qint64>> ids() const override;
    Result<QList<qint64>> referringTo(const char *table, qint64 id) const override;
    Result<QList<ProgressReport>> these(const QList<Id<ProgressReport>> &ids) const override;
    const ProgressReport *find(Id<ProgressReport> id) const override;
    std::optional<Error> problem() const override { return m_problem; }
    Result<std::shared_ptr<const LateReports>> ofNow() const override;

private:
    template <class T, class Work> Result<T> read(const Work &work) const;
    Result<QList<ProgressReport>> records(const std::string &which, qint64 parameter) const;
    Result<QList<qint64>> idsWhere(const std::string &which, qint64 parameter) const;

    std::weak_ptr<const Store> m_store;
    std::thread::id m_thread;
    qint64 m_sequence = 0;                ///< the last change that it stands for
    mutable QList<ProgressReport> m_near; ///< read along with what was looked up last
    mutable std::optional<Error> m_problem;
};

} // namespace aanjager

#include "core/storage/state_writer.h"

namespace aanjager {

Result<void> writeState(const QString &path, const State &state, const QString &author)
{
    const auto insertAll = [&](Edit &edit) -> Result<void> {
        // Records refer to each other both ways; all is there at the end.
        if (auto later = guarded(path, [&] { edit.store().database().exec("PRAGMA defer_foreign_keys=ON"); }); !later)
            return later;
        Result<void> inserted;
        state.forEachTable([&]<class E>(const Records<E> &table) {
            if constexpr (!std::is_same_v<E, Programme>)
                for (const E &record : table.rows())
                    if (inserted)
                        inserted = edit.insert(record).map([](auto) {});
        });
        return inserted;
    };
    const auto fill = [&](ProgrammeFile &file) {
        file.setAuthor(author);
        return file.edit({QStringLiteral("copy")}, insertAll).map([](const auto &) {});
    };
    return ProgrammeFile::build(path, state.programme(), &QDateTime::currentDateTime, fill);
}

} // namespace aanjager

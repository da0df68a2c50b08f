#pragma once

#include "core/storage/programme_file.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aanjager::fixtures {

/** A test with a real programme file of its own, opened, with a clock that stands still unless moved. */
class ProgrammeTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(ProgrammeFile::create(path(), aProgramme()));
        open();
    }

    void open()
    {
        m_file.reset();
        auto opened = ProgrammeFile::open(path());
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        m_file = std::move(*opened);
        m_file->setClock([this] { return m_now; });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.aanjager")); }
    ProgrammeFile &file() { return *m_file; }
    const Store &store() const { return m_file->store(); }

    /** Adds records in one change. */
    template <class... E> void add(const E &...records)
    {
        const auto added = file().edit({QStringLiteral("add")}, [&](Edit &edit) {
            Result<void> result;
            ((result = result.and_then([&] { return edit.insert(records).map([](auto) {}); })), ...);
            return result;
        });
        ASSERT_TRUE(added) << added.error().detail.toStdString();
    }

    template <class E> void update(const E &record)
    {
        const auto updated = file().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(record); });
        ASSERT_TRUE(updated) << updated.error().detail.toStdString();
    }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2020, 10, 15), QTime(12, 0), Qt::UTC};
    std::unique_ptr<ProgrammeFile> m_file;
};

} // namespace aanjager::fixtures

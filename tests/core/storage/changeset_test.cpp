#include "core/storage/changeset.h"

#include "tests/support/programme_fixture.h"

#include <sqlite3.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ChangesetTest : public ProgrammeTest
{
protected:
    /** Inserts, updates, clears and removes, and what that was recorded as. */
    QByteArray aChangeset()
    {
        Measure kept = aMeasure(u"Verhaal"), gone = aMeasure(u"Sociale basis");
        add(kept, gone);
        kept.notes = QString(300, u'é');
        kept.progress = 40;
        kept.number.clear();
        Measure added = aMeasure(u"Erbij");
        added.order = -7;
        const auto changed = file().edit({QStringLiteral("test")}, [&](Edit &edit) {
            return edit.update(kept)
                .and_then([&] { return edit.remove(gone.id); })
                .and_then([&] { return edit.insert(added); })
                .map([](auto) {});
        });
        EXPECT_TRUE(changed && *changed);
        return changed && *changed ? (*changed)->changeset : QByteArray();
    }

    static Measure aMeasure(QStringView title)
    {
        Measure measure;
        measure.id = newId<Measure>();
        measure.number = QStringLiteral("M1");
        measure.title = title.toString();
        return measure;
    }

    static void eachBySqlite(QByteArray changeset, const std::function<void(sqlite3_changeset_iter *)> &visitor)
    {
        sqlite3_changeset_iter *rows = nullptr;
        ASSERT_EQ(sqlite3changeset_start(&rows, static_cast<int>(changeset.size()), changeset.data()), SQLITE_OK);
        while (sqlite3changeset_next(rows) == SQLITE_ROW)
            visitor(rows);
        EXPECT_EQ(sqlite3changeset_finalize(rows), SQLITE_OK);
    }

    static QByteArray said(sqlite3_value *value)
    {
        if (!value)
            return "-";
        return QByteArray::number(sqlite3_value_type(value)) + ':' +
               QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    }

    static QByteArray said(const QList<WrittenValue> &row, int column)
    {
        if (row.isEmpty() || row[column].type == 0)
            return "-";
        const WrittenValue &value = row[column];
        return QByteArray::number(value.type) + ':' +
               (value.type == SQLITE_INTEGER ? QByteArray::number(value.number) : value.bytes.toByteArray());
    }
};

} // namespace

TEST_F(ChangesetTest, IsReadByItsBytesAsSqliteReadsIt)
{
    const QByteArray changeset = aChangeset();
    QByteArrayList bySqlite, byBytes;

    eachBySqlite(changeset, [&](sqlite3_changeset_iter *row) {
        const char *table = nullptr;
        int columns = 0, operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        for (int i = 0; i < columns; ++i) {
            sqlite3_value *before = nullptr, *after = nullptr, *id = nullptr;
            sqlite3changeset_old(row, i, &before);
            sqlite3changeset_new(row, i, &after);
            (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(row, 0, &id);
            bySqlite += QByteArray(table) + ' ' + QByteArray::number(qint64{sqlite3_value_int64(id)}) + ' ' +
                        said(before) + ' ' + said(after);
        }
    });
    scan(changeset, [&](const WrittenRow &row) {
        for (int i = 0; i < std::max(row.before.size(), row.after.size()); ++i)
            byBytes +=
                row.table + ' ' + QByteArray::number(row.id()) + ' ' + said(row.before, i) + ' ' + said(row.after, i);
    });

    EXPECT_EQ(rowsOf(changeset).size(), 3);
    EXPECT_GT(bySqlite.size(), 100);
    EXPECT_EQ(byBytes, bySqlite);
}

TEST_F(ChangesetTest, IsRefusedWhereverItIsCutOff)
{
    const QByteArray changeset = aChangeset();
    int whole = 0;

    for (qsizetype size = 1; size < changeset.size(); ++size) {
        try {
            scan(changeset.left(size), [](const WrittenRow &) {});
            ++whole; // cut between two rows
        } catch (const SQLite::Exception &exception) {
            EXPECT_EQ(exception.getErrorCode(), SQLITE_CORRUPT);
        }
    }

    EXPECT_LE(whole, 3);
}

TEST_F(ChangesetTest, IsNotMadeWhenTheWorkIsStopped)
{
    WorkProgress progress;
    const qsizetype before = file().log()->size();

    const auto stored = file().edit(
        {QStringLiteral("test")},
        [&](Edit &edit) {
            const auto inserted = edit.insert(aMeasure(u"Verhaal"));
            progress.stop();
            return inserted.map([](auto) {});
        },
        &progress);

    ASSERT_FALSE(stored);
    EXPECT_TRUE(wasStopped(stored.error()));
    EXPECT_EQ(file().log()->size(), before);
    EXPECT_TRUE(store().all<Measure>()->isEmpty());
    EXPECT_TRUE(file().verify()->isEmpty());
}

#include "core/storage/changeset.h"

#include "tests/support/programme_fixture.h"

#include <algorithm>
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

    /** What an edit was recorded as, and what SQLite saw of it, each row with its values. */
    std::pair<QByteArrayList, QByteArrayList> recordedAndSeen(const std::function<Result<void>(Edit &)> &work)
    {
        sqlite3_session *session = nullptr;
        sqlite3session_create(store().database().getHandle(), "main", &session);
        sqlite3session_attach(session, "measure");
        sqlite3session_attach(session, "money_line");
        const auto changed = file().edit({QStringLiteral("test")}, work);
        int size = 0;
        void *bytes = nullptr;
        sqlite3session_changeset(session, &size, &bytes);
        const QByteArray seen(static_cast<const char *>(bytes), size);
        sqlite3_free(bytes);
        sqlite3session_delete(session);
        EXPECT_TRUE(changed && *changed);
        return {rows(changed && *changed ? (*changed)->changeset : QByteArray()), rows(seen)};
    }

    static QByteArrayList rows(const QByteArray &changeset)
    {
        QByteArrayList rows;
        visit(changeset, [&](const ChangedRow &row) {
            QByteArray words = row.table() + ' ' + QByteArray::number(static_cast<int>(row.operation()));
            for (int i = 0; i < row.columns(); ++i)
                words += ' ' + said(row.before(i)) + ' ' + said(row.after(i));
            rows += words;
        });
        std::sort(rows.begin(), rows.end());
        return rows;
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

    visit(changeset, [&](const ChangedRow &row) {
        for (int i = 0; i < row.columns(); ++i)
            bySqlite +=
                row.table() + ' ' + QByteArray::number(row.id()) + ' ' + said(row.before(i)) + ' ' + said(row.after(i));
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

TEST_F(ChangesetTest, HoldsInsertedRowsAsSqliteSeesThem)
{
    Measure full = aMeasure(u"Verhaal"), bare = aMeasure(u"");
    full.notes = QString(70'000, u'é');
    full.progress = 40;
    full.order = -7;
    full.ends = ImpreciseDate{QDate(2021, 4, 1), Precision::Quarter};
    full.targetGroups = {QStringLiteral("jeugd"), QStringLiteral("gezin")};
    MoneyLine line;
    line.measure = full.id;
    line.amount = Money{-125'000'00};

    const auto [recorded, seen] = recordedAndSeen([&](Edit &edit) {
        return edit.insert(full)
            .and_then([&](auto) { return edit.insert(line); })
            .and_then([&](auto) { return edit.insert(bare); })
            .map([](auto) {});
    });

    EXPECT_EQ(recorded.size(), 3);
    EXPECT_EQ(recorded, seen);
    EXPECT_TRUE(file().verify()->isEmpty());
}

TEST_F(ChangesetTest, HoldsEachRowOnceWhateverHappensToItAfterItsInsert)
{
    Measure kept = aMeasure(u"Er al"), changed = aMeasure(u"Erbij"), gone = aMeasure(u"Even erbij");
    add(kept);
    const auto before = store().all<Measure>();

    const auto [recorded, seen] = recordedAndSeen([&](Edit &edit) {
        kept.progress = 5;
        return edit.insert(changed)
            .and_then([&](auto) { return edit.insert(gone); })
            .and_then([&](auto) {
                changed.progress = 60;
                return edit.update(changed);
            })
            .and_then([&] { return edit.remove(gone.id); })
            .and_then([&] { return edit.update(kept); })
            .and_then([&] { return edit.insert(aMeasure(u"Ten slotte")); })
            .map([](auto) {});
    });

    EXPECT_EQ(recorded.size(), 3);
    EXPECT_EQ(recorded, seen);
    EXPECT_TRUE(file().verify()->isEmpty());
    ASSERT_TRUE(file().undo());
    EXPECT_EQ(*store().all<Measure>(), *before);
    EXPECT_TRUE(file().verify()->isEmpty());
}

TEST_F(ChangesetTest, LeavesOutARowThatWasRefused)
{
    const Measure once = aMeasure(u"Verhaal");

    const auto [recorded, seen] = recordedAndSeen([&](Edit &edit) -> Result<void> {
        const auto first = edit.insert(once);
        const auto second = edit.insert(once);
        EXPECT_TRUE(first);
        EXPECT_FALSE(second);
        MoneyLine line;
        line.measure = once.id;
        const auto third = edit.insert(line);
        EXPECT_FALSE(edit.insert(once));
        return third.map([](auto) {});
    });

    EXPECT_EQ(recorded.size(), 2);
    EXPECT_EQ(recorded, seen);
}

#include "core/storage/schema.h"

#include "core/domain/entities.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

struct ActualColumn
{
    QByteArray name;
    QByteArray type;
    QByteArray references;
    bool operator==(const ActualColumn &) const = default;
};

QList<ActualColumn> actualColumns(SQLite::Database &database, const char *table)
{
    QList<ActualColumn> columns;
    SQLite::Statement query(database, "SELECT name, type FROM pragma_table_info(?)");
    query.bind(1, table);
    while (query.executeStep())
        columns.append({query.getColumn(0).getText(), query.getColumn(1).getText(), {}});
    SQLite::Statement keys(database, "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)");
    keys.bind(1, table);
    while (keys.executeStep()) {
        EXPECT_STREQ(keys.getColumn(2).getText(), "NO ACTION") << table;
        for (ActualColumn &column : columns)
            if (column.name == keys.getColumn(0).getText())
                column.references = keys.getColumn(1).getText();
    }
    return columns;
}

QList<ActualColumn> describedColumns(const Description &description)
{
    QList<ActualColumn> columns{{"id", "INTEGER", {}}};
    for (const Field &field : description.fields)
        for (const StoredColumn &column : field.columns())
            columns.append({column.name, column.type == ColumnType::Integer ? "INTEGER" : "TEXT",
                            field.references ? QByteArray(field.references) : QByteArray()});
    return columns;
}

std::unique_ptr<SQLite::Database> freshDatabase()
{
    auto database = memoryDatabase();
    EXPECT_TRUE(migrate(*database));
    return database;
}

} // namespace

TEST(Schema, HoldsEveryDescriptionColumnForColumn)
{
    const auto database = freshDatabase();
    ASSERT_EQ(allDescriptions().size(), 29);
    for (const Description *description : allDescriptions())
        EXPECT_EQ(actualColumns(*database, description->table), describedColumns(*description)) << description->table;
}

TEST(Schema, HoldsNoTableThatIsNotDescribed)
{
    const auto database = freshDatabase();
    SQLite::Statement query(*database, "SELECT name FROM sqlite_schema WHERE type='table'");
    while (query.executeStep()) {
        const QString name = QString::fromUtf8(query.getColumn(0).getText());
        EXPECT_TRUE(descriptionOf(name) || name == u"change" || name == u"seal") << name.toStdString();
    }
}

TEST(Schema, HasStrictTablesAndNothingThatRunsByItself)
{
    const auto database = freshDatabase();
    EXPECT_EQ(database->execAndGet("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')").getInt(),
              0);
    EXPECT_EQ(
        database
            ->execAndGet(
                "SELECT count(*) FROM pragma_table_list WHERE strict=0 AND schema='main' AND name NOT LIKE 'sqlite_%'")
            .getInt(),
        0);
}

TEST(Schema, NamesEveryFieldOncePerEntityAndReferencesOnlyEntities)
{
    for (const Description *description : allDescriptions()) {
        QSet<QByteArray> names;
        for (const Field &field : description->fields) {
            EXPECT_FALSE(names.contains(field.name)) << description->table << "." << field.name;
            names.insert(field.name);
            EXPECT_EQ(field.kind == FieldKind::Reference, field.references != nullptr) << field.name;
            EXPECT_EQ(field.kind == FieldKind::Choice, field.vocabulary != nullptr) << field.name;
            EXPECT_TRUE(!field.references || descriptionOf(QString::fromLatin1(field.references))) << field.name;
        }
        for (const char *title : description->titleFields)
            EXPECT_TRUE(description->field(QString::fromLatin1(title))) << description->table << "." << title;
    }
}

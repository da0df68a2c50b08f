// The floor that the program's start is held against: a Qt main window with a menu, an empty table and a status line,
// and with a file one pass over every value of what it names: tables, or tables with a condition. Of these it keeps
// nothing, which is the floor of the time; or, after "keep", every value in a plain array for each column, which is
// that of the memory of a program that can show any of them.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableWidget>

#include <cstring>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace {

/** Calls `each` with every row of a query. */
template <class Each> void select(sqlite3 *database, const std::string &query, Each &&each)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, query.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("cannot read: %s", sqlite3_errmsg(database));
    while (sqlite3_step(statement) == SQLITE_ROW)
        each(statement);
    sqlite3_finalize(statement);
}

/** The values of one column, each to be found by the number of its row; no indexes, no records. */
class Column
{
public:
    explicit Column(bool isNumber) : m_isNumber(isNumber) {}

    void add(sqlite3_stmt *row, int column)
    {
        if (m_isNumber) {
            m_numbers.push_back(sqlite3_column_int64(row, column));
            return;
        }
        if (const void *text = sqlite3_column_blob(row, column))
            m_text.append(static_cast<const char *>(text), static_cast<size_t>(sqlite3_column_bytes(row, column)));
        m_ends.push_back(static_cast<unsigned>(m_text.size()));
    }

    void fit()
    {
        m_numbers.shrink_to_fit();
        m_ends.shrink_to_fit();
        m_text.shrink_to_fit();
    }

private:
    bool m_isNumber;
    std::vector<long long> m_numbers;
    std::vector<unsigned> m_ends; ///< where each text ends, in bytes
    std::string m_text;           ///< all of them, in UTF-8
};

using Kept = std::vector<std::vector<Column>>; ///< by table

std::vector<Column> columnsOf(sqlite3_stmt *row)
{
    std::vector<Column> columns;
    for (int i = 0; i < sqlite3_column_count(row); ++i)
        columns.emplace_back(std::string(sqlite3_column_decltype(row, i)) == "INTEGER");
    return columns;
}

/** One pass over every value of these tables, kept where there is something to keep them in. Returns the bytes of text.
 */
long long readAll(const char *path, const std::vector<std::string> &tables, Kept *kept)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", path);
    long long bytes = 0;
    for (const std::string &table : tables) {
        std::vector<Column> columns;
        select(database, "SELECT * FROM " + table, [&](sqlite3_stmt *row) {
            if (kept && columns.empty())
                columns = columnsOf(row);
            for (int column = 0; column < sqlite3_column_count(row); ++column)
                if (kept)
                    columns[static_cast<size_t>(column)].add(row, column);
                else if (sqlite3_column_text(row, column))
                    bytes += sqlite3_column_bytes(row, column);
        });
        for (Column &column : columns)
            column.fit();
        if (kept)
            kept->push_back(std::move(columns));
    }
    sqlite3_close(database);
    return bytes;
}

} // namespace

/** bare_window [[keep] FILE TABLE...] */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QTableWidget(0, 8, &window));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.show();
    Kept kept;
    const bool isKept = argc > 1 && std::strcmp(argv[1], "keep") == 0;
    if (const int file = isKept ? 2 : 1; argc > file)
        window.setWindowTitle(
            QString::number(readAll(argv[file], {argv + file + 1, argv + argc}, isKept ? &kept : nullptr)));
    return application.exec();
}

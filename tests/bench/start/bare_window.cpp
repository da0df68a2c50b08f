// The floor that the program's start is held against: a Qt main window with a menu, an empty table and a status line,
// and with a file one pass over every value of the tables that it names.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableWidget>

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

/** One pass over every value of these tables. Returns the bytes of text. */
long long readAll(const char *path, const std::vector<std::string> &tables)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", path);
    long long bytes = 0;
    for (const std::string &table : tables)
        select(database, "SELECT * FROM \"" + table + '"', [&](sqlite3_stmt *row) {
            for (int column = 0; column < sqlite3_column_count(row); ++column)
                if (sqlite3_column_text(row, column))
                    bytes += sqlite3_column_bytes(row, column);
        });
    sqlite3_close(database);
    return bytes;
}

} // namespace

/** bare_window [FILE TABLE...] */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QTableWidget(0, 8, &window));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.show();
    if (argc > 1)
        window.setWindowTitle(QString::number(readAll(argv[1], {argv + 2, argv + argc})));
    return application.exec();
}

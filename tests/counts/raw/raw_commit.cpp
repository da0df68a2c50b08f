// aanjager_raw_commit FILE: the least that storing one row durably takes, as the programme stores it.
#include <cstdio>
#include <sqlite3.h>

int main(int argc, char **argv)
{
    sqlite3 *database = nullptr;
    if (argc != 2 || sqlite3_open(argv[1], &database) != SQLITE_OK)
        return 2;
    char *problem = nullptr;
    const int code = sqlite3_exec(database,
                                  "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; BEGIN IMMEDIATE;"
                                  "UPDATE measure SET title = title || '.' WHERE id = (SELECT min(id) FROM measure);"
                                  "COMMIT",
                                  nullptr, nullptr, &problem);
    if (code != SQLITE_OK)
        std::fprintf(stderr, "%s\n", problem);
    sqlite3_close(database);
    return code == SQLITE_OK ? 0 : 1;
}

#include "core/insight/search_closeness.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <span>
#include <sqlite3.h>

namespace aanjager {

namespace {

constexpr std::array<double, 4> columnWeights{12, 10, 3, 1};
constexpr double saturation = 1.2;   ///< k1 of BM25
constexpr double lengthShare = 0.75; ///< b of BM25
constexpr int mostWordsWeighed = 256;

/** The mean number of words of a record, found once for each query. */
double *meanLength(const Fts5ExtensionApi *api, Fts5Context *fts)
{
    if (auto *known = static_cast<double *>(api->xGetAuxdata(fts, 0)))
        return known;
    sqlite3_int64 rows = 0, words = 0;
    if (api->xRowCount(fts, &rows) != SQLITE_OK || api->xColumnTotalSize(fts, -1, &words) != SQLITE_OK)
        return nullptr;
    auto *mean = new double(rows > 0 && words > 0 ? static_cast<double>(words) / static_cast<double>(rows) : 1);
    const auto release = [](void *data) { delete static_cast<double *>(data); };
    return api->xSetAuxdata(fts, mean, release) == SQLITE_OK ? mean : nullptr;
}

/** How often each word occurs in the row, weighed by column; false when FTS5 fails. */
bool weigh(const Fts5ExtensionApi *api, Fts5Context *fts, std::array<double, mostWordsWeighed> &frequency)
{
    int instances = 0;
    if (api->xInstCount(fts, &instances) != SQLITE_OK)
        return false;
    for (int i = 0; i < instances; ++i) {
        int phrase = 0, column = 0, offset = 0;
        if (api->xInst(fts, i, &phrase, &column, &offset) != SQLITE_OK)
            return false;
        if (phrase < mostWordsWeighed)
            frequency[static_cast<size_t>(phrase)] += columnWeights[static_cast<size_t>(column) % columnWeights.size()];
    }
    return true;
}

void closeness(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int, sqlite3_value **)
{
    std::array<double, mostWordsWeighed> frequency{};
    const double *mean = meanLength(api, fts);
    int length = 0;
    if (!mean || !weigh(api, fts, frequency) || api->xColumnSize(fts, -1, &length) != SQLITE_OK)
        return sqlite3_result_error_code(context, SQLITE_ERROR);
    const double share = saturation * (1 - lengthShare + lengthShare * length / *mean);
    const auto phrases = static_cast<size_t>(std::clamp(api->xPhraseCount(fts), 0, mostWordsWeighed));
    double score = 0;
    for (const double times : std::span(frequency).first(phrases))
        score += times * (saturation + 1) / (times + share);
    sqlite3_result_double(context, score);
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void addCloseness(SQLite::Database &database)
{
    fts5_api *api = apiOf(database.getHandle());
    if (!api)
        throw SQLite::Exception("no full text search", SQLITE_ERROR);
    if (const int status = api->xCreateFunction(api, closenessFunction, nullptr, &closeness, nullptr);
        status != SQLITE_OK)
        throw SQLite::Exception("no function for the full text search", status);
}

} // namespace aanjager

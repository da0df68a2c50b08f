#pragma once

#include "core/base/progress.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/table_finder.h"
#include "core/exchange/text_decoding.h"

#include <memory>

namespace aanjager {

/** Another text for one cell of a tracker, put there by a person. Rows and columns from 0. */
struct Correction
{
    QString sheet;
    int row = 0;
    int column = 0;
    QString text;
    bool operator==(const Correction &) const = default;
};

/** How a tracker is imported. */
struct ImportOptions
{
    std::optional<Mapping> mapping = {};   ///< guessed when not given
    QString sheet = {};                    ///< its name or number (from 1); the likeliest when empty
    std::optional<TableChoice> place = {}; ///< the same by its place, which no name can be taken for
    TextForm form = {};                    ///< of separated values, what is not guessed
    QList<Correction> corrections = {};    ///< made in the tables before anything is read from them
    QDate today = {};                      ///< a round whose reference date comes later still runs; invalid: none does
};

/** What kind of file a tracker is. */
enum class TrackerKind { SeparatedValues, Excel, OpenDocument };

/** A tracker as read: all its sheets, and what a person is told of the file. */
struct Tracker
{
    QString path = {};
    qint64 bytes = 0;
    TrackerKind kind = TrackerKind::SeparatedValues;
    TextForm form = {}; ///< of separated values: how they were read
    QList<Sheet> sheets = {};
};

/** Reads a tracker whole; of separated values what is not given in `form` is guessed. Fails as `readSheets`. */
Result<Tracker> openTracker(const QString &path, WorkProgress *progress = nullptr, const TextForm &form = {});

/** The sheets with the corrections made in them. */
QList<Sheet> corrected(QList<Sheet> sheets, const QList<Correction> &corrections);

/** Which table the options name, or the likeliest. Fails as `chooseTable`. */
Result<TableChoice> tableFor(const Tracker &tracker, const ImportOptions &options);

/** What a tracker would become. `parties` are those of the programme. Fails as `chooseTable` and `planImport`. */
Result<ImportPlan> planTracker(const Tracker &tracker, const QList<Party> &parties, const ImportOptions &options,
                               WorkProgress *progress = nullptr);

} // namespace aanjager

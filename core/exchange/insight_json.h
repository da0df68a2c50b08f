#pragma once

#include "core/insight/view.h"
#include "core/storage/history.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aanjager {

/**
 * The answers of insight as JSON, with English keys and the codes of the vocabularies; documented in
 * docs/command-line.md. Percentages are whole numbers, amounts are in euros, what is not known is null.
 */
QJsonObject overviewJson(const View &view);
QJsonObject measuresJson(const View &view);
QJsonObject matrixJson(const View &view);
QJsonObject attentionJson(const View &view);
QJsonObject historyJson(const QList<HistoryEntry> &entries);
/** What happened, or would happen, to records: each field before and after, as in the history. */
QJsonArray recordsJson(const QList<RecordChange> &records);

} // namespace aanjager

// A file of any texts and all that an import makes of it: sheets end at a form feed and begin with their name, rows are
// lines, cells end at a tab.
#include "core/exchange/import_plan.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/saved_mappings.h"
#include "tests/support/builders.h"

namespace {

using namespace aanjager;

QList<Sheet> sheetsIn(const QString &text)
{
    constexpr qsizetype mostSheets = 4;
    QList<Sheet> sheets;
    for (const QString &part : text.split(u'\f').mid(0, mostSheets)) {
        Sheet sheet;
        const bool isNamed = text.contains(u'\f');
        const QStringList lines = part.split(u'\n');
        sheet.table.name = isNamed ? lines.first() : QStringLiteral("lijst");
        for (qsizetype i = isNamed ? 1 : 0; i < lines.size(); ++i) {
            for (const QString &cell : lines[i].split(u'\t'))
                sheet.table.addCell(cell);
            sheet.table.endRow();
        }
        sheets.append(std::move(sheet));
    }
    nameApart(sheets); // as the readers do
    return sheets;
}

const QList<Party> &parties()
{
    static const QList<Party> all{fixtures::aMunicipality(QStringLiteral("Sliedrecht")),
                                  fixtures::aMunicipality(QStringLiteral("Hardinxveld-Giessendam")),
                                  fixtures::aMunicipality(QStringLiteral("Zwijndrecht"))};
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<Sheet> sheets =
        sheetsIn(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const auto choice = chooseTable(sheets, {});
    const auto plan =
        choice ? planImport(sheets, *choice, {}, parties()) : Result<ImportPlan>(tl::unexpected(choice.error()));
    if (!plan)
        return 0;
    for (const PlannedRound &round : plan->rounds)
        if (!round.peildatum.isValid() || round.label.isEmpty())
            __builtin_trap(); // a round is of a day
    const auto kept = mappingFromJson(toJson(plan->mapping));
    if (!kept)
        __builtin_trap(); // a guessed mapping can always be kept
    const auto again = planImport(sheets, *choice, *kept, parties());
    if (!again || again->mapping != plan->mapping || again->measures.size() != plan->measures.size())
        __builtin_trap(); // and says the same of the same file
    Mapping general = *kept;
    general.sheet.clear();
    (void)planImport(sheets, *choice, general, parties()); // as of another file
    return 0;
}

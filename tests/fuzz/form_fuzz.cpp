// A form that came back, with anything typed, moved or removed in it; the first byte 0 gives raw bytes as its file.
#include "core/exchange/forms/form_differences.h"
#include "core/exchange/forms/form_maker.h"
#include "core/exchange/forms/update_form_writer.h"
#include "tests/support/builders.h"

namespace {

using namespace aanjager;

View programme()
{
    View view{{}, QDate(2021, 4, 8), 0, {}};
    const Party place = fixtures::aMunicipality(QStringLiteral("Sliedrecht"));
    view.state.table<Party>().put(place);
    for (int i = 1; i <= 3; ++i) {
        Measure measure;
        measure.id = newId<Measure>();
        measure.number = QStringLiteral("M%1").arg(i);
        measure.title = QStringLiteral("Maatregel %1").arg(i);
        measure.status = Status::Running;
        measure.leadParty = place.id;
        view.state.table<Measure>().put(measure);
        Applicability cell;
        cell.id = newId<Applicability>();
        cell.measure = measure.id;
        cell.municipality = place.id;
        view.state.table<Applicability>().put(cell);
    }
    return view;
}

/** A programme, and a form of it as it went out. */
struct Scene
{
    View view = programme();
    QList<Sheet> sheets;

    Scene()
    {
        const FormWords words{QStringLiteral("nl"),
                              [](const char *, const char *text) { return QString::fromUtf8(text); },
                              [](QDate day) { return day.toString(Qt::ISODate); }};
        const UpdateForm form = makeForm(view, view.state.all<Party>().first().id, {}, words);
        sheets = writeUpdateForm(form, words)
                     .and_then([](const QByteArray &bytes) { return readWorkbook(bytes); })
                     .value_or(QList<Sheet>());
        if (sheets.isEmpty())
            __builtin_trap();
    }
};

/** Lines of a sheet, a row and a column, each one letter, and the text of that cell. */
void edit(QList<Sheet> &sheets, QByteArrayView lines)
{
    for (qsizetype at = 0; at + 3 <= lines.size();) {
        const qsizetype found = lines.indexOf('\n', at);
        const qsizetype end = found < 0 ? lines.size() : found;
        if (end - at >= 3) {
            const auto pick = [&](qsizetype i, int count) {
                return static_cast<unsigned char>(lines[at + i]) % std::max(1, count);
            };
            Sheet &sheet = sheets[pick(0, static_cast<int>(sheets.size()))];
            const int row = pick(1, sheet.table.rowCount());
            const int column = pick(2, 32);
            if (sheet.table.rowCount() > 0)
                sheet.table.setCell(row, column, QString::fromUtf8(lines.sliced(at + 3, end - at - 3)));
        }
        at = end + 1;
    }
}

/** Whatever is read of it can be held against the programme. */
void compare(const Scene &scene, const Result<FilledForm> &filled)
{
    if (!filled)
        return;
    for (const FormComparison &form : compareForms(scene.view, {{QStringLiteral("form.xlsx"), *filled}}))
        for (const FormDifference &difference : form.differences)
            if (!form.refusal.isEmpty() && difference.answer.given == difference.answer.was)
                __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Scene scene;
    if (size == 0)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.front() == 0) {
        compare(scene, readWorkbook(bytes.sliced(1).toByteArray(), nullptr, {8 * 1024 * 1024, 100, 200})
                           .and_then([](const QList<Sheet> &sheets) { return readUpdateForm(sheets); }));
        return 0;
    }
    QList<Sheet> sheets = scene.sheets;
    edit(sheets, bytes);
    compare(scene, readUpdateForm(sheets));
    return 0;
}

// Separated values: guessed, by an encoding that is given, and again as guessed.
#include "core/exchange/csv_reader.h"

#include <iterator>

namespace {

/** No character is in more than one cell, and no cell reaches beside its text. */
void walk(aanjager::SourceTable table)
{
    qsizetype length = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.width(row); ++column)
            for (const QChar letter : table.cell(row, column))
                length += letter.unicode() > 0 ? 1 : 2; // every one is touched
    if (length > 2 * table.text().size())
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto guessed = readCsv(bytes);
    if (!guessed || !guessed->form.encoding || !guessed->form.separator || !guessed->form.quote)
        __builtin_trap();
    walk(guessed->table);
    static constexpr Encoding encodings[] = {Encoding::Utf8, Encoding::Utf16, Encoding::Windows1252,
                                             Encoding::MacRoman};
    walk(readCsv(bytes, {encodings[size % std::size(encodings)], u';', u'"'})->table); // one each: lengths vary
    const auto again = readCsv(bytes, guessed->form);
    if (again->table.rowCount() != guessed->table.rowCount())
        __builtin_trap(); // what was guessed can be given
    return 0;
}

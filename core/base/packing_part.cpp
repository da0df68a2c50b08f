#include "core/base/late_part.h"
#include "core/base/xlsx_library.h"
#include "core/base/zip_library.h"

namespace aanjager {

namespace {

/** What a function of the part gives; null without the part. */
template <class Library> const Library *given(const char *function)
{
    using Give = const Library *(*)();
    const auto give = reinterpret_cast<Give>(functionOfPart(QStringLiteral("aanjager_packing"), function));
    return give ? give() : nullptr;
}

} // namespace

const ZipLibrary *zipLibrary()
{
    static const ZipLibrary *const library = given<ZipLibrary>("aanjagerZipLibrary");
    return library;
}

const XlsxLibrary *xlsxLibrary()
{
    static const XlsxLibrary *const library = given<XlsxLibrary>("aanjagerXlsxLibrary");
    return library;
}

} // namespace aanjager

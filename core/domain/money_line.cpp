#include "core/domain/money_line.h"

#include "core/domain/measure.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<MoneyLine>()
{
    static const Description description = entity<MoneyLine>(
        QT_TRANSLATE_NOOP("Entity", "Amount"), QT_TRANSLATE_NOOP("Entity", "Amounts"), Visibility::Board, {},
        {
            field<&MoneyLine::year>("year", QT_TRANSLATE_NOOP("Field", "Year")).required(),
            field<&MoneyLine::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
            field<&MoneyLine::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")),
            field<&MoneyLine::party>("party", QT_TRANSLATE_NOOP("Field", "Party")),
            field<&MoneyLine::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")).required(),
            field<&MoneyLine::duration>("duration", QT_TRANSLATE_NOOP("Field", "One-off or structural")),
            field<&MoneyLine::basisYear>("basis_year", QT_TRANSLATE_NOOP("Field", "Basis year")),
            field<&MoneyLine::peildatum>("peildatum", QT_TRANSLATE_NOOP("Field", "Reference date")),
            field<&MoneyLine::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&MoneyLine::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

} // namespace aanjager

#include "core/base/money.h"

#include <QtGlobal>

namespace aanjager {

template <> const Vocabulary &vocabularyOf<Qualifier>()
{
    static constexpr Term terms[] = {
        {"exact", QT_TRANSLATE_NOOP("Vocabulary", "exact")},
        {"about", QT_TRANSLATE_NOOP("Vocabulary", "about")},
        {"over", QT_TRANSLATE_NOOP("Vocabulary", "over")},
        {"under", QT_TRANSLATE_NOOP("Vocabulary", "under")},
        {"to_be_determined", QT_TRANSLATE_NOOP("Vocabulary", "to be determined")},
    };
    static const Vocabulary vocabulary{"qualifier", terms};
    return vocabulary;
}

} // namespace aanjager

#pragma once

#include "core/base/vocabulary.h"

#include <QString>

namespace aanjager {

/** How hard a figure is. */
enum class Qualifier : quint8 { Exact, About, Over, Under, ToBeDetermined };

template <> const Vocabulary &vocabularyOf<Qualifier>();

/** An amount in whole cents of a currency (ISO 4217). A figure "to be determined" (p.m.) has no amount and never counts
 * in a sum. */
struct Money
{
    qint64 cents = 0;
    Qualifier qualifier = Qualifier::Exact;
    QString currency = QStringLiteral("EUR");

    bool isDetermined() const { return qualifier != Qualifier::ToBeDetermined; }
    bool operator==(const Money &) const = default;

    static Money euros(qint64 euros, Qualifier qualifier = Qualifier::Exact) { return {euros * 100, qualifier}; }
};

} // namespace aanjager

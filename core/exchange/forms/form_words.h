#pragma once

#include "core/domain/field.h"

#include <QDate>
#include <functional>

namespace aanjager {

/** The language that forms are written in; the words themselves are supplied from outside core. */
struct FormWords
{
    QString language; ///< "nl" or "en"
    /** The words for an English source text of a context. */
    std::function<QString(const char *context, const char *source)> translated;
    std::function<QString(QDate)> date; ///< a day in a sentence, e.g. "31 maart 2021"

    /** A sentence of context "UpdateForm", marked QT_TRANSLATE_NOOP. */
    QString say(const char *source) const { return translated("UpdateForm", source); }
    QString label(const Field &field) const { return translated("Field", field.label); }
    QString label(const Term &term) const { return translated("Vocabulary", term.label); }
};

} // namespace aanjager

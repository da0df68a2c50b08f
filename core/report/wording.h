#pragma once

#include "core/domain/money_rules.h"

namespace aanjager::report {

/**
 * How a report, a page or a sentence gets its words in one language: labels, numbers, amounts and dates. Nothing else
 * may write a number or a date for people. Spaces inside an amount or a date do not break across lines (U+00A0).
 * Implemented in ui/text.
 */
class Wording
{
public:
    virtual ~Wording();

    /** "nl" or "en". */
    virtual QString language() const = 0;

    /**
     * The words for an English `source` marked QT_TRANSLATE_NOOP("Report", …). With `n`, source is marked
     * QT_TRANSLATE_N_NOOP, the form follows the count and %n becomes the number.
     */
    virtual QString say(const char *source, int n = -1) const = 0;

    /** The label of a term, e.g. "In uitvoering". */
    virtual QString label(const Term &term) const = 0;
    virtual QString label(const Field &field) const = 0;
    virtual QString singular(const Description &entity) const = 0;
    virtual QString plural(const Description &entity) const = 0;

    /** The label of an enum's value. */
    template <class Enum>
    requires std::is_enum_v<Enum> QString label(Enum value)
    const { return label(vocabularyOf<Enum>().terms[static_cast<size_t>(value)]); }
    /** What a verdict is called; one that is absent was not reported. */
    QString verdict(std::optional<Health> health) const;
    /** What an aspect of the verdict ("time", "money", "quality", "risk") is called; another is called as it is. */
    QString aspect(QStringView aspect) const;
    /** What an item of this programme is called: its own word, or that of the language where it keeps the usual one. */
    QString item(const Programme &programme) const;
    QString items(const Programme &programme) const;
    /** `item` for one, `items` otherwise. */
    QString items(const Programme &programme, int n) const;

    /** With separators of thousands and at most `decimals` decimals; zeros at the end are left out. */
    virtual QString number(double value, int decimals = 0) const = 0;
    /** A count in words up to twenty ("elf"), in digits above. */
    virtual QString inWords(int count) const = 0;
    /** 0–100 as a whole percentage, e.g. "59%". */
    virtual QString percent(double value) const = 0;

    /** "31 dec 2020"; empty for a null date. */
    virtual QString date(QDate day) const = 0;
    /** "15 oktober 2020", for running text. */
    virtual QString longDate(QDate day) const = 0;
    /** As precise as it is known: "31 dec 2020", "dec 2020", "Q3 2020", "zomer 2019", "1e helft 2020", "2020". */
    virtual QString date(const ImpreciseDate &date) const = 0;
    /** "31 dec 2020 14:05", in the zone it carries. */
    virtual QString dateTime(const QDateTime &moment) const = 0;

    /** For reading: "€ 2,95 mln", "€ 412.500", "ruim € 11 mln", "p.m.". From a million on rounded to two decimals. */
    virtual QString money(const Money &money) const = 0;
    /** As `money`; amounts to be determined are said: "€ 2,95 mln + p.m."; "–" for a sum of nothing. */
    virtual QString money(const MoneySum &sum) const = 0;
    /** Every cent of it: "€ 2.950.000", "€ 412.500,25". For forms and history. */
    virtual QString fullMoney(const Money &money) const = 0;
    /** Millions as a bare number: "1,35", "−1,35", and with the word before it "ruim 11". */
    virtual QString millions(qint64 cents, Qualifier qualifier = Qualifier::Exact) const = 0;
};

/** The text with a capital at its start, or without. */
QString capitalised(const QString &text);
QString uncapitalised(const QString &text);

} // namespace aanjager::report

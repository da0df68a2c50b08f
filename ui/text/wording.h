#pragma once

#include "core/report/wording.h"

#include <QLocale>
#include <QTranslator>

namespace aanjager::text {

/** The words of one language, from a translator of its own: a report may be in another language than the window. The
 * system's locale has no say. */
class Wording final : public report::Wording
{
public:
    /** "nl" or "en"; another language gets English. */
    explicit Wording(const QString &language);

    QString language() const override { return m_language; }
    QString say(const char *source, int n = -1) const override;
    using report::Wording::label;
    QString label(const Term &term) const override;
    QString label(const Field &field) const override;
    QString singular(const Description &entity) const override;
    QString plural(const Description &entity) const override;
    QString number(double value, int decimals = 0) const override;
    QString inWords(int count) const override;
    QString percent(double value) const override;
    QString date(QDate day) const override;
    QString longDate(QDate day) const override;
    QString date(const ImpreciseDate &date) const override;
    QString dateTime(const QDateTime &moment) const override;
    QString money(const Money &money) const override;
    QString money(const MoneySum &sum) const override;
    QString fullMoney(const Money &money) const override;
    QString millions(qint64 cents, Qualifier qualifier = Qualifier::Exact) const override;

    /** The words for a source of any context; as `say`. */
    QString translated(const char *context, const char *source, int n = -1) const;

private:
    QString amount(qint64 cents, const QString &currency) const;
    QString withSymbol(const QString &figure, const QString &currency, bool negative) const;
    QString qualified(const QString &amount, Qualifier qualifier) const;

    QString m_language;
    QLocale m_numbers;
    QTranslator m_translator;
};

} // namespace aanjager::text

#include "core/report/money_writer.h"

#include <cmath>

namespace aanjager::report {

namespace {

constexpr qint64 centsPerThousand = 100'000;
constexpr qint64 centsPerMillion = 100'000'000;

} // namespace

MoneyWriter::MoneyWriter(const Details &details) : m_details(details), m_unit(centsPerThousand), m_decimals(0)
{
    qint64 largest = 0;
    for (const MoneyLine &line : details.state.all<MoneyLine>())
        if (line.amount && line.amount->isDetermined())
            largest = std::max(largest, std::abs(line.amount->cents));
    m_unit = largest >= 1000 * centsPerMillion ? centsPerMillion : centsPerThousand;
    m_decimals = largest >= 100 * m_unit ? 0 : 1;
}

QString MoneyWriter::unit() const
{
    return m_unit == centsPerMillion ? m_details.say(QT_TRANSLATE_NOOP("Report", "amounts in € million"))
                                     : m_details.say(QT_TRANSLATE_NOOP("Report", "amounts × € 1,000"));
}

QString MoneyWriter::bare(qint64 cents) const
{
    return m_details.words().number(static_cast<double>(cents) / static_cast<double>(m_unit), m_decimals);
}

QString MoneyWriter::text(const MoneySum &sum) const
{
    if (sum.lines == 0)
        return {};
    const QString open = m_details.words().money(Money{0, Qualifier::ToBeDetermined});
    if (sum.toBeDetermined == sum.lines)
        return open;
    QString known = bare(sum.cents);
    if (sum.qualifier != Qualifier::Exact)
        known = uncapitalised(m_details.words().label(sum.qualifier)) + QChar(QChar::Nbsp) + known;
    return sum.toBeDetermined == 0 ? known : known + QStringLiteral(" + ") + open;
}

QString MoneyWriter::difference(const SavingsDifference &difference) const
{
    return m_details
        .say(difference.cents < 0 ? QT_TRANSLATE_NOOP("Report", "%1 U") : QT_TRANSLATE_NOOP("Report", "%1 F"))
        .arg(bare(std::abs(difference.cents)));
}

} // namespace aanjager::report

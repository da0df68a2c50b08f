#include "ui/text/import_text.h"

#include "core/exchange/header_words.h"

namespace aanjager::text {

namespace {

/** What a code means; `%1` is the column. */
struct Sentence
{
    const char *code;
    const char *source;
};

constexpr Sentence invalid[] = {
    {"value", QT_TRANSLATE_N_NOOP("Import", "%n value(s) in “%1” not understood")},
    {"no_such_day", QT_TRANSLATE_N_NOOP("Import", "%n day(s) in “%1” that do not exist")},
    {"owner", QT_TRANSLATE_N_NOOP("Import", "%n name(s) in “%1” not known as at bat")},
    {"year", QT_TRANSLATE_N_NOOP("Import", "%n text(s) in “%1” that are no year")},
    {"period_year", QT_TRANSLATE_N_NOOP("Import", "%n column(s) about a period without a year: “%1”")},
    {"nul", QT_TRANSLATE_N_NOOP("Import", "%n cell(s) with a character that cannot be stored")},
    {"formula_error", QT_TRANSLATE_N_NOOP("Import", "%n formula(s) with an error in “%1”")},
    {"formula_without_value", QT_TRANSLATE_N_NOOP("Import", "%n formula(s) in “%1” without a stored value")},
    {"shared_text", QT_TRANSLATE_N_NOOP("Import", "%n cell(s) in “%1” whose text is missing from the file")},
};

constexpr Sentence guesses[] = {
    {"value", QT_TRANSLATE_N_NOOP("Import", "%n value(s) in “%1” converted")},
    {"progress", QT_TRANSLATE_N_NOOP("Import", "%n value(s) in “%1” read as progress")},
    {"unit", QT_TRANSLATE_N_NOOP("Import", "%n column(s) of amounts without a unit: “%1”")},
    {"duplicate_number", QT_TRANSLATE_N_NOOP("Import", "%n number(s) that occur more than once")},
    {"fitted_period", QT_TRANSLATE_N_NOOP("Import", "%n column(s) about a new period: “%1”")},
    {"municipality_name", QT_TRANSLATE_N_NOOP("Import", "%n name of a municipality nearly recognised: “%1”")},
    {"party_name", QT_TRANSLATE_N_NOOP("Import", "%n name(s) in “%1” nearly recognised")},
    {"party_unclear", QT_TRANSLATE_N_NOOP("Import", "%n name(s) in “%1” that can be several parties")},
    {"other_number", QT_TRANSLATE_N_NOOP("Import", "%n measure(s) new, though the title has another number already")},
    {"other_title", QT_TRANSLATE_N_NOOP("Import", "%n number(s) that had quite another title: it takes the list's")},
    {"same_number", QT_TRANSLATE_N_NOOP("Import", "%n measure(s) new, though another one has the number already")},
    {"part_column", QT_TRANSLATE_N_NOOP("Import", "%n column(s) about a part, of whom is not said: “%1”")},
    {"ended_round", QT_TRANSLATE_N_NOOP("Import", "%n round(s) that an import opened, ended by now and closed")},
    {"running_round", QT_TRANSLATE_N_NOOP("Import", "%n round(s) that still run and stay open")},
    {"quote", QT_TRANSLATE_N_NOOP("Import", "%n quotation mark(s) that are never closed")},
};

constexpr Sentence others[] = {
    {"extra_cell", QT_TRANSLATE_N_NOOP("Import", "%n cell(s) outside the columns")},
    {"header_row", QT_TRANSLATE_N_NOOP("Import", "%n row(s) that repeat the header")},
    {"hint_row", QT_TRANSLATE_N_NOOP("Import", "%n row(s) that explain the columns")},
    {"totals_row", QT_TRANSLATE_N_NOOP("Import", "%n row(s) of totals")},
    {"other_sheet", QT_TRANSLATE_N_NOOP("Import", "%n sheet(s) not read")},
    {"other_table", QT_TRANSLATE_N_NOOP("Import", "%n row(s) of another table on the sheet")},
    {"earlier_group", QT_TRANSLATE_N_NOOP("Import", "%n theme(s) of an earlier round that are no more")},
    {"round_told_twice", QT_TRANSLATE_N_NOOP("Import", "%n row(s) about a round that is told already")},
    {"row_without_round", QT_TRANSLATE_N_NOOP("Import", "%n row(s) about a round that was not understood")},
    {"second_value", QT_TRANSLATE_N_NOOP("Import", "%n value(s) in “%1” beside another column that becomes the same")},
    {"second_column",
     QT_TRANSLATE_N_NOOP("Import", "%n column(s) about a part or beside another one of that round: “%1”")},
    {"later_value", QT_TRANSLATE_N_NOOP("Import", "%n value(s) for “%1” of which the programme knows a later one")},
    {"newer_state", QT_TRANSLATE_N_NOOP("Import", "%n measure(s) of which the programme knows a later state")},
    {"round_closed", QT_TRANSLATE_N_NOOP("Import", "%n value(s) for the closed round %1")},
    {"signed_off", QT_TRANSLATE_N_NOOP("Import", "%n value(s) in reports of %1 that were signed off")},
    {"no_title", QT_TRANSLATE_N_NOOP("Import", "%n row(s) without a title")},
};

template <size_t N> const char *find(const Sentence (&sentences)[N], const QString &code)
{
    for (const Sentence &sentence : sentences)
        if (code == QLatin1String(sentence.code))
            return sentence.source;
    return nullptr;
}

const char *sourceOf(const ImportProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Invalid:
        return find(invalid, problem.code);
    case ProblemKind::Guess:
        return find(guesses, problem.code);
    case ProblemKind::Extra:
    case ProblemKind::Skipped:
    case ProblemKind::Kept:
        break;
    }
    return find(others, problem.code);
}

const char *sourceOfKind(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Invalid:
        return QT_TRANSLATE_N_NOOP("Import", "%n cell(s) in “%1” not understood");
    case ProblemKind::Guess:
        return QT_TRANSLATE_N_NOOP("Import", "%n cell(s) in “%1” to check");
    case ProblemKind::Extra:
        return QT_TRANSLATE_N_NOOP("Import", "%n cell(s) without a place");
    case ProblemKind::Skipped:
        return QT_TRANSLATE_N_NOOP("Import", "%n row(s) passed over");
    case ProblemKind::Kept:
        return QT_TRANSLATE_N_NOOP("Import", "%n value(s) that the programme holds otherwise");
    }
    return "";
}

} // namespace

bool ImportText::knows(const QString &code)
{
    return find(invalid, code) || find(guesses, code) || find(others, code);
}

QString ImportText::target(const QString &to) const
{
    if (to == target::notes)
        return said(QT_TRANSLATE_NOOP("Import", "Keep in the note"));
    if (to == target::owners)
        return said(QT_TRANSLATE_NOOP("Import", "At bat"));
    if (to == target::moneyLine)
        return said(QT_TRANSLATE_NOOP("Import", "Amount"));
    if (to == target::year)
        return said(QT_TRANSLATE_NOOP("Import", "Year of the amounts"));
    if (to == target::action)
        return said(QT_TRANSLATE_NOOP("Import", "Action"));
    if (to == target::planned)
        return said(QT_TRANSLATE_NOOP("Import", "Planned in a period"));
    if (to == target::round)
        return said(QT_TRANSLATE_NOOP("Import", "Round that the row reports about"));
    if (to == target::party)
        return said(QT_TRANSLATE_NOOP("Import", "Municipality that reports"));
    if (to == target::applicability)
        return said(QT_TRANSLATE_NOOP("Import", "Applies in a municipality"));
    if (to == u"health")
        return said(QT_TRANSLATE_NOOP("Import", "Verdict on the whole"));
    const Field *field = measureField(to);
    if (!field)
        return to;
    const QString label = m_wording.label(*field);
    return to.startsWith(u"health.") ? said(QT_TRANSLATE_NOOP("Import", "Verdict: %1")).arg(label.toLower()) : label;
}

QString ImportText::choice(const Vocabulary &choices, const QString &code) const
{
    const auto index = choices.indexOf(code);
    return index ? m_wording.label(choices.terms[static_cast<size_t>(*index)])
                 : said(QT_TRANSLATE_NOOP("Import", "Nothing: keep in the note"));
}

QString ImportText::problem(const ImportProblem &problem, int count) const
{
    const char *source = sourceOf(problem);
    const QString column = problem.column.isEmpty() ? problem.letter : problem.column.simplified();
    QString text = said(source ? source : sourceOfKind(problem.kind), count);
    return text.replace(QStringLiteral("%1"), column);
}

QString ImportText::outcome(const ImportProblem &problem) const
{
    switch (problem.kind) {
    case ProblemKind::Invalid:
        return said(QT_TRANSLATE_NOOP("Import", "Stays in the note."));
    case ProblemKind::Guess: {
        const QDate day = QDate::fromString(problem.accepted, Qt::ISODate);
        const QString accepted = day.isValid() ? m_wording.longDate(day) : problem.accepted;
        if (problem.code == u"running_round")
            return said(QT_TRANSLATE_NOOP("Import", "What it tells counts as reported on %1."))
                .replace(QStringLiteral("%1"), accepted);
        if (problem.code == u"part_column")
            return said(QT_TRANSLATE_NOOP("Import", "Stays in the note until you choose what it becomes."));
        return accepted.isEmpty() || accepted == problem.found
                   ? said(QT_TRANSLATE_NOOP("Import", "Please check."))
                   : said(QT_TRANSLATE_NOOP("Import", "Read as %1.")).replace(QStringLiteral("%1"), accepted);
    }
    case ProblemKind::Extra:
        return said(QT_TRANSLATE_NOOP("Import", "Stays in the note."));
    case ProblemKind::Skipped:
        return said(QT_TRANSLATE_NOOP("Import", "Does not come in."));
    case ProblemKind::Kept:
        return said(QT_TRANSLATE_NOOP("Import", "Stays as the programme has it."));
    }
    return {};
}

QString ImportText::where(const ImportProblem &problem) const
{
    QStringList parts;
    if (problem.row > 0)
        parts.append(said(QT_TRANSLATE_NOOP("Import", "row %1")).arg(problem.row));
    if (const QString column = problem.column.simplified(); !column.isEmpty())
        parts.append(column);
    return parts.join(QStringLiteral(", "));
}

QString ImportText::progress(const WorkTold &told) const
{
    const auto counted = [&](const char *source) {
        return said(source).arg(m_wording.number(static_cast<double>(told.done)),
                                m_wording.number(static_cast<double>(told.total)));
    };
    const bool isCounted = told.total > 0;
    switch (told.stage) {
    case WorkStage::Reading:
        break;
    case WorkStage::Planning:
        return isCounted ? counted(QT_TRANSLATE_NOOP("Import", "Looking at the rows: %1 of %2"))
                         : said(QT_TRANSLATE_NOOP("Import", "Looking at the rows…"));
    case WorkStage::Comparing:
        return isCounted ? counted(QT_TRANSLATE_NOOP("Import", "Comparing with the programme: %1 of %2"))
                         : said(QT_TRANSLATE_NOOP("Import", "Comparing with the programme…"));
    case WorkStage::Storing:
        return isCounted ? counted(QT_TRANSLATE_NOOP("Import", "Storing: %1 of %2"))
                         : said(QT_TRANSLATE_NOOP("Import", "Storing…"));
    case WorkStage::Finishing:
        return said(QT_TRANSLATE_NOOP("Import", "Finishing…"));
    }
    return isCounted ? said(QT_TRANSLATE_NOOP("Import", "Reading the file: %1 %"))
                           .replace(QStringLiteral("%1"), QString::number(told.percent()))
                     : said(QT_TRANSLATE_NOOP("Import", "Reading the file…"));
}

QString ImportText::kind(TrackerKind kind) const
{
    switch (kind) {
    case TrackerKind::Excel:
        return said(QT_TRANSLATE_NOOP("Import", "Excel workbook"));
    case TrackerKind::OpenDocument:
        return said(QT_TRANSLATE_NOOP("Import", "OpenDocument spreadsheet"));
    case TrackerKind::SeparatedValues:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Import", "Separated values (CSV)"));
}

QString ImportText::encoding(Encoding encoding) const
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::MacRoman:
        return QStringLiteral("Mac Roman");
    }
    return {};
}

} // namespace aanjager::text

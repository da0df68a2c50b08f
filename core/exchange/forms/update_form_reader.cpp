#include "core/exchange/forms/update_form_reader.h"

#include "core/domain/field_text.h"
#include "core/exchange/forms/answer_reader.h"
#include "core/exchange/forms/form_file.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

using formFile::comparable;

/** What the hidden sheet of a form says. */
struct Memory
{
    int version = 0;
    QMap<QString, QString> said; ///< what a person may look up in it
    QByteArray answers;
};

std::optional<Memory> memoryOf(const SourceTable &table)
{
    Memory memory;
    bool isForm = false;
    QString packed;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringView key = table.cell(row, 0).trimmed();
        const QString value = table.cell(row, 1).toString().trimmed();
        if (key == formFile::memoryMark) {
            isForm = true;
            memory.version = value.toInt();
        } else if (key == formFile::answersMark) {
            packed += value;
        } else if (!key.isEmpty()) {
            memory.said.insert(key.toString(), value);
        }
    }
    memory.answers = QByteArray::fromBase64(packed.toLatin1());
    return isForm ? std::optional(memory) : std::nullopt;
}

std::optional<Memory> memoryOf(const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets)
        if (auto memory = memoryOf(sheet.table))
            return memory;
    return std::nullopt;
}

/** Whether what it remembers is what it said when it was made. */
bool isWhole(const Memory &memory, const UpdateForm &form)
{
    const auto said = identityRows(form, memory.answers);
    return std::all_of(said.begin(), said.end(), [&memory](const auto &row) {
        return row.first == formFile::memoryMark || memory.said.value(row.first) == row.second;
    });
}

QString rowText(const SourceTable &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString text = table.cell(row, column).toString().simplified(); !text.isEmpty())
            texts.append(text);
    return texts.join(QStringLiteral(" | "));
}

/** Reads one sheet of a form against what it went out with. */
class SheetReader
{
public:
    SheetReader(const Sheet &sheet, const FormSheet &sent, FilledForm &filled)
        : m_sheet(sheet), m_table(sheet.table), m_sent(sent), m_filled(filled)
    {
        for (const FormRow &row : sent.rows)
            m_rows.insert(QString::number(row.measure.value), &row);
        for (const ImportProblem &problem : sheet.problems)
            m_odd.insert({problem.row, problem.letter}, &problem);
    }

    /** Finds the hidden row of names; false when this is not the sheet. */
    bool find()
    {
        const QString mark = formFile::idMark.toString() + codeOf(m_sent.kind);
        for (int row = 0; row < m_table.rowCount(); ++row)
            for (int column = 0; column < m_table.width(row); ++column)
                if (m_table.cell(row, column).trimmed() == mark) {
                    m_codeRow = row;
                    m_idColumn = column;
                    return true;
                }
        return false;
    }

    void read()
    {
        nameColumns();
        readAbove();
        QSet<Id<Measure>> seen;
        for (int row = m_codeRow + 1; row < m_table.rowCount(); ++row)
            readRow(row, seen);
        for (const FormRow &sent : m_sent.rows)
            if (!seen.contains(sent.measure))
                report(ProblemKind::Skipped, "form_row_missing", -1, -1, nameOf(sent));
    }

private:
    static QString nameOf(const FormRow &row) { return (row.number + u' ' + row.title).trimmed(); }

    void nameColumns()
    {
        QStringList missing = m_sent.questions;
        for (int column = 0; column < m_table.width(m_codeRow); ++column) {
            const QString name = m_table.cell(m_codeRow, column).trimmed().toString();
            if (name == formFile::numberMark)
                m_numberColumn = column;
            else if (name == formFile::titleMark)
                m_titleColumn = column;
            if (!m_sent.questions.contains(name))
                continue;
            if (missing.removeAll(name) > 0)
                m_questions.insert(column, name);
            else
                report(ProblemKind::Invalid, "form_column_twice", -1, column, headerOf(name));
        }
        for (const QString &name : std::as_const(missing))
            report(ProblemKind::Invalid, "form_column_missing", -1, -1, headerOf(name));
    }

    QString headerOf(const QString &question) const { return m_sent.headers.value(m_sent.questions.indexOf(question)); }

    /** The lines above the table: the function of who answers, and what does not belong there. */
    void readAbove()
    {
        QStringList known;
        for (const QString &line : m_sent.banner)
            known.append(comparable(line));
        for (int row = 0; row < m_codeRow; ++row) {
            const bool isAuthor = isAuthorRow(row);
            QStringList given;
            for (int column = 0; column < m_table.width(row); ++column) {
                const QString text = comparable(m_table.cell(row, column).toString());
                const bool isOurs = text.isEmpty() || known.contains(text) || text == formFile::authorMark ||
                                    text == comparable(m_filled.form.authorLabel);
                if (isAuthor && !isOurs)
                    given.append(text);
                else if (!isOurs)
                    report(ProblemKind::Extra, "form_extra_cell", row, column, text);
            }
            if (isAuthor)
                m_filled.author = given.join(u' ');
        }
    }

    bool isAuthorRow(int row) const
    {
        for (int column = 0; column < m_table.width(row); ++column)
            if (m_table.cell(row, column).trimmed() == formFile::authorMark)
                return true;
        return false;
    }

    void readRow(int row, QSet<Id<Measure>> &seen)
    {
        const QString mark = m_table.cell(row, m_idColumn).trimmed().toString();
        if (mark.startsWith(u'#'))
            return; // the header
        const QString whole = rowText(m_table, row);
        if (whole.isEmpty())
            return;
        const FormRow *sent = m_rows.value(mark);
        if (!sent) {
            const char *code = mark.isEmpty() ? "form_row_added" : "form_row_unknown";
            report(mark.isEmpty() ? ProblemKind::Extra : ProblemKind::Invalid, code, row, -1, whole);
        } else if (seen.contains(sent->measure)) {
            report(ProblemKind::Invalid, "form_row_twice", row, -1, whole);
        } else {
            seen.insert(sent->measure);
            if (belongsTogether(row, *sent, whole))
                readAnswers(row, *sent);
        }
    }

    /** Whether what a row is called is what its id says; a name of another row means that rows were mixed up. */
    bool belongsTogether(int row, const FormRow &sent, const QString &whole)
    {
        const auto shown = [](const QString &text) { return comparable(formFile::shownText(text)); };
        const QString number = comparable(m_table.cell(row, m_numberColumn).toString());
        const QString title = comparable(m_table.cell(row, m_titleColumn).toString());
        if (m_numberColumn < 0 || m_titleColumn < 0 || (number == shown(sent.number) && title == shown(sent.title)))
            return true;
        for (const FormRow &other : m_sent.rows)
            if (other.measure != sent.measure && number == shown(other.number) && title == shown(other.title)) {
                report(ProblemKind::Invalid, "form_row_mixed", row, -1, whole);
                return false;
            }
        report(ProblemKind::Extra, "form_title_changed", row, m_titleColumn, (number + u' ' + title).trimmed());
        return true;
    }

    void readAnswers(int row, const FormRow &sent)
    {
        for (int column = 0; column < std::max(m_table.width(row), m_table.width(m_codeRow)); ++column) {
            const QString text = m_table.cell(row, column).toString();
            const bool isFixed = column == m_idColumn || column == m_numberColumn || column == m_titleColumn;
            if (m_questions.contains(column))
                readCell(row, column, sent, text);
            else if (!isFixed && !text.trimmed().isEmpty())
                report(ProblemKind::Extra, "form_extra_cell", row, column, text);
        }
    }

    void readCell(int row, int column, const FormRow &sent, const QString &text)
    {
        const QString name = m_questions.value(column);
        const auto question = formQuestion(m_sent.kind, !m_filled.form.identity.round.isNull(), name);
        if (const ImportProblem *odd = m_odd.value({row + 1, columnLetter(column)})) {
            report(ProblemKind::Invalid, odd->code.toLatin1().constData(), row, column, odd->found);
            return;
        }
        const Field &field = question->field();
        const Value was = fromText(field, sent.answers[m_sent.questions.indexOf(name)]).value_or(Value());
        const QString written = formFile::shownText(answerText(m_filled.form, field, was));
        if (comparable(text) == comparable(written))
            return;
        const auto reading = readAnswer(m_filled.form, *question, text);
        if (!reading || (isNothing(reading->value) && mustBeAnswered(m_sent.kind, *question) && !isNothing(was))) {
            ImportProblem &problem =
                report(ProblemKind::Invalid, text.trimmed().isEmpty() ? "form_empty" : "value", row, column, text);
            problem.accepted = acceptedAnswers(m_filled.form, *question, text);
            problem.field = name;
            return;
        }
        if (reading->isGuess) {
            ImportProblem &problem = report(ProblemKind::Guess, "value", row, column, text);
            problem.accepted = answerText(m_filled.form, field, reading->value);
            problem.field = name;
        }
        if (reading->value != was)
            m_filled.answers.append({m_sent.kind, *question, sent.measure, was, reading->value, reading->isGuess,
                                     m_sheet.table.name, row + 1, headerOf(name), columnLetter(column)});
    }

    /** `row` and `column` from 0; negative where it is about none. */
    ImportProblem &report(ProblemKind kind, const char *code, int row, int column, const QString &found)
    {
        ImportProblem problem{kind, QString::fromLatin1(code)};
        problem.sheet = m_sheet.table.name;
        problem.row = row + 1;
        if (column >= 0) {
            problem.letter = columnLetter(column);
            const QString question = m_questions.value(column);
            problem.column = question.isEmpty() ? problem.letter : headerOf(question);
        }
        problem.found = found;
        m_filled.problems.append(problem);
        return m_filled.problems.last();
    }

    const Sheet &m_sheet;
    const SourceTable &m_table;
    const FormSheet &m_sent;
    FilledForm &m_filled;
    QHash<QString, const FormRow *> m_rows;                      ///< by their mark
    QHash<std::pair<int, QString>, const ImportProblem *> m_odd; ///< by row and letter
    int m_codeRow = -1;
    int m_idColumn = -1;
    int m_numberColumn = -1;
    int m_titleColumn = -1;
    QMap<int, QString> m_questions; ///< per column
};

/** A sheet that we did not make, with what stands on it. */
void reportExtraSheet(const Sheet &sheet, FilledForm &filled)
{
    for (int row = 0; row < sheet.table.rowCount(); ++row)
        if (const QString text = rowText(sheet.table, row); !text.isEmpty()) {
            ImportProblem problem{ProblemKind::Extra, QStringLiteral("form_extra_sheet"), sheet.table.name, row + 1};
            problem.found = text;
            filled.problems.append(problem);
        }
}

void readSheetsOf(const QList<Sheet> &sheets, FilledForm &filled)
{
    QSet<qsizetype> ours;
    const QList<FormSheet> sent = filled.form.sheets;
    for (const FormSheet &wanted : sent) {
        bool isFound = false;
        for (qsizetype i = 0; i < sheets.size() && !isFound; ++i) {
            SheetReader reader(sheets[i], wanted, filled);
            if (ours.contains(i) || !reader.find())
                continue;
            ours.insert(i);
            isFound = true;
            reader.read();
        }
        if (!isFound) {
            ImportProblem problem{ProblemKind::Invalid, QStringLiteral("form_sheet_missing"), wanted.name};
            filled.problems.append(problem);
        }
    }
    for (qsizetype i = 0; i < sheets.size(); ++i)
        if (!ours.contains(i) && !memoryOf(sheets[i].table) && sheets[i].table.name != formFile::listsSheet)
            reportExtraSheet(sheets[i], filled);
}

} // namespace

bool isUpdateForm(const QList<Sheet> &sheets)
{
    return memoryOf(sheets).has_value();
}

Result<FilledForm> readUpdateForm(const QList<Sheet> &sheets)
{
    const auto memory = memoryOf(sheets);
    if (!memory)
        return fail(ErrorKind::Format, QStringLiteral("no update form"));
    FilledForm filled;
    if (memory->version > FormIdentity::currentVersion) {
        filled.refusal = QStringLiteral("form_newer");
        return filled;
    }
    auto form = updateFormFromJson(QJsonDocument::fromJson(memory->answers).object());
    if (!form || !isWhole(*memory, *form)) {
        filled.refusal = QStringLiteral("form_altered");
        return filled;
    }
    filled.form = *std::move(form);
    filled.author = filled.form.author;
    readSheetsOf(sheets, filled);
    return filled;
}

} // namespace aanjager

#include "core/exchange/forms/update_form_writer.h"

#include "core/domain/field_text.h"
#include "core/exchange/forms/form_file.h"
#include "core/exchange/forms/xlsx_writer.h"
#include "core/exchange/source_table.h"

#include <QJsonDocument>

namespace aanjager {

namespace {

constexpr int idColumn = 0, numberColumn = 1, titleColumn = 2, firstAnswer = 3;
constexpr double lineHeight = 15, titleWidth = 32;

/** How wide a column is, in characters. */
double widthOf(const FormQuestion &question)
{
    if (question.isLong())
        return 26;
    return question.field().kind == FieldKind::Choice ? 15 : 12;
}

/** How many lines a text takes in a column. */
int linesOf(const QString &text, double width)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += 1 + static_cast<int>(static_cast<double>(line.size()) / width);
    return lines;
}

/** The words that a question is answered with, in the order of its vocabulary. */
QStringList choicesOf(const UpdateForm &form, const Field &field)
{
    if (!field.vocabulary)
        return form.labels.value(QStringLiteral("yes")).values();
    const QMap<QString, QString> labels = form.labels.value(QString::fromLatin1(field.vocabulary->name));
    QStringList words;
    for (const Term &term : field.vocabulary->terms)
        words.append(labels.value(QString::fromLatin1(term.code)));
    return words;
}

/** Writes one sheet of questions. */
class SheetWriter
{
public:
    SheetWriter(XlsxWriter &book, const UpdateForm &form, const FormSheet &sheet, const FormWords &words)
        : m_book(book), m_form(form), m_sheet(sheet), m_words(words)
    {
        for (const QString &name : sheet.questions)
            if (const auto question = formQuestion(sheet.kind, !form.identity.round.isNull(), name))
                m_questions.append(*question);
    }

    void write()
    {
        m_book.addSheet(m_sheet.name);
        writeBanner();
        writeHeader();
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i)
            writeRow(m_firstRow + static_cast<int>(i), m_sheet.rows[i]);
        for (qsizetype i = 0; i < m_questions.size(); ++i)
            checkColumn(m_questions[i], m_sheet.headers[i], firstAnswer + static_cast<int>(i));
        askReasons();
        m_book.freeze(m_firstRow - 1, m_firstRow, firstAnswer);
        m_book.layOut(lastRow(), lastColumn(), m_sheet.banner.value(0));
        m_book.protect();
    }

private:
    int lastRow() const { return m_firstRow + static_cast<int>(m_sheet.rows.size()) - 1; }
    int lastColumn() const { return firstAnswer + static_cast<int>(m_questions.size()) - 1; }

    void writeBanner()
    {
        int row = 0;
        for (const QString &line : m_sheet.banner) {
            m_book.text(row, numberColumn, line,
                        row == 0   ? CellLook::Title
                        : row == 1 ? CellLook::Subject
                                   : CellLook::Line);
            m_book.rowHeight(row, row == 0 ? 24 : lineHeight + 2);
            ++row;
        }
        if (!m_form.authorLabel.isEmpty()) {
            m_book.text(row, idColumn, formFile::authorMark.toString(), CellLook::LockedCode);
            m_book.text(row, numberColumn, m_form.authorLabel, CellLook::Label);
            m_book.merged(row, firstAnswer, firstAnswer + 2, m_form.author, CellLook::Answer);
            m_book.rowHeight(row, lineHeight + 4);
            ++row;
        }
        m_codeRow = row + 1;
        m_firstRow = m_codeRow + 2;
    }

    void writeHeader()
    {
        const int header = m_codeRow + 1;
        const std::pair<QString, QString> fixed[] = {
            {formFile::idMark.toString() + codeOf(m_sheet.kind), formFile::idMark.toString()},
            {formFile::numberMark.toString(), m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "No."))},
            {formFile::titleMark.toString(), m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "What it is about"))}};
        for (int column = 0; column < firstAnswer; ++column) {
            m_book.text(m_codeRow, column, fixed[column].first, CellLook::LockedCode);
            m_book.text(header, column, fixed[column].second, CellLook::Header);
        }
        m_book.columnWidth(idColumn, 20, true);
        m_book.columnWidth(numberColumn, 8);
        m_book.columnWidth(titleColumn, titleWidth);
        for (qsizetype i = 0; i < m_questions.size(); ++i) {
            const int column = firstAnswer + static_cast<int>(i);
            m_book.text(m_codeRow, column, m_questions[i].name, CellLook::LockedCode);
            m_book.text(header, column, m_sheet.headers[i], CellLook::Header);
            m_book.columnWidth(column, widthOf(m_questions[i]));
        }
        m_book.hideRow(m_codeRow);
        m_book.rowHeight(header, 3 * lineHeight);
    }

    void writeRow(int row, const FormRow &content)
    {
        m_book.text(row, idColumn, QString::number(content.measure.value), CellLook::LockedCode);
        writeText(row, numberColumn, content.number, CellLook::Locked);
        writeText(row, titleColumn, content.title, CellLook::Locked);
        int lines = linesOf(content.title, titleWidth);
        for (qsizetype i = 0; i < m_questions.size(); ++i) {
            const Field &field = m_questions[i].field();
            const Value value = fromText(field, content.answers[i]).value_or(Value());
            const QString text = answerText(m_form, field, value);
            const int column = firstAnswer + static_cast<int>(i);
            if (const auto *number = std::get_if<qint64>(&value))
                m_book.number(row, column, static_cast<double>(*number), CellLook::AnswerNumber);
            else
                writeText(row, column, text, lookOf(field));
            if (m_questions[i].isLong())
                lines = std::max(lines, linesOf(text.left(formFile::longestCell), widthOf(m_questions[i])));
        }
        m_book.rowHeight(row, std::clamp(lines, 2, 12) * lineHeight + 3);
    }

    static CellLook lookOf(const Field &field)
    {
        if (field.kind == FieldKind::Percent || field.kind == FieldKind::Number)
            return CellLook::AnswerNumber;
        return field.kind == FieldKind::LongText ? CellLook::Answer : CellLook::AnswerCentred;
    }

    void writeText(int row, int column, const QString &text, CellLook look)
    {
        const QString shown = formFile::shownText(text);
        m_book.text(row, column, shown, shown == text ? look : CellLook::Locked);
    }

    void checkColumn(const FormQuestion &question, const QString &header, int column)
    {
        const Field &field = question.field();
        const bool isChoice = field.kind == FieldKind::Choice || field.kind == FieldKind::YesNo;
        if (!isChoice && field.kind != FieldKind::Percent)
            return;
        CellCheck check;
        check.title = header;
        if (isChoice) {
            check.choices = choicesOf(m_form, field);
            check.prompt = m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Choose from the list."));
            check.refusal = m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Please choose one of the words of the list."));
        } else {
            check.prompt = m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "A whole number from 0 to 100, without %."));
            check.refusal =
                m_words.say(QT_TRANSLATE_NOOP("UpdateForm", "Please fill in a whole number from 0 to 100, without %."));
        }
        m_book.check(m_firstRow, lastRow(), column, check);
    }

    /** Marks what is asked for by an answer and not filled in. */
    void askReasons()
    {
        if (m_sheet.kind == FormSheetKind::Cells) {
            const QString degree = cell("degree");
            const QString asked = QStringLiteral("%1<>\"\",%1<>\"%2\"").arg(degree, word("degree", "full"));
            for (const char *name : {"reason_category", "reason"})
                mark(name, asked);
            return;
        }
        QStringList worried;
        for (const FormQuestion &question : std::as_const(m_questions))
            if (question.name.startsWith(u"health."))
                for (const char *code : {"attention", "intervene"})
                    worried.append(QStringLiteral("%1=\"%2\"").arg(cell(question.name), word("health", code)));
        if (worried.isEmpty())
            return;
        const QString asked =
            QStringLiteral("OR(%1),%2<>\"%3\",%2<>\"%4\"")
                .arg(worried.join(u','), cell("status"), word("status", "done"), word("status", "dropped"));
        for (const char *name : {"cause", "consequence", "correction"})
            mark(name, asked);
    }

    void mark(const char *name, const QString &asked)
    {
        const int column = columnOf(QString::fromLatin1(name));
        if (column >= 0)
            m_book.markWhen(m_firstRow, lastRow(), column,
                            QStringLiteral("=AND(%1,%2=\"\")").arg(asked, cell(QString::fromLatin1(name))));
    }

    int columnOf(const QString &name) const
    {
        const qsizetype at = m_sheet.questions.indexOf(name);
        return at < 0 ? -1 : firstAnswer + static_cast<int>(at);
    }
    /** The cell of a question in the first row, as a formula that is copied down. */
    QString cell(const QString &name) const
    {
        return QStringLiteral("$%1%2").arg(columnLetter(columnOf(name))).arg(m_firstRow + 1);
    }
    QString cell(const char *name) const { return cell(QString::fromLatin1(name)); }
    QString word(const char *vocabulary, const char *code) const
    {
        return m_form.labels.value(QString::fromLatin1(vocabulary))
            .value(QString::fromLatin1(code))
            .replace(u'"', QStringLiteral("\"\""));
    }

    XlsxWriter &m_book;
    const UpdateForm &m_form;
    const FormSheet &m_sheet;
    const FormWords &m_words;
    QList<FormQuestion> m_questions;
    int m_codeRow = 0;
    int m_firstRow = 0;
};

void writeMemory(XlsxWriter &book, const UpdateForm &form)
{
    const QByteArray memory = QJsonDocument(toJson(form)).toJson(QJsonDocument::Compact);
    book.addSheet(formFile::memorySheet.toString());
    auto rows = identityRows(form, memory);
    const QString packed = QString::fromLatin1(memory.toBase64());
    for (qsizetype at = 0; at < packed.size(); at += formFile::longestCell)
        rows.append({formFile::answersMark.toString(), packed.mid(at, formFile::longestCell)});
    int row = 0;
    for (const auto &[key, value] : std::as_const(rows)) {
        book.text(row, 0, key, CellLook::LockedCode);
        book.text(row++, 1, value, CellLook::LockedCode);
    }
    book.hideSheet();
    book.protect();
}

} // namespace

Result<QByteArray> writeUpdateForm(const UpdateForm &form, const FormWords &words)
{
    if (form.sheets.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("nothing is asked"), {}, form.partyName);
    XlsxWriter book(form.programmeName + QStringLiteral(" – ") + form.partyName, form.identity.made);
    for (const FormSheet &sheet : form.sheets)
        SheetWriter(book, form, sheet, words).write();
    writeMemory(book, form);
    return book.finish();
}

} // namespace aanjager

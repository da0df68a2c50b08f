#include "core/exchange/matrix_block.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

/** "deels 60%": a degree and to what part; nothing when it is not of this shape. */
bool readPartly(QStringView part, CellText &cell)
{
    static const QRegularExpression shape(QStringLiteral("^(.+?)\\s+\\(?(\\d{1,3})\\s*%?\\)?$"));
    const auto match = shape.match(part);
    if (!match.hasMatch())
        return false;
    const auto degree = readDegree(match.capturedView(1));
    const int percent = match.capturedView(2).toInt();
    if (!degree || !degree->value || degree->value->degree != Degree::Partly || percent > 100)
        return false;
    cell.degree = Degree::Partly;
    cell.percent = percent;
    return true;
}

bool readProgress(QStringView part, MatrixSubject subject, CellText &cell)
{
    if (subject != MatrixSubject::Progress && !part.contains(u'%'))
        return false;
    const auto percent = readPercent(part);
    if (!percent || !percent->value)
        return false;
    cell.progress = percent->value;
    return true;
}

bool readVerdict(QStringView part, MatrixSubject subject, CellText &cell)
{
    if (part.size() < 2 && subject != MatrixSubject::Health)
        return false;
    const auto health = readHealth(part);
    if (!health || !health->value)
        return false;
    cell.health = health->value;
    return true;
}

bool readWord(QStringView part, CellText &cell)
{
    if (const auto status = readStatus(part); status && status->value) {
        cell.status = status->value->status;
        if (status->value->healthTime)
            cell.health = status->value->healthTime;
        return true;
    }
    const auto degree = readDegree(part);
    if (!degree || !degree->value || degree->value->progress)
        return false;
    cell.degree = degree->value->degree;
    return true;
}

bool isUnreported(QStringView part)
{
    const QString word = folded(part);
    return word == u"niet gemeld" || word == u"not reported" || word == u"nooit gemeld" || word == u"never reported";
}

bool readPart(QStringView part, MatrixSubject subject, CellText &cell)
{
    return isUnreported(part) || readProgress(part, subject, cell) || readPartly(part, cell) ||
           (subject == MatrixSubject::Health && readVerdict(part, subject, cell)) || readWord(part, cell) ||
           readVerdict(part, subject, cell);
}

} // namespace

Result<QList<QStringList>> readBlock(const QString &text)
{
    TextForm form;
    form.encoding = Encoding::Utf8;
    form.separator = u'\t';
    form.quote = u'"';
    return readCsv(text.toUtf8(), form).map([](const CsvContents &contents) {
        QList<QStringList> rows;
        for (int row = 0; row < contents.table.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < contents.table.width(row); ++column)
                cells.append(contents.table.cell(row, column).toString());
            rows.append(cells);
        }
        return rows;
    });
}

std::optional<CellText> readCellText(QStringView text, MatrixSubject subject)
{
    static const QRegularExpression dash(QStringLiteral("\\s[–—-]\\s"));
    CellText cell;
    QString words = text.toString();
    if (const auto match = dash.match(words); match.hasMatch()) {
        cell.reason = words.mid(match.capturedEnd()).trimmed();
        words.truncate(match.capturedStart());
    }
    for (const QString &part : words.split(u','))
        if (!readPart(QStringView(part).trimmed(), subject, cell))
            return std::nullopt;
    return cell;
}

void apply(const CellText &text, Applicability &cell)
{
    const bool saysHow = text.status || text.health || text.progress;
    const bool applied = cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
    if (text.degree)
        cell.degree = *text.degree;
    else if (saysHow && !applied)
        cell.degree = Degree::Full;
    if (cell.degree != Degree::Partly)
        cell.percent.reset();
    else if (text.percent)
        cell.percent = text.percent;
    if (!text.reason.isEmpty())
        cell.details.change().reason = text.reason;
    if (text.status)
        cell.status = text.status;
    if (text.health)
        cell.health = text.health;
    if (text.progress)
        cell.progress = text.progress;
}

} // namespace aanjager

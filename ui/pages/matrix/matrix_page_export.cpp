// The matrix as a file for a spreadsheet.
#include "core/exchange/export_csv.h"
#include "core/exchange/forms/xlsx_writer.h"
#include "core/exchange/whole_file.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/notices.h"

#include <QFileDialog>

namespace aanjager {

/** In words that the matrix takes back when they are pasted. */
QString MatrixPage::exportWords(const Applicability *cell) const
{
    const text::Wording &words = m_context.words;
    if (!cell)
        return {};
    QString text = words.label(cell->degree);
    if (cell->degree == Degree::Partly && cell->percent)
        text += QLatin1Char(' ') + words.percent(*cell->percent);
    if (applies(*cell) && cell->status)
        text += QStringLiteral(", ") + report::uncapitalised(words.label(*cell->status));
    return text;
}

void MatrixPage::exportTo(const QString &path)
{
    const auto work = [this, path]() -> Result<void> {
        QList<QStringList> rows =
            matrixRows(m_context.session.view(), [this](const Applicability *cell) { return exportWords(cell); });
        rows.first()[0] = m_context.words.label(*describe<Measure>().field(QStringLiteral("number")));
        rows.first()[1] = m_context.words.label(*describe<Measure>().field(QStringLiteral("title")));
        if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return writeWhole(path, rowsAsCsv(rows));
        return rowsAsXlsx(rows, tr("Matrix"), m_context.session.today()).and_then([&](const QByteArray &bytes) {
            return writeWhole(path, bytes);
        });
    };
    if (m_context.attempt(work))
        m_context.notices.done(tr("Written to %1").arg(path));
}

void MatrixPage::askExport(const QString &suffix)
{
    const QString proposed =
        QStringLiteral("%1/%2.%3").arg(m_context.settings.folder(), tr("matrix", "name of a file"), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the matrix"), proposed,
                                                      QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        exportTo(path);
}

} // namespace aanjager

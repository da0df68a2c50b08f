// The actions as a file for another program.
#include "core/exchange/export_csv.h"
#include "core/exchange/export_ics.h"
#include "core/exchange/forms/xlsx_writer.h"
#include "core/exchange/whole_file.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/notices.h"

#include <QFileDialog>
#include <QMenu>

namespace aanjager {

QWidget *ActionsPage::makeExport(QWidget *parent)
{
    auto *button = new ChipButton(parent);
    button->setWords(tr("Export"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Spreadsheet (Excel)…"), this, [this] { askExport(ActionFormat::Xlsx); });
    menu->addAction(tr("Separated values (CSV)…"), this, [this] { askExport(ActionFormat::Csv); });
    menu->addAction(tr("Calendar…"), this, [this] { askExport(ActionFormat::Ics); });
    button->setMenu(menu);
    return button;
}

Result<QByteArray> ActionsPage::exported(ActionFormat format) const
{
    const Session &session = m_context.session;
    if (format == ActionFormat::Ics)
        return exportActionsAsIcs(session.view(), m_model->filter().party, QDateTime::currentDateTimeUtc());
    const auto rows = recordRows(session.file().store(), describe<Action>(),
                                 [this](const Field &field) { return m_context.words.label(field); });
    if (!rows)
        return tl::unexpected(rows.error());
    return format == ActionFormat::Csv ? Result<QByteArray>(rowsAsCsv(*rows))
                                       : rowsAsXlsx(*rows, m_context.words.plural(describe<Action>()), session.today());
}

void ActionsPage::exportTo(const QString &path, ActionFormat format)
{
    const auto work = [this, path, format] {
        return exported(format).and_then([&](const QByteArray &bytes) { return writeWhole(path, bytes); });
    };
    if (m_context.attempt(work))
        m_context.notices.done(tr("Written to %1").arg(path));
}

void ActionsPage::askExport(ActionFormat format)
{
    const QString suffixes[] = {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("ics")};
    const QString &suffix = suffixes[static_cast<int>(format)];
    const QString proposed =
        QStringLiteral("%1/%2.%3").arg(m_context.settings.folder(), tr("actions", "name of a file"), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the actions"), proposed,
                                                      QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        exportTo(path, format);
}

} // namespace aanjager

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
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto &[format, words] : {std::pair(ActionFormat::Xlsx, tr("Spreadsheet (Excel)…")),
                                            {ActionFormat::Csv, tr("Separated values (CSV)…")},
                                            {ActionFormat::Ics, tr("Calendar…")}}) {
            const int count = exportCount(format);
            QAction *action = menu->addAction(words + QLatin1Char('\t') + m_context.words.number(count), this,
                                              [this, format = format] { askExport(format); });
            action->setToolTip(tr("%n action(s), as filtered", nullptr, count));
            action->setEnabled(count > 0);
        }
    });
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    return button;
}

bool ActionsPage::isExported(const Action &action, ActionFormat format) const
{
    return m_model->leaves(action) && (format != ActionFormat::Ics || isEvent(action));
}

int ActionsPage::exportCount(ActionFormat format) const
{
    const QList<Action> &all = m_context.session.state().all<Action>();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [&](const Action &action) { return isExported(action, format); }));
}

Result<QByteArray> ActionsPage::exported(ActionFormat format) const
{
    const Session &session = m_context.session;
    const auto isWanted = [this, format](const Action &action) { return isExported(action, format); };
    if (format == ActionFormat::Ics)
        return exportActionsAsIcs(session.view(), isWanted, QDateTime::currentDateTimeUtc());
    const auto rows = recordRows(
        session.file().store(), describe<Action>(), [this](const Field &field) { return m_context.words.label(field); },
        [&](const void *entity) { return isWanted(*static_cast<const Action *>(entity)); });
    if (!rows)
        return tl::unexpected(rows.error());
    return format == ActionFormat::Csv ? Result<QByteArray>(rowsAsCsv(*rows))
                                       : rowsAsXlsx(*rows, m_context.words.plural(describe<Action>()), session.today());
}

void ActionsPage::exportTo(const QString &path, ActionFormat format)
{
    const int count = exportCount(format);
    const auto work = [this, path, format] {
        return exported(format).and_then([&](const QByteArray &bytes) { return writeWhole(path, bytes); });
    };
    if (m_context.attempt(work))
        m_context.notices.done(tr("%n action(s) written to %1", nullptr, count).arg(path));
}

void ActionsPage::askExport(ActionFormat format)
{
    const QString suffixes[] = {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("ics")};
    const QString &suffix = suffixes[static_cast<int>(format)];
    const QString proposed =
        QStringLiteral("%1/%2.%3").arg(m_context.settings.folder(), tr("actions", "name of a file"), suffix);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export %n action(s)", nullptr, exportCount(format)), proposed,
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        exportTo(path, format);
}

} // namespace aanjager

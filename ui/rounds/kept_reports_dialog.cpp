#include "ui/rounds/kept_reports_dialog.h"

#include "core/exchange/whole_file.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/pages_view.h"
#include "ui/dialogs/pdf_pages.h"
#include "ui/reporting/kept_reports.h"
#include "ui/text/error_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

KeptReportsDialog::KeptReportsDialog(const PageContext &context, const Round &round, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_pages(new PagesView(this))
    , m_trouble(makeLabel({}, theme::TextStyle::Caption, this))
{
    QVBoxLayout *column = startDialog(*this, tr("Kept reports of round %1").arg(round.label),
                                      tr("As they were when the round was closed; what changed since is not in them."));
    for (const FrozenReport &kept : context.session.state().all<FrozenReport>()) {
        if (kept.round != round.id)
            continue;
        const auto kind = report::kindOf(kept.kind);
        const QString name = kind == report::Kind::Full ? tr("The whole report") : tr("Summary");
        const Visibility level = kept.visibility.value_or(Visibility::Board);
        m_list->addItem(QStringLiteral("%1\n%2, %3").arg(name, kept.language.toUpper(), context.words.label(level)));
        m_list->item(m_list->count() - 1)->setToolTip(kept.title.toHtmlEscaped());
        m_kept.append(kept.id);
    }
    m_list->setAccessibleName(tr("Kept reports"));
    m_list->setFixedWidth(theme::Theme::instance().length(210));
    giveRowsRoom(*m_list);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setZoom(PagesView::fitWidth);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save as…"), QDialogButtonBox::ActionRole);
    m_save->setIcon(theme::icon(QStringLiteral("save")));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &KeptReportsDialog::saveAsked);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptReportsDialog::showPages);
    m_list->setCurrentRow(0);
    m_save->setEnabled(!m_kept.isEmpty());
    resize(theme::Theme::instance().length(900), theme::Theme::instance().length(700));
}

Id<FrozenReport> KeptReportsDialog::chosen() const
{
    return m_kept.value(m_list->currentRow());
}

void KeptReportsDialog::showPages()
{
    const auto bytes = keptPages(m_context.session.file(), chosen());
    const auto pages = bytes ? PdfPages::read(*bytes, thread()) : nullptr;
    m_pages->setVisible(pages != nullptr);
    m_trouble->setVisible(!pages);
    if (pages)
        return m_pages->show(pages);
    m_trouble->setText(bytes ? tr("The pages cannot be shown here. Save the report and open it in another program.")
                             : text::errorText(m_context.words, bytes.error()));
}

Result<void> KeptReportsDialog::saveTo(const QString &path) const
{
    const ReportFormat format = reportFormatOf(path).value_or(ReportFormat::Pdf);
    return m_context.session.file()
        .store()
        .get(chosen())
        .and_then([format](const FrozenReport &kept) { return keptFile(kept, format); })
        .and_then([&path](const QByteArray &bytes) { return writeWhole(path, bytes); });
}

QString KeptReportsDialog::fileName() const
{
    const FrozenReport *kept = m_context.session.state().find(chosen());
    QString name = kept ? kept->title : QString();
    for (QChar &sign : name)
        if (QStringView(u"\\/:*?\"<>|").contains(sign) || !sign.isPrint())
            sign = u'-';
    return name.simplified();
}

} // namespace aanjager

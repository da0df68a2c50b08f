#include "ui/import/file_step.h"

#include "ui/import/work_bar.h"
#include "ui/text/import_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int widest = 620; ///< of what is shown, at 100 % text
constexpr qsizetype recentShown = 5;

QString separatorName(QChar separator)
{
    return separator == u'\t' ? FileStep::tr("tab") : QStringLiteral("“%1”").arg(separator);
}

} // namespace

FileStep::FileStep(ImportDraft &draft, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_context(context)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(theme::Theme::instance().length(widest));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 28, 20, 20);
    column->setSpacing(16);
    column->addWidget(makeDrop());
    column->addWidget(m_busy = makeBusy());
    column->addWidget(m_facts = makeFacts());
    m_recent = new QWidget(inside);
    column->addWidget(m_recent);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    addRecent(*recent);
    column->addStretch(1);
    row->addStretch(1);
    row->addWidget(inside, 100);
    row->addStretch(1);
    connect(&draft, &ImportDraft::read, this, &FileStep::refresh);
    connect(&draft.work(), &BackgroundWork::started, this, [this] { showBusy(true); });
    connect(&draft.work(), &BackgroundWork::ended, this, [this] { showBusy(false); });
    connect(&draft.work(), &BackgroundWork::progressed, m_bar, &WorkBar::tell);
    showBusy(false);
    refresh();
}

QWidget *FileStep::makeDrop()
{
    auto *drop = new CardFrame({}, this);
    drop->setProperty("drop", true);
    QVBoxLayout *column = drop->contents();
    column->setSpacing(8);
    column->addSpacing(12);
    column->addWidget(new IconLabel(QStringLiteral("excel"), 30, &theme::Palette::ink3, drop), 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("Drop the list that you keep now here"), TextStyle::CardTitle, drop), 0,
                      Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("Excel (xlsx), OpenDocument (ods) or CSV; the file itself is not changed."),
                                TextStyle::Caption, drop),
                      0, Qt::AlignHCenter);
    m_choose = new QPushButton(tr("Choose a file…"), drop);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    return drop;
}

QWidget *FileStep::makeBusy()
{
    auto *busy = new QWidget(this);
    auto *row = new QHBoxLayout(busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar = new WorkBar(m_context.words, tr("Reading the file…"), busy), 1);
    m_stop = new QPushButton(tr("Stop"), busy);
    m_stop->setAutoDefault(false);
    m_stop->setProperty("kind", QStringLiteral("small"));
    connect(m_stop, &QPushButton::clicked, &m_draft, &ImportDraft::stop);
    row->addWidget(m_stop);
    return busy;
}

QWidget *FileStep::makeFacts()
{
    auto *facts = new CardFrame({}, this);
    m_name = makeLabel({}, TextStyle::CardTitle, facts);
    m_name->setWordWrap(true);
    m_about = makeLabel({}, TextStyle::Caption, facts);
    m_about->setWordWrap(true);
    facts->contents()->addWidget(m_name);
    facts->contents()->addWidget(m_about);
    return facts;
}

void FileStep::addRecent(QVBoxLayout &column)
{
    const QStringList lists = m_context.settings.recentLists();
    qsizetype shown = 0;
    for (const QString &path : lists) {
        if (!QFileInfo::exists(path) || shown == recentShown)
            continue;
        if (shown++ == 0)
            column.addWidget(makeLabel(tr("Imported before"), TextStyle::Label, m_recent));
        auto *again = new QPushButton(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")), m_recent);
        again->setProperty("kind", QStringLiteral("link"));
        again->setAutoDefault(false);
        again->setAccessibleName(QFileInfo(path).fileName());
        again->setAccessibleDescription(path);
        connect(again, &QPushButton::clicked, this, [this, path] { m_draft.open(path); });
        column.addWidget(again, 0, Qt::AlignLeft);
    }
    m_recent->setVisible(shown > 0);
}

QList<QPushButton *> FileStep::recentButtons() const
{
    return m_recent->findChildren<QPushButton *>();
}

QString FileStep::fileIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    return {};
}

QString FileStep::ask(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Import a list"), folder,
                                        tr("Lists (*.xlsx *.xlsm *.ods *.csv *.txt)"));
}

void FileStep::choose()
{
    const QString path = ask(this, m_context.settings.folder());
    if (!path.isEmpty())
        m_draft.open(path);
}

QString FileStep::factsText() const
{
    return m_facts->isVisibleTo(this) ? m_name->text() + u'\n' + m_about->text() : QString();
}

void FileStep::showBusy(bool busy)
{
    m_bar->clear();
    m_busy->setVisible(busy);
    m_choose->setEnabled(!busy);
}

void FileStep::refresh()
{
    const Tracker *tracker = m_draft.tracker();
    m_facts->setVisible(tracker != nullptr);
    if (!tracker)
        return;
    const text::ImportText words(m_context.words);
    QStringList parts{
        QLocale(m_context.words.language()).formattedDataSize(tracker->bytes, 0, QLocale::DataSizeSIFormat),
        words.kind(tracker->kind)};
    if (tracker->form.encoding)
        parts.append(tr("encoding %1").arg(words.encoding(*tracker->form.encoding)));
    if (tracker->form.separator)
        parts.append(tr("separated by %1").arg(separatorName(*tracker->form.separator)));
    if (tracker->kind != TrackerKind::SeparatedValues)
        parts.append(tr("%n sheet(s)", nullptr, static_cast<int>(tracker->sheets.size())));
    m_name->setText(QFileInfo(tracker->path).fileName());
    m_about->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace aanjager

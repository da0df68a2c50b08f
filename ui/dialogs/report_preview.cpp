#include "ui/dialogs/report_preview.h"

#include "ui/dialogs/pages_view.h"
#include "ui/pages/elided_label.h"
#include "ui/text/error_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <chrono>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr std::chrono::milliseconds quickSuccession(40);
constexpr int zooms[] = {50, 75, 100, 125, 150, 200};

} // namespace

ReportPreview::ReportPreview(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(new PagesView(this))
    , m_page(makeLabel({}, TextStyle::BodyStrong, this))
    , m_trouble(makeLabel({}, TextStyle::Body, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_zoom(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_trouble->setProperty("type", QStringLiteral("error"));
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(16, 0, 16, 8);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    fillZoom();
    showPage();
    m_soon.setSingleShot(true);
    m_soon.setInterval(quickSuccession);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_press.ask(m_job); });
    connect(&m_press, &ReportPress::made, this, &ReportPreview::take);
    connect(&m_press, &ReportPress::failed, this, [this](const Error &error) {
        if (m_isWanted)
            tell(text::errorText(m_context.words, error));
    });
    connect(m_pages, &PagesView::pageChanged, this, &ReportPreview::showPage);
}

QWidget *ReportPreview::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(6);
    row->addWidget(m_page);
    row->addSpacing(4);
    auto *live = new ElidedLabel(TextStyle::Caption, head);
    live->setWhole(tr("brought up to date with every key"));
    row->addWidget(live, 1);
    const auto dress = [](QToolButton *button, const QString &icon, const QString &words) {
        button->setIcon(theme::icon(icon));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    dress(m_previous, QStringLiteral("chevron-left"), tr("Previous page"));
    dress(m_next, QStringLiteral("chevron-right"), tr("Next page"));
    for (QToolButton *button : {m_previous, m_next})
        row->addWidget(button);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    row->addWidget(m_zoom);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_pages->goTo(m_pages->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->goTo(m_pages->page() + 1); });
    return head;
}

void ReportPreview::fillZoom()
{
    m_zoom->addItem(tr("Whole page"), PagesView::wholePage);
    m_zoom->addItem(tr("As wide as fits"), PagesView::fitWidth);
    for (const int zoom : zooms)
        m_zoom->addItem(m_context.words.percent(zoom), zoom);
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(m_context.settings.reportZoom())));
    m_pages->setZoom(m_zoom->currentData().toInt());
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        m_pages->setZoom(m_zoom->currentData().toInt());
        m_context.settings.setReportZoom(m_pages->zoom());
    });
}

void ReportPreview::show(const ReportPress::Job &job)
{
    m_job = job;
    m_isWanted = true;
    m_soon.start();
}

void ReportPreview::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(true);
    m_isWanted = false;
    m_soon.stop();
    m_press.forget();
}

QString ReportPreview::trouble() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

QString ReportPreview::pageText() const
{
    return m_page->text();
}

void ReportPreview::pause()
{
    m_press.wait();
}

bool ReportPreview::isSettled() const
{
    return !m_soon.isActive() && !m_press.isBusy() && (!m_trouble->isHidden() || m_pages->isDrawn());
}

void ReportPreview::take(const std::shared_ptr<PdfPages> &pages)
{
    if (!m_isWanted)
        return;
    if (!pages)
        return tell(tr("The pages could not be shown."));
    m_pages->show(pages);
    m_trouble->hide();
}

void ReportPreview::showPage()
{
    const int count = m_pages->pageCount();
    m_page->setText(count == 0 ? tr("Pages are being made…") : tr("Page %1 of %2").arg(m_pages->page() + 1).arg(count));
    m_pages->setAccessibleDescription(m_page->text());
    m_previous->setEnabled(m_pages->page() > 0);
    m_next->setEnabled(m_pages->page() + 1 < count);
}

} // namespace aanjager

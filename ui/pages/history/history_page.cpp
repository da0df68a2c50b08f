#include "ui/pages/history/history_page.h"

#include "ui/delegates/text_delegate.h"
#include "ui/models/history_model.h"
#include "ui/pages/notices.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new HistoryModel(context.session, context.words, this))
    , m_table(new TableView(tr("History"), this))
    , m_summary(makeLabel({}, TextStyle::Body, this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 14, 20, 14);
    head->setSpacing(14);
    head->addWidget(makeLabel(tr("History"), TextStyle::ScreenTitle, this));
    head->addWidget(m_summary, 1);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(m_table, 1);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setModel(m_model);
    const theme::Theme &theme = theme::Theme::instance();
    m_table->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->header()->resizeSection(HistoryModel::Time, theme.length(72));
    m_table->header()->resizeSection(HistoryModel::About, theme.length(300));
    m_table->header()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->header()->resizeSection(HistoryModel::Who, theme.length(220));
    const auto follow = [this] {
        if (isVisible())
            load();
    };
    connect(&context.session, &Session::changed, this, follow);
    connect(&context.session, &Session::opened, this, follow);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void HistoryPage::load()
{
    if (const auto loaded = m_model->load(); !loaded)
        m_context.notices.failed(loaded.error());
    const QString count = m_context.words.number(static_cast<double>(m_model->changes()));
    m_summary->setText(m_model->changes() < HistoryModel::entriesShown ? tr("%1 changes").arg(count)
                                                                       : tr("the last %1 changes").arg(count));
}

} // namespace aanjager

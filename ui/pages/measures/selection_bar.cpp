#include "ui/pages/measures/selection_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace aanjager {

SelectionBar::SelectionBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new QHBoxLayout(this))
    , m_count(makeLabel({}, theme::TextStyle::BodyStrong, this))
{
    setFixedHeight(theme::Theme::instance().length(46));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    setAccessibleName(tr("What is done to all that is chosen"));
    m_row->setContentsMargins(16, 0, 12, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_count);
    m_row->addSpacing(8);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SelectionBar::clearAsked);
    hide();
}

void SelectionBar::endRow()
{
    auto *clear = new QToolButton(this);
    clear->setIcon(theme::icon(QStringLiteral("close")));
    clear->setFocusPolicy(Qt::StrongFocus);
    clear->setToolTip(tr("Choose one again (Esc)"));
    clear->setAccessibleName(clear->toolTip());
    m_row->addStretch(1);
    m_row->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearAsked);
}

void SelectionBar::showCount(qsizetype count, const QString &words)
{
    m_count->setText(words);
    setVisible(count > 1 && m_context.session.canEdit());
}

} // namespace aanjager

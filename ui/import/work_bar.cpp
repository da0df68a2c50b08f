#include "ui/import/work_bar.h"

#include "ui/text/import_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace aanjager {

namespace {

constexpr int shortestBar = 160;

} // namespace

WorkBar::WorkBar(const text::Wording &words, const QString &begin, QWidget *parent)
    : QWidget(parent), m_words(words), m_begin(begin)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label = makeLabel({}, theme::TextStyle::Body, this));
    row->addWidget(m_bar = new QProgressBar(this), 1);
    m_bar->setMinimumWidth(theme::Theme::instance().length(shortestBar));
    m_bar->setTextVisible(false);
    clear();
}

void WorkBar::tell(const WorkTold &told)
{
    m_label->setText(text::ImportText(m_words).progress(told));
    m_bar->setAccessibleName(m_label->text());
    m_bar->setRange(0, told.percent() < 0 ? 0 : 100);
    m_bar->setValue(told.percent());
}

void WorkBar::clear()
{
    m_label->setText(m_begin);
    m_bar->setAccessibleName(m_begin);
    m_bar->setRange(0, 0);
}

QString WorkBar::text() const
{
    return m_label->text();
}

} // namespace aanjager

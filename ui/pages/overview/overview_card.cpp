#include "ui/pages/overview/overview_card.h"

#include "ui/pages/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

OverviewCard::OverviewCard(QWidget *parent)
    : CardFrame({}, parent)
    , m_title(new ElidedLabel(TextStyle::CardTitle, this))
    , m_link(new WordsLink(this))
    , m_nothing(makeLabel({}, TextStyle::Body, this))
{
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_link->show({});
    m_title->setContentsMargins(0, 2, 0, 2); // as high as the link, which not every card shows
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_link);
    contents()->addLayout(head);
    contents()->addWidget(m_nothing, 1);
    connect(m_link, &FigureLink::asked, this, &OverviewCard::asked);
}

void OverviewCard::setTitle(const QString &title)
{
    m_title->setWhole(title);
    setAccessibleName(title);
}

void OverviewCard::setBody(QWidget *body)
{
    m_body = body;
    contents()->addWidget(body, 1);
}

void OverviewCard::showBody()
{
    m_nothing->hide();
    m_body->show();
}

void OverviewCard::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->show();
    m_body->hide();
}

bool OverviewCard::showsBody() const
{
    return !m_body->isHidden();
}

void OverviewCard::fitHead()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->whole());
    m_link->setVisible(!m_link->words().isEmpty() && title + m_link->sizeHint().width() + 44 <= width());
}

void OverviewCard::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    fitHead();
}

bool OverviewCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    return CardFrame::event(event);
}

int OverviewCard::leastHeight(int) const
{
    return theme::Theme::instance().length(220);
}

charts::ChartInk screenInk(const report::Wording &words)
{
    const theme::Theme &theme = theme::Theme::instance();
    QFont strong = theme.font(TextStyle::Caption);
    strong.setWeight(QFont::DemiBold);
    const QLocale locale =
        words.language() == QLatin1String("nl") ? QLocale(QLocale::Dutch) : QLocale(QLocale::English);
    return {theme.palette(), theme.font(TextStyle::Caption), strong, theme.length(960) / 720.0, locale};
}

} // namespace aanjager

#include "ui/pages/overview/overview_board.h"

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/at_bat_card.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/overview/key_figures.h"
#include "ui/pages/overview/progress_card.h"
#include "ui/pages/overview/savings_card.h"
#include "ui/pages/overview/since_card.h"
#include "ui/pages/overview/status_card.h"
#include "ui/theme/theme.h"

#include <numeric>

namespace aanjager {

namespace {

constexpr int cardGap = 16;
constexpr int tallestRow = 560; ///< a card does not grow beyond it, however high the window

int leastOf(const QList<OverviewCard *> &cards, const QList<int> &widths)
{
    int least = 0;
    for (qsizetype i = 0; i < cards.size(); ++i)
        least = std::max(least, cards[i]->leastHeight(widths[i]));
    return least;
}

} // namespace

OverviewBoard::OverviewBoard(const report::Wording &words, QWidget *parent)
    : QWidget(parent)
    , m_key(new KeyFigures(words, this))
    , m_progress(new ProgressCard(words, this))
    , m_status(new StatusCard(words, this))
    , m_savings(new SavingsCard(words, this))
    , m_atBat(new AtBatCard(words, this))
    , m_attention(new AttentionCard(words, this))
    , m_since(new SinceCard(words, this))
{
    connect(m_key, &KeyFigures::asked, this, &OverviewBoard::asked);
    for (OverviewCard *card : QList<OverviewCard *>{m_progress, m_status, m_savings, m_atBat, m_attention, m_since})
        connect(card, &OverviewCard::asked, this, &OverviewBoard::asked);
}

void OverviewBoard::show(const OverviewFigures &figures, const QString &items)
{
    showWithoutTrend(figures, items);
    m_progress->show(figures, items);
}

void OverviewBoard::showWithoutTrend(const OverviewFigures &figures, const QString &items)
{
    m_key->show(figures);
    m_progress->showRemark(figures, items);
    m_status->show(figures, items);
    m_savings->show(figures);
    m_atBat->show(figures);
    m_attention->show(figures);
    fit(m_view);
}

void OverviewBoard::fit(const QSize &view)
{
    m_view = view;
    if (view.width() <= 0)
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const int width = view.width();
    const int top = m_key->heightFor(width) + cardGap;
    m_key->setGeometry(0, 0, width, top - cardGap);
    int bottom = 0;
    if (width >= theme.length(960))
        bottom = placeWide(top, width, view.height());
    else if (width >= theme.length(600))
        bottom = placeMiddle(top, width, view.height());
    else
        bottom = placeNarrow(top, width);
    setFixedSize(width, std::max(bottom, view.height()));
}

/** Cards beside each other; returns where the row ends. The height of the room is the least it takes. */
int OverviewBoard::placeRow(const QList<OverviewCard *> &cards, const QList<double> &shares, const QRect &room)
{
    const double inUse = room.width() - static_cast<double>(cards.size() - 1) * cardGap;
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    QList<int> widths;
    for (const double share : shares)
        widths.append(static_cast<int>(inUse * share / whole));
    const int tall = std::max(room.height(), leastOf(cards, widths));
    int left = room.left();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const int width = i + 1 == cards.size() ? room.right() + 1 - left : widths[i];
        cards[i]->setGeometry(left, room.top(), width, tall);
        left += width + cardGap;
    }
    return room.top() + tall;
}

int OverviewBoard::placeWide(int top, int width, int height)
{
    const theme::Theme &theme = theme::Theme::instance();
    const int right = std::clamp(width * 28 / 100, theme.length(280), theme.length(520));
    const int left = width - right - cardGap;
    const QList<double> shares{0.62, 0.38};
    const QList<int> widths{static_cast<int>((left - cardGap) * 0.62), static_cast<int>((left - cardGap) * 0.38)};
    const QList<OverviewCard *> upper{m_progress, m_status}, lower{m_savings, m_atBat};
    int first = leastOf(upper, widths), second = leastOf(lower, widths);
    const int spare = std::max(0, height - top - cardGap - first - second);
    first += spare * 3 / 4; // what is drawn above grows with its card, the bars below do not
    second += spare - spare * 3 / 4;
    first = std::min(first, std::max(theme.length(tallestRow), leastOf(upper, widths)));
    second = std::min(second, std::max(theme.length(tallestRow), leastOf(lower, widths)));
    const int middle = placeRow(upper, shares, {0, top, left, first}) + cardGap;
    const int bottom = placeRow(lower, shares, {0, middle, left, second});
    const int since = m_since->leastHeight(right);
    m_attention->setGeometry(left + cardGap, top, right, bottom - top - cardGap - since);
    m_since->setGeometry(left + cardGap, bottom - since, right, since);
    return bottom;
}

int OverviewBoard::placeMiddle(int top, int width, int)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QList<double> shares{0.6, 0.4};
    int bottom = placeRow({m_progress, m_status}, shares, {0, top, width, 0});
    bottom = placeRow({m_savings, m_atBat}, shares, {0, bottom + cardGap, width, 0});
    return placeRow({m_attention, m_since}, shares, {0, bottom + cardGap, width, theme.length(320)});
}

int OverviewBoard::placeNarrow(int top, int width)
{
    int bottom = top - cardGap;
    for (OverviewCard *card : QList<OverviewCard *>{m_progress, m_status, m_savings, m_atBat, m_attention, m_since})
        bottom = placeRow({card}, {1}, {0, bottom + cardGap, width, 0});
    return bottom;
}

} // namespace aanjager

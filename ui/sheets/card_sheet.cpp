#include "ui/sheets/card_sheet.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/sheets/card_body.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int widthOfCard = 720;   ///< pixels at 100 % text
constexpr double topOfCard = 0.05; ///< not centred: it stands still while municipalities pass by

QToolButton *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    return button;
}

} // namespace

CardSheet::CardSheet(const PageContext &context, QWidget &host)
    : OverlaySheet(host, widthOfCard, topOfCard)
    , m_context(context)
    , m_number(makeLabel({}, TextStyle::BodyStrong, sheet()))
    , m_title(makeLabel({}, TextStyle::PanelTitle, sheet()))
    , m_percent(makeLabel({}, TextStyle::BodyStrong, sheet()))
    , m_plan(makeLabel({}, TextStyle::Caption, sheet()))
    , m_degree(new ElidedLabel(TextStyle::Body, sheet()))
    , m_reported(makeLabel({}, TextStyle::Caption, sheet()))
    , m_source(makeLabel({}, TextStyle::Caption, sheet()))
    , m_theme(new ElidedLabel(TextStyle::Body, sheet()))
    , m_status(new CardPill(sheet()))
    , m_verdict(new CardPill(sheet()))
    , m_bar(new CardBar(sheet()))
    , m_previous(iconButton(QStringLiteral("chevron-left"), sheet()))
    , m_next(iconButton(QStringLiteral("chevron-right"), sheet()))
    , m_scroll(new TallScroll(sheet()))
    , m_history(new QPushButton(theme::icon(QStringLiteral("history")), tr("History"), sheet()))
    , m_open(new QPushButton(theme::icon(QStringLiteral("arrow-right")), tr("Open"), sheet()))
    , m_copy(new QPushButton(sheet()))
{
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(1, 1, 1, 2);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule(sheet()));
    column->addWidget(m_scroll, 1);
    column->addWidget(makeRule(sheet()));
    column->addWidget(makeFoot());
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    sheet()->setFocusProxy(m_scroll);
    makeKeys();
    connect(&context.session, &Session::changed, this, &CardSheet::refresh);
    connect(&context.session, &Session::opened, this, &QWidget::close);
    connect(&context.session, &Session::closed, this, &QWidget::close);
}

QWidget *CardSheet::makeHead()
{
    auto *head = new QWidget(sheet());
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(20, 12, 14, 14);
    column->setSpacing(6);
    m_title->setWordWrap(true);
    m_source->setWordWrap(true);
    for (QLabel *faint : {m_number, static_cast<QLabel *>(m_theme)})
        faint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(makeTopLine());
    column->addWidget(m_title);
    column->addWidget(makeFacts());
    column->addWidget(m_source);
    return head;
}

QWidget *CardSheet::makeTopLine()
{
    auto *line = new QWidget(sheet());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *shut = iconButton(QStringLiteral("close"), line);
    shut->setToolTip(tr("Close (Esc)"));
    shut->setAccessibleName(tr("Close"));
    QLabel *kind = makeLabel(tr("Card"), TextStyle::Caption, line);
    QLabel *hint = makeLabel(tr("previous, next municipality"), TextStyle::Caption, line);
    row->addWidget(m_number);
    row->addWidget(m_theme, 1);
    row->addWidget(kind);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(hint);
    row->addWidget(shut);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(shut, &QToolButton::clicked, this, &QWidget::close);
    return line;
}

QWidget *CardSheet::makeFacts()
{
    auto *line = new QWidget(sheet());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(8);
    auto *between = new UprightRule(line);
    between->setFixedHeight(theme::Theme::instance().length(18));
    for (QWidget *each :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_bar),
          static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_plan), static_cast<QWidget *>(between)})
        row->addWidget(each);
    row->addWidget(m_degree, 1);
    row->addWidget(m_reported);
    return line;
}

QWidget *CardSheet::makeFoot()
{
    auto *foot = new QWidget(sheet());
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 16, 10);
    row->setSpacing(8);
    row->addStretch(1);
    for (QPushButton *button : {m_history, m_open, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_copy->setProperty("kind", QStringLiteral("primary"));
    m_copy->setIcon(theme::icon(QStringLiteral("copy"), {&theme::Palette::onaccent, &theme::Palette::onaccent}));
    m_copy->setText(tr("Copy card") + QStringLiteral("   Ctrl C"));
    m_copy->setAccessibleName(tr("Copy card"));
    connect(m_history, &QPushButton::clicked, this, &CardSheet::openHistory);
    connect(m_open, &QPushButton::clicked, this, &CardSheet::openMeasure);
    connect(m_copy, &QPushButton::clicked, this, &CardSheet::copy);
    return foot;
}

void CardSheet::makeKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto run) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_Left, [this] { step(-1); });
    key(Qt::Key_Right, [this] { step(1); });
    key(Qt::Key_Return, [this] { openMeasure(); });
    key(Qt::Key_Enter, [this] { openMeasure(); });
    key(QKeySequence::Copy, [this] { copy(); });
}

void CardSheet::show(Id<Measure> measure, Id<Party> municipality)
{
    const State &state = m_context.session.state();
    if (!state.find(measure) || !state.find(municipality))
        return;
    m_measure = measure;
    m_municipality = municipality;
    if (isVisible())
        return refresh();
    setVisible(true); // what is shown is made for what is in sight
    refresh();
    open();
}

void CardSheet::refresh()
{
    if (isHidden())
        return;
    const std::optional<Card> card = cardOf(m_context.session.view(), m_measure, m_municipality);
    if (!card) {
        close();
        return;
    }
    const CardWords words = CardWriter(m_context.session.view(), m_context.words).wordsOf(*card);
    if (words == m_words && m_scroll->widget())
        return;
    m_words = words;
    showHead(*card);
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(new CardBody(*card, m_words, m_scroll));
    m_scroll->verticalScrollBar()->setValue(scrolled);
    m_scroll->setAccessibleName(QStringLiteral("%1 %2").arg(m_words.number, m_words.title).trimmed());
    m_scroll->setAccessibleDescription(cardText(m_words));
    sheet()->layout()->activate();
    place();
}

void CardSheet::showHead(const Card &card)
{
    m_number->setText(m_words.number);
    m_theme->setWhole(m_words.theme);
    m_title->setText(m_words.title);
    m_status->showStatus(card.status.value.value_or(Status::NotStarted), m_words.status);
    m_verdict->showVerdict(card.verdict.value, m_words.verdict);
    m_bar->show(m_words.percent.isEmpty() ? std::nullopt : card.progress.value, card.plan);
    m_degree->setWhole(m_words.degree);
    const std::pair<QLabel *, QString> texts[] = {{m_percent, m_words.percent},
                                                  {m_plan, m_words.plan},
                                                  {m_reported, m_words.reported},
                                                  {m_source, m_words.source}};
    for (const auto &[label, text] : texts) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    const QString open = m_words.number.isEmpty() ? tr("Open") : tr("Open %1").arg(m_words.number);
    m_open->setText(open + QStringLiteral("   Enter"));
    m_open->setAccessibleName(open);
    nameNeighbours();
}

void CardSheet::nameNeighbours()
{
    const auto name = [this](int by) {
        const Party *party = m_context.session.state().find(neighbour(by));
        return party ? party->name : QString();
    };
    const QString before = tr("Previous municipality: %1").arg(name(-1));
    const QString after = tr("Next municipality: %1").arg(name(1));
    m_previous->setAccessibleName(before);
    m_previous->setToolTip(before.toHtmlEscaped() + QStringLiteral(" (←)"));
    m_next->setAccessibleName(after);
    m_next->setToolTip(after.toHtmlEscaped() + QStringLiteral(" (→)"));
}

Id<Party> CardSheet::neighbour(int by) const
{
    const QList<Party> all = municipalities(m_context.session.state());
    const auto at =
        std::find_if(all.begin(), all.end(), [this](const Party &each) { return each.id == m_municipality; });
    if (all.isEmpty())
        return m_municipality;
    const qsizetype from = at == all.end() ? 0 : at - all.begin();
    return all[(from + by + all.size()) % all.size()].id;
}

void CardSheet::step(int by)
{
    m_municipality = neighbour(by);
    refresh();
}

void CardSheet::leaveTo(const QString &tab)
{
    Destination destination;
    destination.page = QStringLiteral("measures");
    destination.measure = m_measure;
    destination.tab = tab;
    close(); // the keyboard goes back before it goes on
    m_context.navigator.go(destination);
}

void CardSheet::openMeasure()
{
    leaveTo({});
}

void CardSheet::openHistory()
{
    leaveTo(QStringLiteral("history"));
}

void CardSheet::copy()
{
    auto *copied = new QMimeData; // the clipboard owns it
    copied->setText(cardText(m_words));
    copied->setHtml(cardHtml(m_words));
    QGuiApplication::clipboard()->setMimeData(copied);
    m_context.notices.done(tr("The card was copied"));
}

} // namespace aanjager

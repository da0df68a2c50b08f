// How the presenter's view is laid out.
#include "ui/delegates/text_delegate.h"
#include "ui/pages/elided_label.h"
#include "ui/presenting/deck_times.h"
#include "ui/presenting/desk.h"
#include "ui/presenting/key_button.h"
#include "ui/presenting/slide_thumb.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int barWidth = 116, placeColumn = 84, planColumn = 72, timeColumn = 72; ///< pixels at 100 % text
constexpr int keyLines = 3;

/** Rows so low that a whole meeting fits beside the slides. */
class LowRows : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int height = 28; // pixels at 100 % text
        return {TextDelegate::sizeHint(option, index).width(), theme::Theme::instance().length(height)};
    }
};

/** Keys with what they do: "→ PgDn volgende". */
void addKeys(QHBoxLayout &row, const QStringList &keys, const QString &words, QWidget *parent)
{
    for (const QString &key : keys)
        row.addWidget(makeKey(key, parent));
    row.addWidget(makeLabel(words, TextStyle::Caption, parent));
    row.addSpacing(6);
}

} // namespace

/** A figure below what it is: "Bezig" over "29:52". */
QLabel *Desk::addFigure(QHBoxLayout &row, QLabel *&name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    name = makeLabel({}, TextStyle::Caption, this);
    QLabel *figure = makeLabel({}, TextStyle::CardTitle, this);
    for (QLabel *label : {name, figure}) {
        label->setAlignment(Qt::AlignRight);
        column->addWidget(label);
    }
    column->addStretch(1);
    row.addLayout(column);
    return figure;
}

QWidget *Desk::makeHead()
{
    auto *head = new QWidget(this);
    m_title = makeLabel({}, TextStyle::PanelTitle, head);
    m_about = makeLabel({}, TextStyle::Body, head);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_about, 1);
    row->addSpacing(8);
    QLabel *busyName = nullptr;
    m_busy = addFigure(*row, busyName);
    busyName->setText(tr("Elapsed"));
    row->addSpacing(8);
    m_left = addFigure(*row, m_leftName);
    row->addSpacing(8);
    m_clock = makeLabel({}, TextStyle::Figure, head);
    m_clock->setProperty("type", QStringLiteral("clock"));
    m_clock->setAccessibleName(tr("Clock"));
    row->addWidget(m_clock);
    return head;
}

/** Above the slide: which it is, and how long its item takes. */
QWidget *Desk::makeAbove()
{
    auto *above = new QWidget(this);
    m_place = makeLabel({}, TextStyle::Body, above);
    m_part = makeLabel({}, TextStyle::BodyStrong, above);
    m_partPlan = makeLabel({}, TextStyle::Body, above);
    m_partBar = new QProgressBar(above);
    m_partBar->setProperty("thin", true);
    m_partBar->setTextVisible(false);
    m_partBar->setFixedSize(theme::Theme::instance().length(barWidth), 6);
    m_partBar->setAccessibleName(tr("Time of this item"));
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_above = makeLabel({}, TextStyle::CardTitle, above);
    row->addWidget(m_above);
    row->addWidget(m_place, 1);
    row->addWidget(makeLabel(tr("this item"), TextStyle::Body, above));
    row->addWidget(m_part);
    row->addWidget(m_partPlan);
    row->addWidget(m_partBar);
    return above;
}

QWidget *Desk::makeLeft()
{
    auto *left = new QWidget(this);
    m_spot = new SpotLine(m_context, m_show, SpotLine::Seen::ByPresenter, left);
    const auto now = [this] { return SlideThumb::Shown{&m_show.slide(), m_show.number()}; };
    m_thumb = new SlideThumb(m_show.live(), tr("Now on the screen"), now, left);
    m_thumb->setShow(&m_show);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeAbove());
    column->addWidget(m_thumb);
    column->addWidget(makeButtons());
    column->addWidget(m_spot);
    column->addWidget(makeRule(left));
    m_notesPart = makeNotes();
    column->addWidget(m_notesPart, 1);
    connect(m_spot, &SpotLine::openChanged, this, &Desk::makeRoom);
    return left;
}

QWidget *Desk::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    auto *back = new QPushButton(theme::icon(QStringLiteral("chevron-left")), tr("Previous"), buttons);
    auto *on = new QPushButton(theme::icon(QStringLiteral("chevron-right"), {&theme::Palette::onaccent}),
                               tr("Next slide"), buttons);
    on->setProperty("kind", QStringLiteral("primary"));
    on->setLayoutDirection(Qt::RightToLeft); // its sign stands where it leads
    for (QPushButton *button : {back, on}) {
        button->setFocusPolicy(Qt::NoFocus); // the keys are the show's
        row->addWidget(button);
    }
    connect(back, &QPushButton::clicked, &m_show, [this] { m_show.step(-1); });
    connect(on, &QPushButton::clicked, &m_show, [this] { m_show.step(1); });
    row->addSpacing(12);
    const auto add = [&](const char *icon, const QString &words, MinuteKind kind) {
        auto *button = new KeyButton(theme::icon(QString::fromLatin1(icon)), words, Show::keyOf(kind), buttons);
        connect(button, &QPushButton::clicked, &m_show, [this, kind] { m_show.askSpot(kind); });
        row->addWidget(button);
        m_spots.append(button);
    };
    add("decision", tr("Decision"), MinuteKind::Decision);
    add("actions", tr("Action"), MinuteKind::Action);
    add("promise", tr("Commitment"), MinuteKind::Commitment);
    add("edit", tr("Note"), MinuteKind::Note);
    m_told = new ElidedLabel(TextStyle::Caption, buttons);
    m_told->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_told, 1);
    return buttons;
}

QWidget *Desk::makeNotes()
{
    auto *whole = new QWidget(this);
    m_notes = makeLabel({}, TextStyle::Body, nullptr);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setAccessibleName(tr("Notes"));
    m_notesArea = new QScrollArea(whole);
    m_notesArea->setWidget(m_notes);
    m_notesArea->setWidgetResizable(true);
    m_notesArea->setFrameShape(QFrame::NoFrame);
    m_notesArea->setFocusPolicy(Qt::NoFocus);
    m_notesArea->setMinimumHeight(theme::Theme::instance().length(70));
    m_notesArea->viewport()->setAutoFillBackground(false);
    m_notes->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(makeLabel(tr("Notes"), TextStyle::CardTitle, whole), 1);
    head->addWidget(makeKey(tr("Ctrl −"), whole));
    head->addWidget(makeKey(tr("Ctrl +"), whole));
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_notesArea, 1);
    return whole;
}

TableView *Desk::makeTable()
{
    const theme::Theme &theme = theme::Theme::instance();
    auto *table = new TableView(tr("Items of the presentation"), this);
    table->setModel(m_times);
    table->setItemDelegate(new LowRows(table));
    table->setFocusPolicy(Qt::NoFocus);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // nobody scrolls it: no row is half in sight
    table->header()->setSectionsClickable(false);
    table->header()->setSectionResizeMode(QHeaderView::Fixed);
    table->header()->setSectionResizeMode(DeckTimes::Item, QHeaderView::Stretch);
    table->header()->resizeSection(DeckTimes::Slides, theme.length(placeColumn));
    table->header()->resizeSection(DeckTimes::Plan, theme.length(planColumn));
    table->header()->resizeSection(DeckTimes::Time, theme.length(timeColumn));
    connect(table, &QTreeView::clicked, this, [this](const QModelIndex &at) { m_show.goTo(m_times->slideOf(at)); });
    return table;
}

QWidget *Desk::makeKeys()
{
    auto *keys = new QWidget(this);
    auto *column = new QVBoxLayout(keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QHBoxLayout *rows[keyLines];
    for (QHBoxLayout *&row : rows) {
        row = new QHBoxLayout;
        row->setSpacing(5);
        column->addLayout(row);
    }
    addKeys(*rows[0], {QStringLiteral("→"), tr("PgDn")}, tr("next"), keys);
    addKeys(*rows[0], {QStringLiteral("←")}, tr("previous"), keys);
    addKeys(*rows[0], {QStringLiteral("9"), tr("Enter")}, tr("to a slide"), keys);
    addKeys(*rows[0], {QStringLiteral("G")}, tr("all slides"), keys);
    addKeys(*rows[1], {QStringLiteral("B")}, tr("black"), keys);
    addKeys(*rows[1], {QStringLiteral("W")}, tr("white"), keys);
    addKeys(*rows[1], {QStringLiteral("P")}, tr("pointer"), keys);
    addKeys(*rows[1], {tr("Home"), tr("End")}, tr("first, last"), keys);
    addKeys(*rows[2], {tr("Tab"), tr("Enter")}, tr("measure"), keys);
    addKeys(*rows[2], {QStringLiteral("R")}, tr("dark room"), keys);
    addKeys(*rows[2], {tr("Shift S")}, tr("swap screens"), keys);
    addKeys(*rows[2], {tr("Esc")}, tr("end"), keys);
    for (QHBoxLayout *row : rows)
        row->addStretch(1);
    return keys;
}

QWidget *Desk::makeRight()
{
    auto *right = new QWidget(this);
    m_nextName = makeLabel({}, TextStyle::Body, right);
    m_nextName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto next = [this] { return SlideThumb::Shown{m_show.next(), m_show.at() + 1}; };
    m_nextThumb = new SlideThumb(m_show.live(), tr("Next slide"), next, right);
    m_nextThumb->setEmptyWords(tr("This is the last slide"));
    m_table = makeTable();
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(makeLabel(tr("Then"), TextStyle::CardTitle, right));
    above->addWidget(m_nextName, 1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(above);
    column->addWidget(m_nextThumb);
    column->addWidget(m_table, 1);
    column->addWidget(makeRule(right));
    m_keys = makeKeys();
    column->addWidget(m_keys);
    return right;
}

} // namespace aanjager

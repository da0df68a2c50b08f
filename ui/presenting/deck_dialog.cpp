#include "ui/presenting/deck_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/moment_choice.h"
#include "ui/presenting/live_deck.h"
#include "ui/session/spot_edits.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aanjager {

namespace {

constexpr int itemRole = Qt::UserRole, notesRole = Qt::UserRole + 1;
enum DeckColumn { NameColumn, TitleColumn, MinutesColumn };

/** As `Moment::parse` reads it. */
QString momentText(const std::optional<Moment> &moment)
{
    if (!moment)
        return {};
    if (const auto *day = std::get_if<QDate>(&moment->at))
        return day->toString(Qt::ISODate);
    if (const auto *round = std::get_if<Moment::Round>(&moment->at))
        return QStringLiteral("round:") + round->label;
    return {};
}

} // namespace

DeckDialog::DeckDialog(const PageContext &context, Id<Meeting> meeting, QWidget *parent)
    : QDialog(parent), m_context(context), m_meeting(meeting)
{
    QVBoxLayout *column = startDialog(*this, tr("Presentation"),
                                      tr("Which slides are shown, in which order and under which title. It is kept "
                                         "with the meeting."));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    row->addWidget(makeChoices());
    column->addLayout(row, 1);
    m_trouble = makeLabel({}, theme::TextStyle::Caption, this);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    makeButtons();
    fill();
    resize(theme::Theme::instance().length(940), theme::Theme::instance().length(620));
}

QWidget *DeckDialog::makeList()
{
    m_slides = new QTreeWidget(this);
    m_slides->setAccessibleName(tr("Slides"));
    m_slides->setHeaderLabels({tr("Slide"), tr("Title of your own"), tr("Minutes")});
    m_slides->setRootIsDecorated(false);
    m_slides->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                              QAbstractItemView::AnyKeyPressed);
    m_slides->header()->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    m_slides->header()->resizeSection(NameColumn, theme::Theme::instance().length(280));
    m_slides->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_slides->header()->setStretchLastSection(false);
    m_slides->installEventFilter(this);
    connect(m_slides, &QTreeWidget::currentItemChanged, this, &DeckDialog::showNotes);
    return m_slides;
}

QWidget *DeckDialog::makeChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(theme::Theme::instance().length(270));
    m_level = new QComboBox(side);
    m_level->setAccessibleName(tr("Open to"));
    for (size_t place = 0; place < vocabularyOf<Visibility>().terms.size(); ++place)
        m_level->addItem(m_context.words.label(static_cast<Visibility>(place)));
    m_screens = new QComboBox(side);
    m_screens->setAccessibleName(tr("Screen for the slides"));
    m_screens->addItem(tr("The other screen"));
    for (const QScreen *screen : QGuiApplication::screens())
        m_screens->addItem(screen->name(), screen->name());
    m_moment = new MomentChoice(tr("Moment shown"), tr("Now"), m_context, side);
    m_notes = new QPlainTextEdit(side);
    m_notes->setAccessibleName(tr("Notes for who presents"));
    m_notes->setTabChangesFocus(true);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (QTreeWidgetItem *item = m_slides->currentItem())
            item->setData(NameColumn, notesRole, m_notes->toPlainText());
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &label, QWidget *widget) {
        column->addWidget(makeLabel(label, theme::TextStyle::Label, side));
        column->addWidget(widget);
    };
    add(tr("Open to"), m_level);
    add(tr("Moment shown"), m_moment);
    add(tr("Screen for the slides"), m_screens);
    add(tr("Notes; on no slide"), m_notes);
    return side;
}

void DeckDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_up = buttons->addButton(tr("Up"), QDialogButtonBox::ResetRole);
    m_down = buttons->addButton(tr("Down"), QDialogButtonBox::ResetRole);
    m_save = buttons->addButton(tr("Slides to PDF…"), QDialogButtonBox::ActionRole);
    m_present = buttons->addButton(tr("Present"), QDialogButtonBox::ActionRole);
    m_present->setDefault(true);
    m_present->setShortcut(Qt::Key_F5);
    layout()->addWidget(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (keep())
            emit saveAsked();
    });
    connect(m_present, &QPushButton::clicked, this, [this] {
        if (keep())
            emit presentAsked();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (keep())
            reject();
    });
}

void DeckDialog::fill()
{
    LiveDeck live(m_context, m_meeting);
    if (const Result<void> opened = live.open(); !opened) {
        m_trouble->setText(text::errorText(m_context.words, opened.error()));
        m_trouble->show();
        return;
    }
    m_items = live.deck().items;
    for (const report::DeckItem &item : std::as_const(m_items))
        addRow(item);
    m_slides->setCurrentItem(m_slides->topLevelItem(0));
    m_level->setCurrentIndex(static_cast<int>(live.visibility()));
    if (const Deck *stored = report::storedDeck(m_context.session.state(), m_meeting)) {
        const QString round = QStringLiteral("round:");
        if (stored->moment.startsWith(round))
            m_moment->chooseRound(stored->moment.mid(round.size()));
    }
}

void DeckDialog::addRow(const report::DeckItem &item)
{
    auto *row = new QTreeWidgetItem(m_slides,
                                    {item.name, item.title, item.minutes ? QString::number(*item.minutes) : QString()});
    row->setFlags(row->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    row->setCheckState(NameColumn, item.isShown ? Qt::Checked : Qt::Unchecked);
    row->setData(NameColumn, itemRole, static_cast<int>(m_slides->topLevelItemCount()) - 1);
    row->setData(NameColumn, notesRole, item.notes);
}

void DeckDialog::showNotes()
{
    const QTreeWidgetItem *item = m_slides->currentItem();
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(item ? item->data(NameColumn, notesRole).toString() : QString());
}

void DeckDialog::move(int by)
{
    const int at = m_slides->indexOfTopLevelItem(m_slides->currentItem()), to = at + by;
    if (at < 0 || to < 0 || to >= m_slides->topLevelItemCount())
        return;
    QTreeWidgetItem *row = m_slides->takeTopLevelItem(at);
    m_slides->insertTopLevelItem(to, row);
    m_slides->setCurrentItem(row);
}

QString DeckDialog::screenName() const
{
    return m_screens->currentData().toString();
}

Deck DeckDialog::deck() const
{
    const Deck *stored = report::storedDeck(m_context.session.state(), m_meeting);
    Deck deck = stored ? *stored : Deck{{}, m_meeting};
    deck.level = static_cast<Visibility>(m_level->currentIndex());
    if (const auto moment = m_moment->moment())
        deck.moment = momentText(*moment);
    return deck;
}

QList<DeckSlide> DeckDialog::chosen() const
{
    QList<DeckSlide> slides;
    for (int place = 0; place < m_slides->topLevelItemCount(); ++place) {
        const QTreeWidgetItem *row = m_slides->topLevelItem(place);
        const report::DeckItem &item = m_items[row->data(NameColumn, itemRole).toInt()];
        const DeckSlide *stored = m_context.session.state().find(item.stored);
        DeckSlide slide = stored ? *stored : DeckSlide();
        slide.order = place + 1;
        slide.kind = item.about.kind;
        slide.theme = item.about.theme;
        slide.measure = item.about.measure;
        slide.title = row->text(TitleColumn).simplified();
        slide.isHidden = row->checkState(NameColumn) != Qt::Checked;
        bool isNumber = false;
        const int minutes = row->text(MinutesColumn).toInt(&isNumber);
        slide.minutesPlanned = isNumber && minutes > 0 ? std::optional(minutes) : std::nullopt;
        slide.notes = row->data(NameColumn, notesRole).toString();
        slides.append(slide);
    }
    return slides;
}

bool DeckDialog::keep()
{
    if (!m_meeting || m_slides->topLevelItemCount() == 0 || !m_context.session.canEdit())
        return true;
    const Deck wanted = deck();
    const QList<DeckSlide> slides = chosen();
    const Deck *stored = report::storedDeck(m_context.session.state(), m_meeting);
    bool isSame = stored && *stored == wanted;
    for (const DeckSlide &slide : slides) {
        const DeckSlide *before = m_context.session.state().find(slide.id);
        isSame = isSame && before && *before == slide;
    }
    if (isSame)
        return true;
    const Result<void> kept = keepDeck(m_context.session, wanted, slides);
    if (!kept) {
        m_trouble->setText(text::errorText(m_context.words, kept.error()));
        m_trouble->show();
    }
    return kept.has_value();
}

bool DeckDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slides && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const int by = key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key.modifiers() == Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace aanjager

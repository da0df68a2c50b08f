#include "ui/presenting/deck_dialog.h"

#include "ui/dialogs/moment_choice.h"
#include "ui/presenting/deck_items.h"
#include "ui/presenting/slide_thumb.h"
#include "ui/session/spot_edits.h"
#include "ui/text/error_text.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace aanjager {

namespace {

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

void DeckDialog::connectParts()
{
    constexpr int restFor = 250; // milliseconds
    m_rest.setSingleShot(true);
    m_rest.setInterval(restFor);
    connect(&m_rest, &QTimer::timeout, this, &DeckDialog::refresh);
    const auto later = [this] { m_rest.start(); };
    connect(m_items, &DeckItems::chosenChanged, this, later);
    connect(m_items, &DeckItems::refused, this, [this](const QString &typed) {
        m_trouble->setText(
            tr("‘%1’ is no number of minutes; type a whole number up to %2.").arg(typed).arg(DeckItems::mostMinutes));
        m_trouble->show();
    });
    connect(m_items, &DeckItems::chosenChanged, this, &DeckDialog::showMinutes);
    connect(m_level, &QComboBox::currentIndexChanged, this, &DeckDialog::refresh);
    connect(m_moment, &MomentChoice::changed, this, later);
    connect(m_since, &MomentChoice::changed, this, later);
    connect(m_room, &QComboBox::currentIndexChanged, this, [this] {
        m_live.setRoom(room());
        m_preview->refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DeckDialog::showChosen);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_items->setNotes(row(), m_notes->toPlainText()); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (keep())
            emit saveAsked();
    });
    connect(m_present, &QPushButton::clicked, this, [this] { present(0); });
    connect(m_presentFrom, &QPushButton::clicked, this, [this] {
        refresh(); // what was just typed or moved may have other slides before it
        present(slideShown());
    });
}

/** The screen and the room are kept for the next time: the screen only where a person chose another, for the one that
 * was chosen before may not be plugged in now. */
void DeckDialog::present(qsizetype first)
{
    if (!keep())
        return;
    Settings &settings = m_context.settings;
    settings.setDarkRoom(room() == slides::Room::Dark);
    if (m_screens->currentIndex() != m_screenBefore)
        settings.setSlidesScreen(screen());
    emit presentAsked(std::max<qsizetype>(first, 0));
}

void DeckDialog::fill()
{
    const Deck *stored = report::storedDeck(m_context.session.state(), m_meeting);
    m_level->setCurrentIndex(static_cast<int>(m_live.visibility()));
    m_moment->choose(stored ? stored->moment : QString());
    m_since->choose(stored ? stored->since : QString());
    m_live.setRoom(room());
    if (const Result<void> opened = m_live.open(); !opened)
        tell(text::errorText(m_context.words, opened.error()), showInstead());
    m_items->show(m_live.deck().items);
}

/** What is kept cannot be shown: the slides of what can be chosen in its place are, where there are any. */
bool DeckDialog::showInstead()
{
    const auto wanted = deck();
    if (!wanted)
        return false;
    m_live.choose({*wanted, slidesChosen()});
    return m_live.open().has_value();
}

/** Makes the slides as they are chosen now; the same item stays chosen. */
void DeckDialog::refresh()
{
    m_rest.stop();
    const auto wanted = deck();
    if (!wanted)
        return tell(text::errorText(m_context.words, wanted.error()));
    m_live.choose({*wanted, slidesChosen()});
    if (const Result<void> opened = m_live.open(); !opened)
        return tell(text::errorText(m_context.words, opened.error()));
    tell({});
    const int at = row();
    const auto about = at >= 0 ? std::optional(m_items->item(at).about) : std::nullopt;
    bool isSame = m_live.deck().items.size() == m_items->rowCount();
    for (int i = 0; isSame && i < m_items->rowCount(); ++i)
        isSame = m_live.deck().items[i].about == m_items->item(i).about;
    if (!isSame) {
        m_items->show(m_live.deck().items);
        const int again = about ? m_items->rowAbout(*about) : -1;
        m_table->setCurrentIndex(m_items->index(std::max(again, 0), DeckItems::Name));
    }
    showChosen();
}

int DeckDialog::row() const
{
    return m_table->currentIndex().row();
}

/** The first slide of the chosen item; -1 where it is not shown. */
qsizetype DeckDialog::slideShown() const
{
    const QList<report::Slide> &slides = m_live.deck().slides;
    for (qsizetype i = 0; row() >= 0 && i < slides.size(); ++i)
        if (slides[i].about == m_items->item(row()).about)
            return i;
    return -1;
}

void DeckDialog::showChosen()
{
    const int at = row();
    const QString notes = at >= 0 ? m_items->item(at).notes : QString();
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
    m_notes->setEnabled(at >= 0);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_items->rowCount());
    m_presentFrom->setEnabled(m_present->isEnabled() && slideShown() >= 0);
    m_preview->refresh();
    showMinutes();
}

void DeckDialog::showMinutes()
{
    const auto slides = static_cast<int>(m_live.deck().slides.size());
    QString words = tr("%n slides", nullptr, slides);
    if (m_items->minutes() > 0)
        words += QStringLiteral(", ") + tr("%n minutes", nullptr, m_items->minutes());
    m_minutes->setText(words);
}

void DeckDialog::tell(const QString &words, bool isPresentable)
{
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
    const bool isShown = words.isEmpty() || isPresentable;
    m_present->setEnabled(isShown);
    m_presentFrom->setEnabled(isShown && slideShown() >= 0);
    m_save->setEnabled(isShown);
}

void DeckDialog::move(int by)
{
    const int at = row();
    if (!m_items->move(at, by))
        return;
    m_table->setCurrentIndex(m_items->index(at + by, m_table->currentIndex().column()));
    m_table->scrollTo(m_table->currentIndex());
}

QString DeckDialog::screen() const
{
    return m_screens->currentData().toString();
}

slides::Room DeckDialog::room() const
{
    return static_cast<slides::Room>(m_room->currentIndex());
}

Result<Deck> DeckDialog::deck() const
{
    const Deck *stored = report::storedDeck(m_context.session.state(), m_meeting);
    Deck deck = stored ? *stored : Deck{{}, m_meeting};
    deck.level = static_cast<Visibility>(m_level->currentIndex());
    const auto moment = m_moment->moment(), since = m_since->moment();
    for (const auto *each : {&moment, &since})
        if (!*each)
            return tl::unexpected(each->error());
    deck.moment = momentText(*moment);
    deck.since = momentText(*since);
    return deck;
}

/** As they are in the list; as they are kept while there is none. */
QList<DeckSlide> DeckDialog::slidesChosen() const
{
    const State &state = m_context.session.state();
    return m_items->rowCount() > 0 ? m_items->chosen(state) : slides::storedChoice(state, m_meeting).slides;
}

slides::DeckChoice DeckDialog::chosen() const
{
    return {deck().value_or(Deck()), slidesChosen()};
}

bool DeckDialog::keep()
{
    if (m_rest.isActive() || !m_trouble->isHidden()) // what cannot be shown is not kept
        refresh();
    const auto wanted = deck();
    if (!wanted || !m_trouble->isHidden())
        return false;
    const State &state = m_context.session.state();
    if (!m_meeting || m_items->rowCount() == 0 || !m_context.session.canEdit())
        return true; // there is nothing to keep it with
    const QList<DeckSlide> slides = m_items->chosen(state);
    const Deck *stored = report::storedDeck(state, m_meeting);
    const bool isSame =
        stored && *stored == *wanted && std::all_of(slides.begin(), slides.end(), [&state](const DeckSlide &slide) {
            const DeckSlide *before = state.find(slide.id);
            return before && *before == slide;
        });
    const Result<void> kept = isSame ? Result<void>() : keepDeck(m_context.session, *wanted, slides);
    if (!kept)
        tell(text::notStoredText(m_context.words, kept.error()));
    return kept.has_value();
}

/** A digit on a slide begins its minutes. */
void DeckDialog::typeMinutes(const QString &digit)
{
    m_table->edit(m_table->currentIndex().siblingAtColumn(DeckItems::Minutes));
    if (auto *editor = m_table->viewport()->findChild<QLineEdit *>())
        editor->setText(digit);
}

bool DeckDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const int by = key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && key.modifiers() == Qt::AltModifier) {
        move(by);
        return true;
    }
    const QModelIndex name = m_table->currentIndex().siblingAtColumn(DeckItems::Name);
    if (key.key() == Qt::Key_Space && name.isValid()) {
        const bool isShown = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return m_items->setData(name, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    const bool isDigit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    if (isDigit && name.isValid() && !(key.modifiers() & ~Qt::KeypadModifier)) {
        typeMinutes(key.text());
        return true;
    }
    if (key.key() == Qt::Key_F2 && name.isValid()) {
        const bool isOfMinutes = m_table->currentIndex().column() == DeckItems::Minutes;
        m_table->edit(name.siblingAtColumn(isOfMinutes ? DeckItems::Minutes : DeckItems::Title));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace aanjager

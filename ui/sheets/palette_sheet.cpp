#include "ui/sheets/palette_sheet.h"

#include "ui/models/palette_model.h"
#include "ui/sheets/palette_delegate.h"
#include "ui/sheets/palette_targets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int paletteWidth = 640;
constexpr double paletteTop = 0.1;
constexpr int mostListHeight = 620;
constexpr int mostRecent = 6;
constexpr int pageStep = 10;

bool isThere(const SearchHit &hit, const State &state)
{
    if (hit.isCard())
        return state.find(hit.measure) && state.find(hit.municipality);
    return searchKinds()[searchKindOf(hit.description->table)].find(state, hit.id) != nullptr;
}

} // namespace

PaletteSheet::PaletteSheet(QWidget &host, const PageContext &context)
    : OverlaySheet(host, paletteWidth, paletteTop)
    , m_context(context)
    , m_search(new PaletteSearch(context.session, this))
    , m_model(new PaletteModel(*m_search, context.session.view(), context.words, this))
    , m_box(new QLineEdit(sheet()))
    , m_count(makeLabel({}, TextStyle::Caption, sheet()))
    , m_list(new QListView(sheet()))
    , m_nothing(makeLabel({}, TextStyle::Body, sheet()))
{
    build();
    connect(m_box, &QLineEdit::textChanged, this, &PaletteSheet::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { act(index.row()); });
    connect(m_search, &PaletteSearch::completed, this, [this] {
        if (isVisible())
            find(m_box->text());
    });
    connect(&context.session, &Session::opened, this, [this] { m_recent.clear(); });
    connect(&context.session, &Session::closed, this, [this] { m_recent.clear(); });
}

void PaletteSheet::build()
{
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(1, 1, 1, 2);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule(sheet()));
    setUpList();
    column->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(20);
    column->addWidget(m_nothing);
    column->addWidget(makeFoot());
    sheet()->setFocusProxy(m_box);
    sheet()->setAccessibleName(tr("Search everything"));
}

QWidget *PaletteSheet::makeHead()
{
    auto *head = new QWidget(sheet());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(19, 10, 18, 10);
    row->setSpacing(9);
    m_box->setProperty("bare", true);
    m_box->setAccessibleName(tr("Search everything"));
    m_box->setAccessibleDescription(tr("Arrows choose, Enter opens, Escape closes."));
    m_box->setPlaceholderText(tr("Search every record, page and command"));
    m_box->installEventFilter(this);
    row->addWidget(new IconLabel(QStringLiteral("search"), 16, &theme::Palette::accent, head));
    row->addWidget(m_box, 1);
    row->addWidget(m_count);
    row->addWidget(makeKey(QStringLiteral("Esc"), head));
    return head;
}

QWidget *PaletteSheet::makeFoot()
{
    auto *foot = new QFrame(sheet());
    foot->setProperty("foot", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 7, 18, 7);
    row->setSpacing(4);
    const auto add = [&](const QStringList &keys, const QString &words, int after) {
        for (const QString &key : keys)
            row->addWidget(makeKey(key, foot));
        row->addWidget(makeLabel(words, TextStyle::Caption, foot));
        row->addSpacing(after);
    };
    add({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"), 10);
    add({QStringLiteral("Enter")}, tr("open"), 10);
    add({QStringLiteral("Ctrl C")}, tr("copy"), 0);
    row->addStretch(1);
    row->addWidget(makeLabel(tr("begin with"), TextStyle::Caption, foot));
    add({QStringLiteral(">")}, tr("command"), 2);
    add({QStringLiteral("@")}, tr("party"), 2);
    add({QStringLiteral("#")}, tr("number"), 0);
    return foot;
}

void PaletteSheet::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go through the box
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Results"));
}

void PaletteSheet::openWith(const QList<PaletteCommand> &commands)
{
    if (isVisible())
        return;
    m_search->prepare();
    m_model->setCommands(commands);
    m_recent.removeIf([&](const SearchHit &hit) { return !isThere(hit, m_context.session.state()); });
    m_model->setRecent(m_recent);
    m_box->clear();
    find({});
    open();
}

bool PaletteSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no command of the window below
        return true;
    }
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return OverlaySheet::eventFilter(watched, event);
}

bool PaletteSheet::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier && !m_box->hasSelectedText())
        return copy(), true;
    if (key == Qt::Key_K && modifiers == Qt::ControlModifier)
        return close(), true;
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
        return step(1), true;
    case Qt::Key_Up:
        return step(-1), true;
    case Qt::Key_PageDown:
        return step(pageStep), true;
    case Qt::Key_PageUp:
        return step(-pageStep), true;
    case Qt::Key_Home:
        return choose(0, 1), true;
    case Qt::Key_End:
        return choose(last, -1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act(m_list->currentIndex().row()), true;
    default:
        return false;
    }
}

void PaletteSheet::find(const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    m_model->setText(typed);
    showCount(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    m_nothing->setText(
        readSearch(typed).isEmpty()
            ? tr("Type a word, or a part of one.")
            : tr("Nothing found for “%1”. Try fewer or shorter words, a number such as %2, or the name of "
                 "a municipality.")
                  .arg(typed.trimmed().left(60),
                       m_context.session.state().programme().itemPrefix + QStringLiteral("05")));
    fitList();
    choose(0, 1);
}

void PaletteSheet::showCount(double milliseconds)
{
    if (readSearch(m_box->text()).isEmpty()) {
        m_count->clear();
        return;
    }
    const int found = m_model->found();
    const QString time = milliseconds < 1 ? tr("under 1 ms") : tr("%1 ms").arg(qRound(milliseconds));
    QString words = m_model->isMore() ? tr("more than %n found", nullptr, found) : tr("%n found", nullptr, found);
    words += QStringLiteral(", ") + time;
    if (m_search->problem())
        words = tr("%1, not everything could be searched").arg(words);
    else if (!m_search->isComplete() && m_context.session.isOpen())
        words = tr("%1, still reading").arg(words);
    m_count->setText(words);
    QAccessibleEvent told(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

/** As high as its lines, up to a limit: the sheet grows and shrinks with what is found. */
void PaletteSheet::fitList()
{
    int height = 8;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(0);
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    const int room = parentWidget()->height() - theme::Theme::instance().length(190);
    m_list->setFixedHeight(std::min({height, theme::Theme::instance().length(mostListHeight), std::max(room, 120)}));
}

/** Chooses a line, or from a heading the next one in this direction. */
void PaletteSheet::choose(int row, int step)
{
    row = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    for (int way : {step, -step}) // at either end there may be no line further on
        while (m_model->isHeading(row) && row + way >= 0 && row + way < m_model->rowCount())
            row += way;
    if (row >= m_model->rowCount() || m_model->isHeading(row))
        return;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row > 0 && m_model->isHeading(row - 1) ? m_model->index(row - 1) : index);
    m_list->scrollTo(index);
    // The keyboard stays in the box: a reader hears which line it chooses.
    QAccessibleEvent told(m_list, QAccessible::Focus);
    told.setChild(row);
    QAccessible::updateAccessibility(&told);
    QAccessibleEvent selected(m_list, QAccessible::Selection);
    selected.setChild(row);
    QAccessible::updateAccessibility(&selected);
}

void PaletteSheet::step(int by)
{
    const int at = m_list->currentIndex().row();
    choose(at + by, by < 0 ? -1 : 1);
}

void PaletteSheet::act(int row)
{
    const SearchHit *hit = m_model->hitAt(row);
    const PaletteCommand *command = m_model->commandAt(row);
    if (!hit && !command)
        return;
    const std::function<void()> run = command ? command->run : nullptr;
    const PaletteTarget target = hit ? targetOf(*hit, m_context.session.state()) : PaletteTarget();
    if (hit)
        remember(*hit);
    Navigator &navigator = m_context.navigator;
    close(); // what opens takes the keyboard
    if (run) // it may build the window anew, and this list with it
        QMetaObject::invokeMethod(qApp, run, Qt::QueuedConnection);
    else if (target.isCard())
        navigator.openCard(target.cardMeasure, target.municipality);
    else if (!command)
        navigator.go(target.destination);
}

void PaletteSheet::copy()
{
    const QString text = m_list->currentIndex().data().toString();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void PaletteSheet::remember(const SearchHit &hit)
{
    const SearchHit opened = hit;
    m_recent.removeIf([&](const SearchHit &each) {
        return each.id == opened.id && each.measure == opened.measure && each.municipality == opened.municipality;
    });
    m_recent.prepend(opened);
    m_recent = m_recent.mid(0, mostRecent);
}

} // namespace aanjager

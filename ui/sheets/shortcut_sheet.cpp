#include "ui/sheets/shortcut_sheet.h"

#include "core/insight/search_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int keysWidth = 860;
constexpr double keysTop = 0.08;

} // namespace

ShortcutSheet::ShortcutSheet(QWidget &host, const QList<ShortcutGroup> &groups)
    : OverlaySheet(host, keysWidth, keysTop)
    , m_box(new QLineEdit(sheet()))
    , m_area(new QScrollArea(sheet()))
    , m_nothing(makeLabel(tr("No key holds these words."), TextStyle::Body, sheet()))
{
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(1, 1, 1, 2);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule(sheet()));
    QWidget *columns = makeColumns(groups);
    m_area->setWidget(columns);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Keys"));
    const int room = host.height() - theme::Theme::instance().length(150);
    const int width = theme::Theme::instance().length(keysWidth) - 4;
    const int wanted = columns->layout()->totalHeightForWidth(width);
    m_area->setFixedHeight(std::min(wanted, std::max(room, 200)));
    column->addWidget(m_area);
    m_nothing->setMargin(20);
    m_nothing->hide();
    column->addWidget(m_nothing);
    sheet()->setFocusProxy(m_box);
    sheet()->setAccessibleName(tr("Keys"));
    connect(m_box, &QLineEdit::textChanged, this, &ShortcutSheet::find);
}

QWidget *ShortcutSheet::makeHead()
{
    auto *head = new QWidget(sheet());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(23, 12, 20, 12);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Keys"), TextStyle::PanelTitle, head));
    row->addStretch(1);
    m_box->setPlaceholderText(tr("Search a key"));
    m_box->setAccessibleName(tr("Search a key"));
    m_box->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search a key"));
    m_box->setFixedWidth(theme::Theme::instance().length(230));
    m_box->installEventFilter(this);
    row->addWidget(m_box);
    row->addWidget(makeKey(QStringLiteral("Esc"), head));
    return head;
}

/** Groups go to the first column until it holds half of the lines. */
QWidget *ShortcutSheet::makeColumns(const QList<ShortcutGroup> &groups)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 8, 24, 20);
    row->setSpacing(40);
    QVBoxLayout *columns[] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype lines = 0, placed = 0;
    for (const ShortcutGroup &group : groups)
        lines += group.lines.size() + 2;
    for (const ShortcutGroup &group : groups) {
        const qsizetype size = group.lines.size() + 2;
        addGroup(*columns[placed + size / 2 <= lines / 2 ? 0 : 1], group);
        placed += size;
    }
    for (QVBoxLayout *column : columns) {
        column->setSpacing(5);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    return content;
}

void ShortcutSheet::addGroup(QVBoxLayout &column, const ShortcutGroup &group)
{
    Group added{makeLabel(group.title, TextStyle::CardTitle), {}};
    added.title->setContentsMargins(0, 12, 0, 3);
    column.addWidget(added.title);
    for (const ShortcutLine &line : group.lines) {
        added.lines.append(makeLine(line));
        column.addWidget(added.lines.last().row);
    }
    m_groups.append(added);
}

ShortcutSheet::Line ShortcutSheet::makeLine(const ShortcutLine &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel *words = makeLabel(line.words, TextStyle::Body, row);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    layout->addSpacing(8);
    QStringList spoken;
    for (const QStringList &keys : line.keys) {
        if (!spoken.isEmpty())
            layout->addSpacing(6);
        for (const QString &key : keys)
            layout->addWidget(makeKey(key, row), 0, Qt::AlignTop);
        spoken.append(keys.join(QLatin1Char('+')));
    }
    const QString whole = line.words + QStringLiteral(": ") + spoken.join(QStringLiteral(", "));
    words->setAccessibleName(whole);
    return {row, whole};
}

QStringList ShortcutSheet::shownLines() const
{
    QStringList lines;
    for (const Group &group : m_groups)
        for (const Line &line : group.lines)
            if (!line.row->isHidden())
                lines.append(line.spoken);
    return lines;
}

void ShortcutSheet::find(const QString &typed)
{
    SearchText text = readSearch(typed);
    bool any = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool inGroup = false;
        const bool isNamed = holdsEveryWord(group.title->text(), text);
        for (const Line &line : group.lines) {
            const bool isMeant = isNamed || holdsEveryWord(line.spoken, text);
            line.row->setVisible(isMeant);
            inGroup = inGroup || isMeant;
        }
        group.title->setVisible(inGroup);
        any = any || inGroup;
    }
    m_area->setVisible(any);
    m_nothing->setVisible(!any);
}

bool ShortcutSheet::takeKey(int key)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    switch (key) {
    case Qt::Key_F1:
        close();
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    default:
        return false;
    }
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no command of the window below
        return true;
    }
    if (watched == m_box && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return OverlaySheet::eventFilter(watched, event);
}

} // namespace aanjager

#include "ui/import/problem_list.h"

#include "ui/import/mark_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr qsizetype longestFound = 40; ///< letters of a found text
constexpr qsizetype longestNamed = 18; ///< letters of a found text in its choice
constexpr qsizetype choicesShown = 2; ///< found texts with a choice of their own; for more there is the table of values

QPushButton *makeButton(const QString &words, const QString &about, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setProperty("kind", QStringLiteral("small"));
    button->setAutoDefault(false);
    button->setAccessibleName(words);
    button->setAccessibleDescription(about);
    return button;
}

} // namespace

ProblemList::ProblemList(ImportDraft &draft, const text::Wording &words, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_words(words), m_text(words)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("To solve"), TextStyle::CardTitle, this));
    head->addWidget(m_count = makeLabel({}, TextStyle::Caption, this));
    head->addStretch(1);
    m_acceptAll = new QPushButton(tr("Accept all proposals"), this);
    m_acceptAll->setProperty("kind", QStringLiteral("link"));
    m_acceptAll->setAutoDefault(false);
    connect(m_acceptAll, &QPushButton::clicked, this, &ProblemList::acceptAll);
    head->addWidget(m_acceptAll);
    column->addLayout(head);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    area->setWidget(inside);
    column->addWidget(area, 1);
    connect(&draft, &ImportDraft::read, this, &ProblemList::refresh);
    refresh();
}

void ProblemList::refresh()
{
    m_groups = groupsOf(m_draft);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_open = 0;
    bool hasProposals = false;
    for (const ProblemGroup &group : std::as_const(m_groups)) {
        if (group.mark != ImportMark::Good)
            m_open += static_cast<int>(group.problems.size());
        hasProposals |= !group.proposals().isEmpty() || isToConfirm(group.first());
    }
    for (const ProblemGroup &group : m_groups.first(std::min(mostRows, m_groups.size())))
        m_rows->addWidget(makeRow(group));
    if (m_groups.size() > mostRows)
        m_rows->addWidget(makeLabel(tr("And %n more kind(s)", nullptr, static_cast<int>(m_groups.size() - mostRows)),
                                    TextStyle::Caption, this));
    if (m_groups.isEmpty() && m_draft.reading() && m_draft.reading()->plan)
        m_rows->addWidget(makeLabel(tr("Everything in the table was understood."), TextStyle::Caption, this));
    m_rows->addStretch(1);
    m_count->setText(m_words.number(m_open));
    m_acceptAll->setVisible(hasProposals);
}

/** "row 13: “31-06-2020”" or "“op stoom” (1), “on hold” (1)". */
QString ProblemList::foundIn(const ProblemGroup &group) const
{
    const ImportProblem &first = group.first();
    const bool isAlone = group.problems.size() == 1;
    QStringList texts;
    for (const TroubledText &text : group.texts.first(std::min<qsizetype>(3, group.texts.size()))) {
        const QString all = text.text.simplified();
        const QString found =
            QStringLiteral("“%1”").arg(all.size() > longestFound ? all.left(longestFound) + QStringLiteral("…") : all);
        const QDate day = QDate::fromString(text.readAs, Qt::ISODate);
        const QString readAs = day.isValid() ? m_words.date(day) : text.readAs;
        if (isAlone)
            texts.append(found);
        else
            texts.append(readAs.isEmpty() ? QStringLiteral("%1 (%2)").arg(found).arg(text.count)
                                          : QStringLiteral("%1 → %2 (%3)").arg(found, readAs).arg(text.count));
    }
    if (group.texts.size() > 3)
        texts.append(QStringLiteral("…"));
    QString line = texts.join(QStringLiteral(", "));
    if (isAlone && first.row > 0)
        line = tr("row %1: %2").arg(m_words.number(first.row), line);
    return isAlone || group.mark == ImportMark::Good ? line + QStringLiteral(" · ") + m_text.outcome(first) : line;
}

QWidget *ProblemList::makeRow(const ProblemGroup &group)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool isLarge = theme::Theme::instance().scale() > 140;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 7, 0, isLarge ? 0 : 7);
    line->setSpacing(10);
    line->addWidget(new MarkLabel(group.mark, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const QString title = m_text.problem(group.first(), static_cast<int>(group.problems.size()));
    auto *goes = new QPushButton(title, row);
    goes->setProperty("kind", QStringLiteral("problem"));
    goes->setAutoDefault(false);
    goes->setMinimumWidth(1); // the proposals keep their room
    goes->setAccessibleName(title);
    goes->setAccessibleDescription(foundIn(group));
    goes->setToolTip(tr("Show the cell"));
    connect(goes, &QPushButton::clicked, this, [this, first = group.first()] { emit cellAsked(first, false); });
    words->addWidget(goes, 0, Qt::AlignLeft);
    QLabel *found = makeLabel(foundIn(group), TextStyle::Caption, row);
    found->setWordWrap(true);
    words->addWidget(found);
    line->addLayout(words, 1);
    auto *proposals = new QHBoxLayout;
    proposals->setSpacing(10);
    proposals->setContentsMargins(0, isLarge ? 4 : 0, 0, isLarge ? 8 : 0);
    if (isLarge) // beside the words there is no room
        proposals->addStretch(1);
    addProposals(group, row, *proposals);
    column->addLayout(line);
    if (isLarge)
        column->addLayout(proposals);
    else
        line->addLayout(proposals);
    column->addWidget(makeRule(row));
    return row;
}

QWidget *ProblemList::makeChoice(const ProblemGroup &group, const TroubledText &text, QWidget *row)
{
    auto *box = new QComboBox(row);
    const QString all = text.text.simplified();
    const QString found = all.size() > longestNamed ? all.left(longestNamed) + QStringLiteral("…") : all;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->addItem(tr("%1: choose").arg(found));
    for (const Term &term : group.choices->terms)
        box->addItem(QStringLiteral("%1: %2").arg(found, m_words.label(term)), QString::fromLatin1(term.code));
    box->addItem(QStringLiteral("%1: %2").arg(found, m_text.choice(*group.choices, {})), QStringLiteral(""));
    box->setAccessibleName(tr("What “%1” becomes").arg(found));
    const QString sheet = group.first().sheet;
    connect(box, &QComboBox::activated, this, [this, box, sheet, column = group.column, all](int place) {
        if (place > 0)
            m_draft.decide(sheet, column, all, box->itemData(place).toString());
    });
    return box;
}

void ProblemList::addProposals(const ProblemGroup &group, QWidget *row, QLayout &line)
{
    const ImportProblem first = group.first();
    const QString about = m_text.problem(first, static_cast<int>(group.problems.size()));
    const bool areSingle = std::none_of(group.texts.begin(), group.texts.end(), [](const TroubledText &text) {
        return text.text.contains(QStringLiteral(", ")); // several names of one cell
    });
    if (group.choices && areSingle && group.texts.size() <= choicesShown) {
        for (const TroubledText &text : group.texts)
            line.addWidget(makeChoice(group, text, row));
        return;
    }
    if (group.choices) {
        QPushButton *all = makeButton(tr("Choose what they become"), about, row);
        connect(all, &QPushButton::clicked, this, [this, column = group.column] { emit valuesAsked(column); });
        line.addWidget(all);
        return;
    }
    const QList<Correction> proposals = group.proposals();
    if (!proposals.isEmpty()) {
        const QDate day = QDate::fromString(proposals.first().text, Qt::ISODate);
        const QString words = proposals.size() == 1 ? m_words.longDate(day) : tr("Last day of the month");
        QPushButton *accept = makeButton(words, about, row);
        connect(accept, &QPushButton::clicked, this, [this, proposals] { m_draft.correct(proposals); });
        line.addWidget(accept);
    }
    if (isToConfirm(first)) {
        const bool isOneName = group.isName && group.texts.size() == 1 && first.code != u"party_unclear";
        const QString words = isOneName ? tr("It is %1").arg(first.accepted) : tr("That is right");
        QPushButton *right = makeButton(words, about, row);
        connect(right, &QPushButton::clicked, this, [this, problems = group.problems] {
            for (const ImportProblem &problem : problems)
                m_draft.confirm(problem);
            refresh();
        });
        line.addWidget(right);
    }
    const auto &reading = m_draft.reading();
    const bool isOfColumn = group.isName || first.code == u"part_column";
    if (isOfColumn && group.column >= 0 && reading && first.sheet == reading->sheet->table.name) {
        QPushButton *other = makeButton(group.isName ? tr("Another") : tr("Choose"), about, row);
        connect(other, &QPushButton::clicked, this, [this, column = group.column] { emit valuesAsked(column); });
        line.addWidget(other);
        return;
    }
    if (group.mark == ImportMark::Good) {
        line.addWidget(makeLabel(tr("nothing to do"), TextStyle::Caption, row));
    } else if (group.column >= 0) {
        QPushButton *edit = makeButton(tr("Fill in"), about, row);
        connect(edit, &QPushButton::clicked, this, [this, first] { emit cellAsked(first, true); });
        line.addWidget(edit);
    }
}

/** Takes every proposal, and every guess as it was read. */
void ProblemList::acceptAll()
{
    QList<Correction> corrections;
    for (const ProblemGroup &group : std::as_const(m_groups)) {
        corrections += group.proposals();
        for (const ImportProblem &problem : group.problems)
            if (isToConfirm(problem))
                m_draft.confirm(problem);
    }
    if (corrections.isEmpty())
        refresh();
    else
        m_draft.correct(corrections);
}

} // namespace aanjager

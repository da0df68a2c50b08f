#include "ui/sheets/card_body.h"

#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int sideOfCard = 20; ///< pixels

/** A widget with a column of its own within the card's margins. */
QVBoxLayout *columnIn(QWidget *part, int left = sideOfCard, int right = sideOfCard)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(left, 14, right, 14);
    column->setSpacing(6);
    return column;
}

} // namespace

CardBody::CardBody(const Card &card, const CardWords &words, QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeCourse(card, words));
    column->addWidget(makeRule(this));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(makePromises(words), 1);
    pair->addWidget(new UprightRule(this));
    pair->addWidget(makeDecisions(words), 1);
    column->addLayout(pair);
    column->addWidget(makeRule(this));
    column->addWidget(makeFigures(words));
    column->addStretch(1);
}

QLabel *CardBody::text(const QString &shown, TextStyle style, bool isFaint)
{
    QLabel *label = makeLabel(shown, style, this);
    label->setWordWrap(true);
    if (isFaint)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *CardBody::makeCourse(const Card &card, const CardWords &words)
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnIn(part);
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(makeLabel(words.courseTitle, TextStyle::CardTitle, part));
    head->addWidget(text(words.course, TextStyle::Caption), 1);
    column->addLayout(head);
    if (!words.steps.isEmpty())
        column->addWidget(new CourseView(card.course, words.steps, part));
    if (!words.explanation.isEmpty())
        column->addWidget(text(words.explanation, TextStyle::Body));
    return part;
}

void CardBody::addLine(QBoxLayout &column, CardMark::Kind kind, const CardLine &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(9);
    row->addWidget(new CardMark(kind, line.isKept, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const bool isDecision = kind == CardMark::Kind::Decision;
    texts->addWidget(text(line.text, isDecision ? TextStyle::BodyStrong : TextStyle::Body));
    if (!line.below.isEmpty())
        texts->addWidget(text(line.below, isDecision ? TextStyle::Body : TextStyle::Caption));
    row->addLayout(texts, 1);
    if (!line.right.isEmpty()) {
        QLabel *right = makeLabel(line.right, TextStyle::Caption, this);
        if (line.isLate)
            right->setProperty("type", QStringLiteral("error"));
        row->addWidget(right, 0, Qt::AlignTop);
    }
    column.addLayout(row);
}

QWidget *CardBody::makePromises(const CardWords &words)
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnIn(part);
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(makeLabel(words.promisesTitle, TextStyle::CardTitle, part));
    if (!words.promises.isEmpty()) {
        QLabel *count = makeLabel(QString::number(words.promises.size()), TextStyle::Body, part);
        count->setForegroundRole(QPalette::PlaceholderText);
        head->addWidget(count);
    }
    head->addStretch(1);
    column->addLayout(head);
    for (const CardLine &line : words.promises) {
        column->addWidget(makeRule(part));
        addLine(*column, CardMark::Kind::Promise, line);
    }
    if (!words.noPromises.isEmpty())
        column->addWidget(text(words.noPromises, TextStyle::Body, true));
    column->addStretch(1);
    return part;
}

QWidget *CardBody::makeDecisions(const CardWords &words)
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnIn(part);
    column->addWidget(text(words.decisionTitle, TextStyle::CardTitle));
    for (const CardLine &line : words.decisions)
        addLine(*column, CardMark::Kind::Decision, line);
    if (!words.noDecisions.isEmpty())
        column->addWidget(text(words.noDecisions, TextStyle::Body, true));
    column->addSpacing(8);
    column->addWidget(text(words.localTitle, TextStyle::CardTitle));
    for (const QString &paragraph : words.local)
        column->addWidget(text(paragraph, TextStyle::Body));
    if (!words.noLocal.isEmpty())
        column->addWidget(text(words.noLocal, TextStyle::Body, true));
    column->addStretch(1);
    return part;
}

QWidget *CardBody::makeFigures(const CardWords &words)
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnIn(part);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(words.figuresTitle, TextStyle::CardTitle, part), 0, 0);
    int at = 1;
    for (const QString &name : {words.localColumn, words.regionColumn})
        grid->addWidget(text(name, TextStyle::Caption), 0, at++, Qt::AlignRight);
    for (const CardFigure &figure : words.figures)
        addFigure(*grid, figure);
    column->addLayout(grid);
    return part;
}

void CardBody::addFigure(QGridLayout &grid, const CardFigure &figure)
{
    int row = grid.rowCount();
    grid.addWidget(makeRule(this), row++, 0, 1, 3);
    grid.addWidget(text(figure.name, TextStyle::Body), row, 0);
    QLabel *local = makeLabel(figure.local, TextStyle::BodyStrong, this);
    QLabel *region = makeLabel(figure.region, TextStyle::Body, this);
    region->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(local, row, 1, Qt::AlignRight);
    grid.addWidget(region, row, 2, Qt::AlignRight);
}

} // namespace aanjager
